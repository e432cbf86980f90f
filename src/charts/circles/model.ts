import data from '../../generated/circles.json' with { type: 'json' };
import {
  corridorFive2023,
  jinyongFirstTrain,
  jinyongPromisedJinhua,
  planCircle1h,
  planCircle2h,
  planCircle3h,
  planIssueDate,
  tsjyBridgeTower,
  tsjyOpening,
  tsjyStart,
  yongzhouOpening,
  yongzhouTimeOver1h,
} from '../../generated/fact-values.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

type Bilingual = Record<Locale, string>;

/** Minutes from Ningbo, and what stands behind them. */
export interface Time {
  minutes: number;
  /** Of the timetable, or the month in which the line is due. */
  date: string;
  fact: string;
  /** at-most: the table gives an upper bound. about: the source hedges. */
  bound?: 'at-most' | 'about';
  /** Added up from two announced times. */
  sum?: boolean;
  /** Never announced: the fastest way through the network, with so many changes of train. */
  modelled?: boolean;
  changes?: number;
}

export interface City {
  id: string;
  name: Bilingual;
  /** afar: only in minutes, or as an arrow at the edge. bend: a nameless bend of the line. town: has no train yet. */
  role: 'near' | 'afar' | 'bend' | 'town';
  /** Degrees clockwise from north, and kilometres, from Ningbo. */
  bearing: number;
  km: number;
  /** Minutes of the promised circle that was to hold the city. */
  ring?: number;
  /** Fastest train of early 2021. */
  start?: Time;
  /** By road, where no train ran. */
  road?: Time;
  /** By a line that is not open yet. */
  planned?: Time;
  /** Minutes outside the ring in early 2021. */
  over?: { minutes: number; fact: string };
}

export interface Track {
  from: string;
  to: string;
  /** Year in which it is to open; absent for lines that ran in early 2021. */
  due?: number;
}

export const cities = data.cities as readonly City[];
export const tracks = data.tracks as readonly Track[];
/** The way of the train to Shanghai, city by city, Ningbo first. */
export const detour: readonly string[] = data.detour;
export const rings = data.rings as readonly { minutes: number; fact: string; name: Bilingual }[];
export const coastline = data.coast;
export const origin = data.origin as { name: Bilingual };

const byId = new Map(cities.map((city) => [city.id, city]));

/** The city of an id, or undefined for Ningbo itself, from which all is counted. */
export const cityOf = (id: string): City | undefined => byId.get(id);

/** What counts for a city in early 2021: its train, or the road where there was none. */
export const startOf = (city: City): Time | undefined => city.start ?? city.road;

/** Minutes beyond the promised circle in early 2021; 0 within it. */
export const overOf = (city: City): number =>
  Math.max(0, (startOf(city)?.minutes ?? 0) - (city.ring ?? Infinity));

/** The minutes of a time as a figure that knows its fact. */
export const figureOf = ({ minutes, fact }: Pick<Time, 'minutes' | 'fact'>): KnownFigure => ({
  value: minutes,
  unit: 'minutes',
  id: fact,
});

/** `overOf` as a figure. Zhoushan had no train: it lay outside its circle by road. */
export const overFigureOf = ({ id, over }: City): KnownFigure | undefined =>
  over ? figureOf(over) : id === 'zhoushan' ? yongzhouTimeOver1h : undefined;

/** Kilometres as a figure: straight-line distances are a column of the travel-time table. */
export const kilometres = (km: number): KnownFigure => ({ value: km, unit: 'km', from: 'travel' });

/** The promise of the circle a city was to be in. */
export const hoursOf = ({ ring }: City): (typeof hours)[number] | undefined =>
  hours[rings.findIndex(({ minutes }) => minutes === ring)];

/** When the line of a planned time is due: no month is official but that of the line due in 2028. */
export const dueOf = ({ date }: Time): string =>
  date.startsWith('2028') ? date : date.slice(0, 4);

/** States in which distance is distance; in the others it is time. */
export const inKilometres = (state: State): boolean => state === 'map' || state === 'compass';

/** States that show the lines not yet open as if they ran. */
export const withPlans = (state: State): boolean => state === 'building' || state === 'when';

/** What the state counts for a city: the planned time once the new lines are drawn, else that of 2021. */
export const timeIn = (city: City, state: State): Time | undefined =>
  withPlans(state) ? (city.planned ?? startOf(city)) : startOf(city);

/** Whether a city is drawn in a state. */
export function drawnIn(city: City, state: State): boolean {
  if (city.role === 'afar') return state === 'promise' || state === 'missed';
  if (city.role === 'town') return withPlans(state);
  return true;
}

/**
 * The compass's circles: if Shanghai, promised within the first circle, lies on it, the others lie at
 * twice and three times its distance. Kilometres.
 */
export const compassKm: readonly number[] = rings.map(
  (ring) => (cityOf('shanghai')!.km * ring.minutes) / rings[0]!.minutes,
);

/** The railway to Jinhua that opened inside the plan's years: first train, and the time named before. */
export const opened = {
  city: cityOf('jinhua')!,
  first: jinyongFirstTrain,
  promised: jinyongPromisedJinhua,
};

/** The promised circles as the plan counts them, in hours: the facts behind `rings`. */
export const hours = [planCircle1h, planCircle2h, planCircle3h] as const;

/** A moment of the calendar: what its mark means, and the fact that names it, or of which it is the date. */
interface Moment {
  id: 'plan' | 'start' | 'again' | 'tower' | 'line' | 'zhoushan';
  kind: 'promise' | 'result' | 'again';
  fact: KnownFigure;
  form?: 'date';
}

/** What happened to the promise, in the order of time. */
export const calendar: readonly Moment[] = [
  { id: 'plan', kind: 'promise', fact: planIssueDate },
  { id: 'start', kind: 'result', fact: tsjyStart },
  // The action plan that promised the circles again; its facts carry the month of its publication.
  { id: 'again', kind: 'again', fact: corridorFive2023, form: 'date' },
  { id: 'tower', kind: 'result', fact: tsjyBridgeTower },
  { id: 'line', kind: 'again', fact: tsjyOpening },
  { id: 'zhoushan', kind: 'again', fact: yongzhouOpening },
];
