import { formatDate } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Box } from '../kit/geometry.ts';
import type { Label } from '../kit/label.ts';
import { placeLabels, textBox } from '../kit/placement.ts';
import type { Placed, Wish } from '../kit/placement.ts';
import type { Size } from '../kit/size.ts';
import type { Layout, Point } from './layout.ts';
import { atMinutes, centreOf, edgeOf, placeOf, polar } from './layout.ts';
import { isOutside } from './lines.ts';
import {
  cities,
  cityOf,
  compassKm,
  drawnIn,
  inKilometres,
  opened,
  origin,
  overOf,
  rings,
  startOf,
  tracks,
} from './model.ts';
import type { City } from './model.ts';
import type { State } from './states.ts';
import { drawing, minutesText } from './words.ts';

interface Ask {
  state: State;
  size: Size;
  locale: Locale;
  layout: Layout;
}

/** Which cities a phone names in each state: those that the words need. A desktop names all. */
const onPhone: Record<State, readonly string[]> = {
  map: ['shanghai', 'hangzhou', 'suzhou', 'nanjing', 'jinhua', 'taizhou', 'zhoushan', 'nantong'],
  compass: ['shanghai', 'hangzhou'],
  warp: ['shanghai', 'hangzhou', 'nantong', 'suzhou', 'nanjing', 'hefei', 'jinhua', 'taizhou'],
  promise: [
    'shanghai',
    'zhoushan',
    'taizhou',
    'hangzhou',
    'nanjing',
    'nantong',
    'hefei',
    'beijing',
    'guangzhou',
    'wuhan',
    'fuzhou',
  ],
  missed: ['shanghai', 'nantong', 'suzhou', 'hefei', 'beijing', 'guangzhou', 'wuhan', 'fuzhou'],
  opened: [],
  building: ['shanghai', 'zhoushan', 'jiaxing', 'suzhou', 'nantong'],
  when: ['shanghai', 'zhoushan', 'suzhou', 'nantong'],
};

/** In the compass's state even a desktop names few. */
const onDesktop: Partial<Record<State, readonly string[]>> = {
  compass: ['shanghai', 'hangzhou', 'nanjing', 'hefei', 'nantong', 'jinhua', 'taizhou'],
  opened: ['shanghai', 'hangzhou', 'nanjing', 'nantong', 'hefei', 'taizhou', 'zhoushan', 'suzhou'],
  building: [
    'shanghai',
    'zhoushan',
    'jiaxing',
    'suzhou',
    'nantong',
    'hangzhou',
    'nanjing',
    'hefei',
    'jinhua',
    'taizhou',
  ],
  when: [
    'shanghai',
    'zhoushan',
    'suzhou',
    'jiaxing',
    'nantong',
    'hangzhou',
    'nanjing',
    'hefei',
    'wuxi',
    'changzhou',
    'jinhua',
    'taizhou',
    'beijing',
    'guangzhou',
    'wuhan',
    'fuzhou',
    'nanchang',
  ],
};

const named = (city: City, { state, size }: Ask): boolean => {
  if (city.role === 'bend' || city.role === 'town') return false;
  const list = size.name === 'narrow' ? onPhone[state] : onDesktop[state];
  return list ? list.includes(city.id) : true;
};

/** What is written beside a city in a state, and in which meaning. */
function cityText(city: City, ask: Ask): { text: string; kind: string; strong?: boolean } {
  const { state, locale } = ask;
  const w = drawing[locale];
  const name = city.name[locale];
  const start = startOf(city);
  const gap = locale === 'zh' ? '' : ' ';
  const minutes = start ? minutesText(start, locale) : '';
  const key = city.id === 'shanghai' || city.id === 'hangzhou';
  if (state === 'compass' && key) {
    return { text: `${name}${gap}${w.minutes(minutes)}`, kind: '', strong: true };
  }
  if (state === 'warp' && start) {
    const road = city.start ? '' : `${locale === 'zh' ? '，' : ' '}${w.byRoad}`;
    const unit = city.id === 'shanghai' ? w.minutes(minutes) : minutes;
    return { text: `${name}${gap}${unit}${road}`, kind: '', strong: city.id === 'shanghai' };
  }
  if (state === 'promise') return { text: name, kind: city.ring ? 'promise' : 'quiet' };
  if (state === 'missed') {
    const over = overOf(city);
    if (over === 0) return { text: name, kind: 'quiet' };
    const n = text({ value: over, unit: 'minutes' }, locale, 'number');
    const plus = city.id === 'shanghai' ? w.overMinutes(n) : w.over(n);
    const bounded = start?.bound === 'at-most' ? w.atMost(plus) : plus;
    const road = city.start ? '' : `${locale === 'zh' ? '，' : ' '}${w.byRoad}`;
    return { text: `${name}${gap}${bounded}${road}`, kind: '', strong: city.id === 'shanghai' };
  }
  if (state === 'building' && city.planned) {
    const from = start ? `${minutes} → ` : '';
    const to = minutesText(city.planned, locale);
    return {
      text: `${name}${gap}${from}${city.id === 'shanghai' ? w.minutes(to) : to}`,
      kind: 'again',
      strong: city.id === 'shanghai',
    };
  }
  if (state === 'building' && city.id === 'nantong') {
    return { text: `${name}${locale === 'zh' ? '：' : ': '}${w.noTime}`, kind: 'quiet' };
  }
  if (state === 'when' && city.planned) {
    return { text: `${name}${gap}${minutesText(city.planned, locale)}`, kind: 'again' };
  }
  return { text: name, kind: state === 'map' || state === 'warp' ? '' : 'quiet' };
}

