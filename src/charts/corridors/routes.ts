import { text } from '../../facts/text.ts';
import { hatchId } from '../kit/draw.ts';
import type { Label } from '../kit/label.ts';
import { along, placeLabels } from '../kit/placement.ts';
import type { Wish } from '../kit/placement.ts';
import { polyline } from '../kit/scene.ts';
import type { Disc, Stroke } from '../kit/scene.ts';
import { onMap } from './layout.ts';
import { city, missing, routes, statusOf } from './model.ts';
import type { Route, Status } from './model.ts';
import { mapScale } from './scene.ts';
import type { Scene, View } from './scene.ts';
import { smooth } from '../kit/smooth.ts';

type Point = readonly [x: number, y: number];

/** Where a route's name stands: which section, which of its points, and on which side of it. */
const named: Record<string, { section?: number; point?: number; prefer: Wish['prefer'] }> = {
  'bay-bridge': { point: -2, prefer: ['w', 'sw'] },
  'shanghai-crossing': { point: -2, prefer: ['e', 'ne'] },
  'hangzhou-second': { section: 1, point: -2, prefer: ['ne', 'e'] },
  hangzhou: { prefer: ['w', 'sw'] },
  jinhua: { prefer: ['w', 'nw'] },
  shangrao: { prefer: ['w', 'sw'] },
  coast: { prefer: ['w', 'sw'] },
  'coast-second': { point: -2, prefer: ['se', 'e'] },
};

/** A phone names the routes that the words speak of; the others keep their length. */
const namedOnPhone = new Set(['bay-bridge', 'shanghai-crossing', 'hangzhou-second']);

/** An old road is hollow, a new one solid, a promised one a line, and one promised for later dashed. */
const classes: Record<Status, string> = {
  open: 'start',
  opened: 'result',
  building: 'again',
  planned: 'promise',
};
const textClasses: Record<Status | 'partly', string> = {
  open: '',
  opened: 'result',
  partly: 'result',
  building: 'again',
  planned: 'promise',
};

function wishOf(route: Route, v: View): Wish {
  const spot = named[route.id]!;
  const section = route.sections.at(spot.section ?? -1)!;
  const [x, y] = onMap(v.layout.ningbo)(section.points.at(spot.point ?? -1)!);
  const km = text(route.length, v.locale);
  const name = route.name[v.locale];
  const status = statusOf(route);
  const rest = status === 'partly' ? [v.words.dashed(v.words.status.building)] : [];
  const lines = v.wide
    ? [`${name} ${km}`, v.words.status[status], ...rest]
    : namedOnPhone.has(route.id)
      ? [v.words.short[route.id] ?? name, km, ...rest]
      : km;
  return {
    key: route.id,
    text: lines,
    x,
    y,
    r: v.wide ? 6 : 4,
    size: v.wide ? 'label' : 'note',
    prefer: spot.prefer,
  };
}

/** The band of the routes that the stored copy cut off, hatched. */
function missingBand(v: View): Stroke {
  const [a, b] = missing.map(onMap(v.layout.ningbo)) as unknown as [Point, Point];
  const half = v.wide ? 13 : 7;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [nx, ny] = [((a[1] - b[1]) / length) * half, ((b[0] - a[0]) / length) * half];
  const corners: Point[] = [
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
    [a[0] - nx, a[1] - ny],
  ];
  return {
    key: 'zhoushan',
    d: `${polyline(corners)}Z`,
    class: 'mark unpublished',
    fill: `url(#${hatchId('corridors', v.size)})`,
  };
}

/** `routes`: the eight routes whose ends and lengths are known, on the map of Ningbo. */
export function routesScene(v: View): Scene {
  const at = onMap(v.layout.ningbo);
  const drawn = routes.flatMap((route) =>
    route.sections.map((section, i) => ({
      key: `${route.id}-${i}`,
      status: section.status,
      points: section.points.map(at),
    })),
  );
  const strokes: Stroke[] = drawn.flatMap(({ key, status, points }) => {
    const d = smooth(points);
    return [
      { key: `${key}-casing`, d, class: 'line casing' },
      { key, d, class: `line road ${classes[status]}` },
      ...(status === 'open' ? [{ key: `${key}-core`, d, class: 'line core' }] : []),
    ];
  });
  const [x, y] = at(city);
  const dots: Disc[] = [{ key: 'city', x, y, r: v.wide ? 9 : 5, class: 'mark city' }];
  const scale = mapScale('ningbo', 20, v);
  const gap = v.wide ? 8 : 4;
  const band = at(missing[1]!);
  const wishes: Wish[] = [
    {
      key: 'ningbo',
      text: v.words.ningbo,
      x,
      y,
      r: v.wide ? 9 : 5,
      size: 'strong',
      prefer: ['w'],
      strict: true,
    },
    ...routes.map((route) => wishOf(route, v)),
    {
      key: 'not-seen',
      text: v.words.notSeen[v.size.name],
      x: band[0],
      y: band[1],
      r: v.wide ? 14 : 8,
      size: 'note',
      prefer: v.wide ? ['e', 'se'] : ['se', 's', 'sw'],
    },
  ];
  const frame = {
    x: 6,
    y: 6,
    width: v.size.width - 12,
    height: v.size.height - 46,
  };
  const soft = drawn.flatMap(({ points }) => along(points));
  const labels: Label[] = placeLabels(wishes, { frame, soft, gap }, v.size).map((placed) => {
    const route = routes.find((r) => r.id === placed.key);
    const own = route ? textClasses[statusOf(route)] : placed.key === 'ningbo' ? '' : 'quiet';
    return { ...placed, class: `${own} halo`.trim() };
  });
  return {
    map: 'ningbo',
    bars: [],
    discs: dots,
    strokes: [missingBand(v), ...strokes, scale.stroke],
    labels: [...labels, scale.label],
  };
}
