import type { Locale } from '../../i18n/locales.ts';
import { date } from '../../facts/text.ts';
import { text } from '../../facts/text.ts';
import { balance } from '../kit/balance.ts';
import type { Label } from '../kit/label.ts';
import type { Disc } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { course } from './course.ts';
import type { Picture, Track } from './draw.ts';
import { legs, promisedMetro } from './model.ts';
import type { Leg } from './model.ts';
import { labelsOf } from './words.ts';

/** Where a label stands, from its place on the course, in drawing units. */
type Shift = readonly [dx: number, dy: number, anchor?: 'start' | 'middle' | 'end'];

interface Design {
  /** Width of the track, of the line around it that is the promise, radius of a station and a sign. */
  track: number;
  casing: number;
  station: number;
  sign: number;
  /** The total and its date, at the end of a piece. */
  total: Partial<Record<Leg['id'], Shift>>;
  /** Name and date at the middle of a piece that has no total. */
  name: Partial<Record<Leg['id'], Shift>>;
  /** From the end of the promise. */
  promise: Shift;
  schematic: readonly [x: number, y: number];
}

const designs: Record<Size['name'], Design> = {
  narrow: {
    track: 14,
    casing: 22,
    station: 4.5,
    sign: 8.5,
    total: {
      before: [0, 26, 'middle'],
      'line-4': [17, -7],
      'line-5': [-5, -35, 'start'],
      'line-7': [0, 25, 'middle'],
      'line-6': [-50, 25, 'start'],
    },
    name: { 'line-4': [16, -17, 'middle'] },
    promise: [-104, 29, 'start'],
    schematic: [8, 14],
  },
  wide: {
    track: 28,
    casing: 46,
    station: 8,
    sign: 12,
    total: {
      before: [0, 52, 'middle'],
      'line-4': [38, -4],
      'line-5': [10, -56, 'middle'],
      'line-7': [0, 46, 'middle'],
      'line-6': [0, 46, 'middle'],
    },
    name: {
      'line-4': [30, -36, 'middle'],
      others: [10, 40, 'middle'],
      'line-8': [0, 40, 'middle'],
    },
    promise: [28, 54, 'end'],
    schematic: [62, 52],
  },
};

/** The metro as one line, laid end to end: what stood at the start, then line by line. */
export function metro(state: 'start' | 'metro', size: Size, locale: Locale): Picture {
  const design = designs[size.name];
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const rows = legs();
  const whole = rows.at(-1)!.to;
  const { d, length, at } = course(size);
  const units = (km: number): number => round((km / whole) * length);
  const open = (leg: Leg): boolean => state === 'metro' || leg.kind === 'start';

  const track = (key: string, name: string, width: number, from: number, to: number): Track => ({
    key,
    class: name,
    d,
    width,
    dash: `${round(units(to) - units(from))} ${round(length + 100)}`,
    offset: -units(from),
  });
  const started = rows.filter((leg) => leg.kind === 'start').at(-1)!;
  const tracks = [
    track('bed', 'bed', 2, 0, whole),
    track('promise', 'casing', design.casing, 0, promisedMetro.value),
    track('promise-in', 'inside', design.casing - 3, 0, promisedMetro.value),
    track('start', 'hollow', design.track, 0, started.to),
    track('start-in', 'inside', design.track - 3, 0, started.to),
    ...rows.flatMap((leg, i) =>
      leg.kind === 'result'
        ? [track(leg.id, `leg leg-${i}`, design.track, leg.from, open(leg) ? leg.to : leg.from)]
        : [],
    ),
  ];

  const place = (km: number, [dx, dy, anchor]: Shift) => {
    const spot = at(km / whole);
    return { x: spot.x + dx, y: spot.y + dy, anchor };
  };
  const texts: Label[] = [];
  const signs: Disc[] = [];
  for (const leg of rows.filter(open)) {
    const i = rows.indexOf(leg);
    const when = date(leg.when, locale);
    const total = design.total[leg.id];
    if (leg.total && total) {
      const about = leg.total.bound === 'about' ? { en: 'about ', zh: '约' }[locale] : '';
      const spot = place(leg.to, total);
      texts.push(
        {
          key: `total-${leg.id}`,
          text: `${about}${text(leg.total, locale)}`,
          ...spot,
          size: 'strong',
          class: leg.kind === 'result' ? 'result' : undefined,
        },
        {
          key: `when-${leg.id}`,
          text: when,
          ...spot,
          y: spot.y + size.type.note * 1.35,
          size: 'note',
          class: 'quiet',
        },
      );
    }
    const middle = (leg.from + leg.to) / 2;
    const name = design.name[leg.id];
    if (name) {
      texts.push({
        key: `name-${leg.id}`,
        text: wide && !leg.total ? [l.leg[leg.id], when] : l.leg[leg.id],
        ...place(middle, name),
        size: 'note',
        class: 'quiet',
      });
    }
    const badge = l.badge[leg.id];
    if (badge) {
      const { x, y } = at(middle / whole);
      signs.push({ key: `sign-${leg.id}`, x, y, r: design.sign, class: `mark sign leg-${i}` });
      texts.push({
        key: `sign-${leg.id}`,
        text: badge,
        x,
        y: y + size.type.note * 0.36,
        size: 'note',
        anchor: 'middle',
      });
    }
  }
  return {
    tracks,
    stations: [
      ...rows.filter(open).map((leg): Disc => {
        const { x, y } = at(leg.to / whole);
        const i = rows.indexOf(leg);
        return { key: leg.id, x, y, r: design.station, class: `mark station leg-${i}` };
      }),
      ...signs,
    ],
    labels: [
      {
        key: 'promise',
        text: l.promisedMetro,
        ...place(promisedMetro.value, design.promise),
        size: 'strong',
        class: 'promise',
      },
      ...texts,
      {
        key: 'schematic',
        text: balance(l.schematic, size.type.note, size.width - 3 * design.schematic[0], locale),
        x: design.schematic[0],
        y: design.schematic[1],
        size: 'note',
        class: 'quiet',
      },
    ],
  };
}
