import { date, number, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Box } from '../kit/geometry.ts';
import type { Label } from '../kit/label.ts';
import { along, placeLabels, textBox } from '../kit/placement.ts';
import type { Placed, Wish } from '../kit/placement.ts';
import type { Bar } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import type { Layout, Point } from './layout.ts';
import { atDistance, atMinutes, centreOf, edgeOf, placeOf, polar, within } from './layout.ts';
import { cityDiscs, crossed, diamondHalf, isOutside, isWorkedOut } from './lines.ts';
import { spans } from './spans.ts';
import {
  calendar,
  cities,
  cityOf,
  compassKm,
  drawnIn,
  dueOf,
  figureOf,
  hours,
  inKilometres,
  kilometres,
  opened,
  origin,
  overFigureOf,
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

/** A city with its figure; where that is by road it says so, on a phone in a second line. */
function byRoad(city: City, figure: string, { state, size, locale }: Ask): string | string[] {
  const name = city.name[locale];
  const said = `${name}${locale === 'zh' ? '' : ' '}${figure}`;
  if (city.start) return said;
  const { byRoad: road } = drawing[locale];
  const comma = locale === 'zh' ? '，' : ' ';
  if (size.name === 'wide') return `${said}${comma}${road}`;
  // Short enough to stand outside the first ring.
  return state === 'missed' ? [name, `${figure}${comma}${road}`] : [said, road];
}

/** What is written beside a city in a state, and in which meaning. */
function cityText(
  city: City,
  ask: Ask,
): { text: string | string[]; kind: string; strong?: boolean } {
  const { state, locale, layout } = ask;
  const w = drawing[locale];
  const name = city.name[locale];
  const start = startOf(city);
  const gap = locale === 'zh' ? '' : ' ';
  const minutes = start ? minutesText(start, locale) : '';
  const key = city.id === 'shanghai' || city.id === 'hangzhou';
  if (state === 'compass' && key) {
    const said = w.minutes(minutes);
    // In one line the longer name would reach the stroke that crosses the circles out.
    const text = city.id === 'shanghai' ? [name, said] : `${name}${gap}${said}`;
    return { text, kind: '', strong: true };
  }
  if (state === 'warp' && start) {
    const unit = city.id === 'shanghai' ? w.minutes(minutes) : minutes;
    const road = byRoad(city, unit, ask);
    return { text: road, kind: '', strong: city.id === 'shanghai' };
  }
  if (state === 'promise' && city.ring) {
    return { text: name, kind: 'promise', strong: city.ring === rings[0]!.minutes };
  }
  if (state === 'missed') {
    const over = overFigureOf(city);
    if (!over) return { text: name, kind: 'quiet' };
    const n = text(over, locale, 'number');
    const plus = city.id === 'shanghai' ? w.overMinutes(n) : w.over(n);
    const bounded = start?.bound === 'at-most' ? w.upTo(plus) : plus;
    const road = byRoad(city, bounded, ask);
    return { text: road, kind: '', strong: city.id === 'shanghai' };
  }
  if (state === 'building' && city.planned) {
    const from = start ? `${minutes} → ` : '';
    const to = minutesText(city.planned, locale);
    const change = `${from}${city.id === 'shanghai' ? w.minutes(to) : to}`;
    const said = `${name}${gap}${change}`;
    const modelled = city.planned.modelled === true;
    const kind = 'again';
    // On a phone what stands under a name is part of the label; of the modelled cities one says so in
    // words, the others by their diamond.
    if (layout.close && dated(city.id)) {
      const due = w.due(date(city.planned.date.slice(0, 4), locale));
      return { text: [name, change, due], kind, strong: city.id === 'shanghai' };
    }
    if (layout.close && modelled) {
      return { text: explained(city.id) ? [...w.notAnnounced.close(said)] : [name, change], kind };
    }
    return { text: modelled ? w.modelled(said) : said, kind, strong: city.id === 'shanghai' };
  }
  if (state === 'when' && city.planned) {
    const said = `${name}${gap}${minutesText(city.planned, locale)}`;
    const marked = city.planned.modelled && (!layout.close || explained(city.id));
    return { text: marked ? w.modelled(said) : said, kind: 'again' };
  }
  return { text: name, kind: state === 'map' || state === 'warp' ? '' : 'quiet' };
}

/** One city of each new line says when it is due. */
const dated = (id: string): boolean => id === 'shanghai' || id === 'zhoushan';

/** One of the modelled cities, the farthest from its ring, says so in full. */
const explained = (id: string): boolean => id === 'nantong';

/** The most telling labels choose their place first. */
const order = [
  'shanghai',
  'hangzhou',
  'nanjing',
  'nantong',
  'suzhou',
  'jiaxing',
  'zhoushan',
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
  taizhou: ['e', 'nw', 's'],
  zhoushan: ['e'],
};

/** The same beside the lines being built, where a phone has come closer. */
const closer: Record<string, Wish['prefer']> = {
  jiaxing: ['w'],
  zhoushan: ['s'],
  nantong: ['e'],
  suzhou: ['e', 'se'],
  changzhou: ['w'],
};

/** And where a desktop has the room. */
const roomy: Record<string, Wish['prefer']> = { jiaxing: ['w'], suzhou: ['e'] };

/** The same once they have arrived: two neighbours, one label to each side. */
const arrived: Record<'close' | 'wide', Record<string, Wish['prefer']>> = {
  close: { changzhou: ['w'], wuxi: ['sw'] },
  wide: { changzhou: ['nw'] },
};

/** Sides that hold for a city in a state, and no other. */
function ownSides({ state, size, layout: { close } }: Ask): Record<string, Wish['prefer']> {
  // On a phone the ways of the cities across the bay run east of it.
  if (state === 'warp' && size.name === 'narrow') return { nanjing: ['sw'] };
  if (state === 'building') return close ? closer : roomy;
  return state === 'when' ? arrived[close ? 'close' : 'wide'] : {};
}

/** The same on the map. */
const onTheMap: Record<string, Wish['prefer']> = {
  hangzhou: ['w'],
  nantong: ['n', 'e'],
  shaoxing: ['n', 'ne'],
  taizhou: ['e', 'nw'],
};

/** Points along the rings and the railway, which labels had better not cover. */
function lines({ state, layout }: Ask): Point[] {
  const points: Point[] = [];
  const c = centreOf(layout, state);
  if (state === 'compass') points.push(...along(crossed(layout)));
  if (state !== 'map') {
    rings.forEach((ring, i) => {
      const r =
        state === 'compass' ? compassKm[i]! * layout.perKm : ring.minutes * layout.perMinute;
      const n = Math.ceil(r / 1.5);
      for (let k = 0; k < n; k++) points.push(polar(c, (360 * k) / n, r));
    });
  }
  for (const { from, to } of spans(state, layout)) points.push(...along([from, to]));
  for (const track of tracks) {
    if (track.due) continue;
    const [a, b] = [track.from, track.to].map((id) => {
      const city = cityOf(id);
      return city ? placeOf(city, layout, inKilometres(state) ? state : 'warp') : c;
    });
    if (!a || !b) continue;
    points.push(...along([a, b]));
  }
  return points;
}

/** Where on its ring each name stands: clear of the cities in the south. */
const ringBearing = {
  narrow: [132, 142, 150],
  close: [132, 142, 309],
  wide: [130, 158, 130],
} as const;

/** Names of the rings, on their line in the empty south: there is the sea. */
function ringLabels({ state, size, locale, layout }: Ask): Label[] {
  if (state === 'map') return [];
  const w = drawing[locale];
  const wide = size.name === 'wide';
  const c = centreOf(layout, state);
  return rings.flatMap((ring, i): Label[] => {
    const km = compassKm[i]!;
    const r = state === 'compass' ? km * layout.perKm : ring.minutes * layout.perMinute;
    const [x, y] = polar(c, ringBearing[layout.close ? 'close' : size.name][i]!, r);
    const promised = state !== 'compass' && state !== 'warp';
    const said =
      state === 'compass'
        ? w.km(number(km, locale, 'tick'))
        : promised
          ? text(hours[i]!, locale)
          : w.minutes(number(ring.minutes, locale, 'tick'));
    const kind = state === 'when' ? 'again' : promised ? 'promise' : 'quiet';
    const label: Label = {
      key: `ring-${i}`,
      text: said,
      x,
      y: y + size.type.label * 0.35,
      anchor: 'middle',
      size: promised && wide ? 'strong' : wide ? 'label' : 'note',
      class: `${kind} ring`,
    };
    if (state !== 'promise' || !wide) return [label];
    const holds = w.ringHolds[i]!;
    return [
      label,
      {
        key: `ring-${i}-holds`,
        text: holds,
        // Outside its ring, as near to its name as the line and the frame leave it.
        x: Math.min(
          textBox(said, x, y, 'middle', size, 'strong').x + (i === 2 ? 22 : 0),
          layout.frame.x + layout.frame.width - textBox(holds, 0, 0, 'start', size, 'note').width,
        ),
        y: y + (i === 2 ? 34 : 27),
        size: 'note',
        class: 'halo',
      },
    ];
  });
}

/** How the classes of those words begin that lines give way to, besides the names of the rings. */
const overLines: Partial<Record<State, RegExp>> = {
  promise: /^halo/,
  missed: /^halo/,
  opened: /^(promise |result )?halo/,
  building: /^again/,
  when: /^again/,
};

/** The piece of a line on which such words stand: there the line is broken. */
export const ringGaps = (placed: readonly Label[], state: State, size: Size): Bar[] =>
  placed
    .filter(({ class: kind = '' }) => kind.endsWith(' ring') || overLines[state]?.test(kind))
    .map(({ key, text, x, y, anchor, size: textSize }) => {
      const box = textBox(text, x, y, anchor ?? 'start', size, textSize);
      return { key, class: 'gap move', ...box, x: box.x - 3, width: box.width + 6 };
    });

/** Labels that stand in one place: the straight line and the detour, the opened line, the calendar. */
function fixed(ask: Ask): Label[] {
  if (ask.state === 'map') return mapLabels(ask);
  if (ask.state === 'warp') return warpLabels(ask);
  if (ask.state === 'opened') return openedLabels(ask);
  return ask.state === 'when' ? calendarLabels(ask) : [];
}

function mapLabels({ state, size, locale, layout }: Ask): Label[] {
  const w = drawing[locale];
  const wide = size.name === 'wide';
  const c = centreOf(layout, state);
  const at = (id: string) => placeOf(cityOf(id)!, layout, state)!;
  const shanghai = cityOf('shanghai')!;
  const straight = w.straight(w.km(text(kilometres(shanghai.km), locale, 'number')));
  const [, north] = at('shanghai');
  const [x, y] = at('shaoxing');
  return [
    {
      key: 'straight',
      text: straight,
      x: c[0] + (wide ? 12 : 6),
      y: c[1] + (north - c[1]) * (wide ? 0.55 : 0.6),
      size: wide ? 'label' : 'note',
      class: 'halo',
    },
    {
      key: 'detour',
      text: w.roundTheBay(w.minutes(minutesText(shanghai.start!, locale))),
      x: x - (wide ? 72 : 36),
      y: y + (wide ? 48 : 26),
      size: wide ? 'strong' : 'label',
      class: 'halo',
    },
  ];
}

/** `warp`: the bay, and what the grey dots are. */
function warpLabels({ state, size, locale, layout }: Ask): Label[] {
  if (size.name === 'narrow') return [];
  const w = drawing[locale];
  const [x, y] = polar(centreOf(layout, state), 6, 44 * layout.perMinute);
  const [wasX, wasY] = atDistance(opened.city, layout, state);
  return [
    { key: 'bay', text: w.bay, x, y, size: 'note', class: 'quiet halo' },
    { key: 'was', text: w.was, x: wasX + 8, y: wasY + 5, size: 'note', class: 'quiet halo' },
  ];
}

function openedLabels({ size, locale, layout }: Ask): Label[] {
  const w = drawing[locale];
  const wide = size.name === 'wide';
  const { city, first, promised } = opened;
  const say = (figure: KnownFigure) => w.minutes(text(figure, locale, 'number'));
  const at = (minutes: number) => atMinutes(city, minutes, layout);
  const one = (
    key: string,
    minutes: number,
    lines: readonly string[],
    dx: number,
    dy: number,
    kind: string,
    anchor: 'start' | 'end' = 'start',
  ): Label => ({
    key: `opened-${key}`,
    text: lines,
    x: at(minutes)[0] + dx,
    y: at(minutes)[1] + dy,
    anchor,
    size: wide ? 'label' : 'note',
    class: `${kind} halo`.trim(),
  });
  const start = city.start!;
  const before = start.minutes;
  const said = {
    promised: w.openedPromise(say(promised), date(promised.asOf, locale)),
    before: w.openedBefore(say(figureOf(start)), date(start.date, locale)),
    first: w.openedFirst(say(first), date(first.asOf, locale)),
  };
  const [x, y] = at(first.value);
  if (!wide) {
    return [
      one('promised', promised.value, said.promised, 16, 19, 'promise'),
      one('before', before, said.before, 8 - at(before)[0], -46, ''),
      one('first', first.value, said.first, 16, 17.5, 'result'),
      { key: 'opened-line', text: w.openedLine, x: x + 16, y: y + 2, class: 'result halo' },
    ];
  }
  return [
    one('promised', promised.value, said.promised, 14, 38, 'promise'),
    one('before', before, said.before, -12, -56, '', 'end'),
    one('first', first.value, said.first, -6, 58, 'result'),
    {
      key: 'opened-line',
      text: w.openedLine,
      x: x - 6,
      y: y + 36,
      size: 'strong',
      class: 'result halo',
    },
  ];
}

function calendarLabels({ size, locale, layout }: Ask): Label[] {
  const w = drawing[locale];
  if (!layout.calendar) {
    const y = layout.frame.y + layout.frame.height - size.type.note * 1.5;
    const again = calendar.find(({ id }) => id === 'again')!;
    return [
      {
        key: 'again',
        text: w.again(text(again.fact, locale, again.form)),
        x: 8,
        y,
        size: 'note',
        class: 'again halo',
      },
    ];
  }
  const { x, y, step } = layout.calendar;
  return calendar.map(({ id, fact, form, kind }, i) => ({
    key: `calendar-${id}`,
    text: [text(fact, locale, form), w.events[id]],
    x: x + 18,
    y: y + i * step - 2,
    size: 'note',
    class: kind,
  }));
}

/** `building`: when a city's line is due, or how its time came about, under its name. */
function dueLabels({ state, size, locale }: Ask, placed: readonly Placed[]): Label[] {
  if (state !== 'building') return [];
  return placed.flatMap((label): Label[] => {
    const planned = cityOf(label.key)?.planned;
    const modelled = planned?.modelled === true && explained(label.key);
    if (!planned || !(dated(label.key) || modelled)) return [];
    // On a phone the line is part of the label itself.
    if (typeof label.text !== 'string') return [];
    const w = drawing[locale];
    const said = modelled ? w.notAnnounced.wide : w.due(date(dueOf(planned), locale));
    return [
      {
        key: `due-${label.key}`,
        text: said,
        x: label.x,
        y: label.box.y + label.box.height + size.type.note * 0.95,
        anchor: label.anchor,
        size: 'note',
        class: 'again halo',
      },
    ];
  });
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
    // On a phone the line to Zhoushan runs east of it.
    prefer: state === 'missed' && !wide ? ['se'] : ['e', 'se'],
    strict: true,
  };
  const own = ownSides(ask);
  const sides = { ...prefer, ...own };
  const kinds = new Map<string, string>([['ningbo', '']]);
  const wishes: Wish[] = [home];
  for (const city of [...cities].sort((a, b) => rank(a) - rank(b))) {
    if (!drawnIn(city, state) || !layout.named(city)) continue;
    // Its three times have labels of their own.
    if (state === 'opened' && city === opened.city) continue;
    const outside = isOutside(city, state, layout);
    const at = outside ? edgeOf([cx, cy], city.bearing, layout.frame) : markOf(city, ask);
    if (!at) continue;
    const said = cityText(city, ask);
    // On a phone the head of an arrow stands beside the diamond.
    const beside = state === 'building' && layout.close && city.id === 'changzhou';
    // Just inside the first ring: a name below it stands beyond the line.
    const inside = city.id === 'taizhou' && !inKilometres(state);
    kinds.set(city.id, said.kind);
    wishes.push({
      key: city.id,
      text: said.text,
      x: at[0],
      y: at[1],
      // The shaft of an arrow runs back past its name.
      r:
        layout.mark *
        (outside ? (wide && state === 'missed' ? 3 : 1.2) : beside || inside ? 1.8 : 1),
      size: said.strong
        ? wide || state === 'promise'
          ? 'strong'
          : 'label'
        : wide
          ? 'label'
          : 'note',
      prefer: inKilometres(state) ? onTheMap[city.id] : sides[city.id],
      strict: (state === 'compass' && city.id === 'hangzhou') || city.id in own,
    });
  }
  // Marks without a label keep labels off as well; a little smaller than they are, for the corners.
  for (const { key, x, y, r } of cityDiscs(state, layout, size)) {
    if (key.endsWith('-was')) continue;
    const city = cityOf(key);
    const half = city && isWorkedOut(city, state) ? diamondHalf(layout) : r * 0.7;
    boxes.push({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
  }
  const placed: Placed[] = placeLabels(
    wishes,
    { frame: layout.frame, solid: boxes, soft: lines(ask), gap: wide ? 5 : 3 },
    size,
  );
  return [
    ...still,
    ...dueLabels(ask, placed),
    ...placed.map((p) => ({ ...p, class: `${kinds.get(p.key) ?? ''} halo`.trim() })),
  ];
}

/** The mark that a label belongs to: in `building` what the city left behind, outside the busy middle. */
function markOf(city: City, { state, layout }: Ask): Point | undefined {
  const start = startOf(city);
  // On a phone the starts of modelled cities lie too close together, or outside.
  const spaced = !(layout.close && city.planned?.modelled);
  if (state === 'building' && city.planned && start && spaced) {
    const before = atMinutes(city, start.minutes, layout);
    if (within(before, layout.frame, layout.mark)) return before;
  }
  return placeOf(city, layout, state);
}