/** The most telling labels choose their place first. */
const order = [
  'shanghai',
  'hangzhou',
  'nantong',
  'suzhou',
  'jiaxing',
  'zhoushan',
  'nanjing',
  'hefei',
  'jinhua',
  'taizhou',
];
const rank = (city: City): number => {
  const i = order.indexOf(city.id);
  return i === -1 ? order.length : i;
};

/** Sides that read best for a city in minutes; the rest is left to the placement. */
const prefer: Record<string, Wish['prefer']> = {
  shanghai: ['e'],
  nantong: ['e', 'ne'],
  hangzhou: ['w', 'sw'],
  shaoxing: ['sw', 's'],
  jiaxing: ['w', 'nw'],
  suzhou: ['e', 'ne'],
  hefei: ['w'],
  nanjing: ['w'],
  huzhou: ['w'],
  wuhu: ['w'],
  jinhua: ['w', 'sw'],
  changzhou: ['w', 'nw'],
  wuxi: ['w', 'nw', 'e'],
  taizhou: ['e'],
  zhoushan: ['e'],
};

/** Points along the rings and the railway, which labels had better not cover. */
function lines({ state, layout }: Ask): Point[] {
  const points: Point[] = [];
  const c = centreOf(layout, state);
  if (state !== 'map') {
    rings.forEach((ring, i) => {
      const r =
        state === 'compass' ? compassKm[i]! * layout.perKm : ring.minutes * layout.perMinute;
      const n = Math.ceil(r / 1.5);
      for (let k = 0; k < n; k++) points.push(polar(c, (360 * k) / n, r));
    });
  }
  for (const track of tracks) {
    if (track.due) continue;
    const [a, b] = [track.from, track.to].map((id) => {
      const city = cityOf(id);
      return city ? placeOf(city, layout, inKilometres(state) ? state : 'warp') : c;
    });
    if (!a || !b) continue;
    const n = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 5);
    for (let k = 0; k <= n; k++) {
      points.push([a[0] + ((b[0] - a[0]) * k) / n, a[1] + ((b[1] - a[1]) * k) / n]);
    }
  }
  return points;
}

/** Names of the rings, on their line in the empty south-east, over the sea. */
function ringLabels({ state, size, locale, layout }: Ask): Label[] {
  if (state === 'map') return [];
  const w = drawing[locale];
  const wide = size.name === 'wide';
  const c = centreOf(layout, state);
  const bearing = wide ? 128 : 132;
  return rings.flatMap((ring, i): Label[] => {
    const km = compassKm[i]!;
    const r = state === 'compass' ? km * layout.perKm : ring.minutes * layout.perMinute;
    const [x, y] = polar(c, bearing, r);
    const promised = state !== 'compass' && state !== 'warp';
    const n = text(
      { value: state === 'compass' ? km : promised ? ring.minutes / 60 : ring.minutes, unit: 'km' },
      locale,
      'number',
    );
    const said = state === 'compass' ? w.km(n) : promised ? w.hour(n) : w.minutes(n);
    const kind = state === 'when' ? 'again' : promised ? 'promise' : 'quiet';
    const labels: Label[] = [
      {
        key: `ring-${i}`,
        text: said,
        x,
        y: y + size.type.label * 0.35,
        anchor: 'middle',
        size: promised ? 'strong' : 'note',
        class: `${kind} halo`,
      },
    ];
    if (state === 'promise' && wide) {
      const lines = w.ringHolds[i]!;
      labels.push({
        key: `ring-${i}-holds`,
        text: lines,
        x,
        y: y + 26,
        anchor: 'middle',
        size: 'note',
        class: 'halo',
      });
    }
    return labels;
  });
}

