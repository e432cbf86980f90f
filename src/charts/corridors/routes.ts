import { text } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import { placeLabels } from '../kit/placement.ts';
import type { Wish } from '../kit/placement.ts';
import type { Disc, Stroke } from '../kit/scene.ts';
import { onMap } from './layout.ts';
import { routes, statusOf } from './model.ts';
import type { Route } from './model.ts';
import type { Scene, View } from './scene.ts';
import { smooth } from './six.ts';

/** The side of a route's outer end on which its name reads best. */
const prefer: Record<string, Wish['prefer']> = {
  'bay-bridge': ['w', 'nw'],
  'shanghai-crossing': ['e', 'ne'],
  'hangzhou-second': ['w', 'nw'],
  hangzhou: ['w', 'sw'],
  jinhua: ['w', 'nw'],
  shangrao: ['w', 'sw'],
  coast: ['w', 'sw'],
  'coast-second': ['e', 'se'],
};

const classes = { open: 'start', opened: 'result', building: 'again', planned: 'promise' } as const;

/** The point of a route where its name stands: the end farther from the city. */
function outerEnd(route: Route): readonly [number, number] {
  const all = route.sections.flatMap((section) => section.points);
  const first = all[0]!;
  const last = all.at(-1)!;
  return route.id === 'hangzhou-second' ? first : last;
}

/** `routes`: the eight routes whose ends and lengths are known, on the map of Ningbo. */
export function routesScene(v: View): Scene {
  const at = onMap(v.layout.ningbo);
  const strokes: Stroke[] = routes.flatMap((route) =>
    route.sections.flatMap((section, i) => {
      const d = smooth(section.points.map(at))!;
      const key = `${route.id}-${i}`;
      return [
        { key: `${key}-casing`, d, class: 'line casing' },
        { key, d, class: `line road ${classes[section.status]}` },
        // An open road is drawn hollow: a pale line within a dark one.
        ...(section.status === 'open' ? [{ key: `${key}-core`, d, class: 'line core' }] : []),
      ];
    }),
  );
  const ends: Disc[] = routes.map((route) => {
    const [x, y] = at(outerEnd(route));
    return { key: `${route.id}-end`, x, y, r: v.wide ? 4 : 2.5, class: 'mark end' };
  });
  const wishes: Wish[] = routes.map((route) => {
    const [x, y] = at(outerEnd(route));
    const status = statusOf(route);
    const name = route.name[v.locale];
    const km = text(route.length, v.locale);
    const says = status === 'partly' ? v.words.status.opened : v.words.status[status];
    return {
      key: route.id,
      text: v.wide ? [`${name} ${km}`, says] : [`${name}`, `${km}`],
      x,
      y,
      r: v.wide ? 5 : 3,
      size: v.wide ? 'label' : 'note',
      prefer: prefer[route.id],
    };
  });
  const frame = { x: 4, y: 4, width: v.size.width - 8, height: v.size.height - 44 };
  const placed = placeLabels(wishes, { frame, gap: 6 }, v.size);
  const labels: Label[] = placed.map((p) => ({ ...p, class: 'halo-land' }));
  return { map: 'ningbo', bars: [], discs: ends, strokes, labels };
}