/** Labels that stand in one place: the straight line and the detour, the opened line, the calendar. */
function fixed(ask: Ask): Label[] {
  const { state, size, locale, layout } = ask;
  const w = drawing[locale];
  const wide = size.name === 'wide';
  const c = centreOf(layout, state);
  if (state === 'map') {
    const shanghai = placeOf(cityOf('shanghai')!, layout, state)!;
    const km = w.km(text({ value: cityOf('shanghai')!.km, unit: 'km' }, locale, 'number'));
    const minutes = w.minutes(minutesText(cityOf('shanghai')!.start!, locale));
    return [
      {
        key: 'straight',
        text: w.straight(km),
        x: c[0] + (wide ? 14 : 8),
        y: (c[1] + shanghai[1]) / 2,
        size: wide ? 'label' : 'note',
        class: 'quiet halo',
      },
      {
        key: 'detour',
        text: w.roundTheBay(minutes),
        x: wide ? 330 : 12,
        y: wide ? 500 : 222,
        size: wide ? 'strong' : 'label',
        class: 'halo',
      },
    ];
  }
  if (state === 'opened') {
    const { city, first, promised } = opened;
    const say = (n: number) => w.minutes(text({ value: n, unit: 'minutes' }, locale, 'number'));
    const spots: [string, number, readonly string[], string][] = [
      ['promised', promised.value, w.openedPromise(say(promised.value)), 'promise'],
      ['before', city.start!.minutes, w.openedBefore(say(city.start!.minutes)), ''],
      [
        'first',
        first.value,
        w.openedFirst(say(first.value), formatDate(first.asOf, locale)),
        'result',
      ],
    ];
    return spots.map(([key, minutes, lines, kind], i) => {
      const [x, y] = atMinutes(city, minutes, layout);
      const below = i !== 1;
      return {
        key: `opened-${key}`,
        text: lines,
        x: x + (below ? (wide ? 10 : 6) : -(wide ? 8 : 5)),
        y: below ? y + (wide ? 30 : 20) : y - (wide ? 34 : 24),
        anchor: below ? ('start' as const) : ('end' as const),
        size: wide ? ('label' as const) : ('note' as const),
        class: `${kind} halo`.trim(),
      };
    });
  }
  return [];
}

/** All labels of a state: those with one place first, then the cities' beside their marks. */
export function stateLabels(ask: Ask): Label[] {
  const { state, size, locale, layout } = ask;
  const wide = size.name === 'wide';
  const [cx, cy] = centreOf(layout, state);
  const still = [...ringLabels(ask), ...fixed(ask)];
  const boxes: Box[] = still.map((l) =>
    textBox(l.text, l.x, l.y, l.anchor ?? 'start', size, l.size),
  );
  const home: Wish = {
    key: 'ningbo',
    text: origin.name[locale],
    x: cx,
    y: cy,
    r: wide ? 9 : 6,
    size: 'strong',
    prefer: ['e', 'se'],
  };
  const kinds = new Map<string, string>([['ningbo', '']]);
  const wishes: Wish[] = [home];
  for (const city of [...cities].sort((a, b) => rank(a) - rank(b))) {
    if (!drawnIn(city, state) || !named(city, ask)) continue;
    const outside = isOutside(city, state, layout);
    const at = outside ? edgeOf([cx, cy], city.bearing, layout.frame) : markOf(city, ask);
    if (!at) continue;
    const said = cityText(city, ask);
    kinds.set(city.id, said.kind);
    wishes.push({
      key: city.id,
      text: said.text,
      x: at[0],
      y: at[1],
      r: outside ? layout.mark * 1.2 : layout.mark,
      size: said.strong ? (wide ? 'strong' : 'label') : wide ? 'label' : 'note',
      prefer: inKilometres(state) ? undefined : prefer[city.id],
    });
  }
  const placed: Placed[] = placeLabels(
    wishes,
    { frame: layout.frame, solid: boxes, soft: lines(ask), gap: wide ? 5 : 3 },
    size,
  );
  return [
    ...still,
    ...placed.map((p) => ({ ...p, class: `${kinds.get(p.key) ?? ''} halo`.trim() })),
  ];
}

/** The mark that a label belongs to: in `building` what the city left behind, outside the busy middle. */
function markOf(city: City, { state, layout }: Ask): Point | undefined {
  const start = startOf(city);
  if (state === 'building' && city.planned && start) return atMinutes(city, start.minutes, layout);
  return placeOf(city, layout, state);
}
