import type { Size } from '../kit/size.ts';
import { arrowhead, polyline } from '../kit/scene.ts';
import type { Bar, Disc, Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import type { Layout, Point } from './layout.ts';
import { atDistance, atMinutes, centreOf, edgeOf, placeOf, polar, within } from './layout.ts';
import {
  calendar,
  cities,
  cityOf,
  compassKm,
  detour,
  drawnIn,
  inKilometres,
  opened,
  overOf,
  rings,
  startOf,
  timeIn,
  tracks,
  withPlans,
} from './model.ts';
import type { City } from './model.ts';
import { spans } from './spans.ts';
import type { State } from './states.ts';

/** Radii of the three circles: kilometres of the compass, then minutes. They are the same circles. */
export function ringDiscs(state: State, layout: Layout): Disc[] {
  if (state === 'map') return [];
  const [x, y] = centreOf(layout, state);
  const kind =
    state === 'compass'
      ? 'mark quiet compass'
      : state === 'warp'
        ? 'mark quiet'
        : state === 'when'
          ? 'mark again'
          : `mark promise${promisedIn(state) ? '' : ' faint'}`;
  return rings.map((ring, i) => ({
    key: `ring-${i}`,
    x,
    y,
    r: state === 'compass' ? compassKm[i]! * layout.perKm : ring.minutes * layout.perMinute,
    class: promisedIn(state) ? `${kind} rank-${i}` : kind,
  }));
}

/** `promise` and `missed`: the nearer the circle, the heavier its line and those of its cities. */
const promisedIn = (state: State): boolean => state === 'promise' || state === 'missed';

/** Where a drawing has come closer, a strip of ground below it keeps the source legible. */
export const foot = ({ close, frame }: Layout): Bar[] => {
  if (!close) return [];
  const y = frame.y + frame.height + 2;
  return [{ key: 'foot', x: -1000, y, width: 3000, height: 1000, class: 'foot' }];
};

/** The two ends of the stroke that crosses the compass's circles out. It runs where no city is. */
export function crossed(layout: Layout): [Point, Point] {
  const c = centreOf(layout, 'compass');
  const r = compassKm[2]! * layout.perKm;
  const bearing = 45;
  return [polar(c, bearing, r), polar(c, bearing + 180, r)];
}

/** That stroke. */
export const crossing = (state: State, layout: Layout): Stroke[] =>
  state === 'compass' ? [{ key: 'cross', d: polyline(crossed(layout)), class: 'line cross' }] : [];

/**
 * Position of a track's end in early 2021, or with the new lines for a line that is one of them; where
 * nothing marks the places of 2021 any more, all lines follow their cities.
 */
function endOf(id: string, state: State, layout: Layout, future: boolean): Point | undefined {
  const city = cityOf(id);
  if (!city) return centreOf(layout, state);
  if (inKilometres(state)) return atDistance(city, layout, state);
  const time = future ? timeIn(city, state) : startOf(city);
  return time && atMinutes(city, time.minutes, layout);
}

const onDetour = new Set(detour.slice(1).map((id, i) => `${detour[i]}-${id}`));

/** Railway between cities: thin; the way to Shanghai strong where it is spoken of; new lines dashed. */
export function trackStrokes(state: State, layout: Layout): Stroke[] {
  const spoken = state === 'map' || state === 'compass' || state === 'warp';
  return tracks.flatMap((track) => {
    const future = track.due !== undefined;
    if (future && !withPlans(state)) return [];
    const moved = future || state === 'when';
    const a = endOf(track.from, state, layout, moved);
    const b = endOf(track.to, state, layout, moved);
    if (!a || !b) return [];
    const key = `${track.from}-${track.to}`;
    const kind = future
      ? `line again new${track.due === 2028 ? ' stage-2' : ''}`
      : spoken && onDetour.has(key)
        ? 'line track detour'
        : 'line track';
    return [{ key: `track-${key}`, d: polyline([a, b]), class: kind }];
  });
}

/** Hangzhou Bay in minutes: the water that the train goes round. It shrinks with the new line. */
export function bay(state: State, layout: Layout): Stroke[] {
  if (state === 'map' || state === 'compass') return [];
  const points = detour.map((id) => endOf(id, state, layout, true)!);
  return [{ key: 'bay', d: `${polyline(points)}Z`, class: 'move bay' }];
}

/** Lines along the bearings: where a city came from, or the minutes it lies outside its ring. */
export function spanStrokes(state: State, layout: Layout): Stroke[] {
  return spans(state, layout).map(({ id, from, to, kind }) => {
    if (kind === 'over') return { key: `over-${id}`, d: polyline([from, to]), class: 'line over' };
    if (kind !== 'slide') {
      const name = `line trail ${kind} stage-2`;
      return { key: `trail-${id}`, d: polyline([from, to]), class: name };
    }
    // The head of the arrow stops short of the mark.
    const { bearing } = cityOf(id)!;
    const head = polar(to, bearing, layout.mark * 1.6);
    const d = polyline([from, head]) + arrowhead(...head, bearing + 90, layout.mark * 1.4);
    return { key: `trail-${id}`, d, class: 'line trail slide' };
  });
}

/** `opened`: the line to Jinhua, and the tick of the time that had been named. */
export function openedLine(state: State, layout: Layout): Stroke[] {
  if (state !== 'opened') return [];
  const { city, first, promised } = opened;
  const c = centreOf(layout, state);
  const at = atMinutes(city, promised.value, layout);
  const half = layout.mark * 2;
  return [
    {
      key: 'jinyong',
      d: polyline([c, atMinutes(city, first.value, layout)]),
      class: 'line result opened',
    },
    {
      key: 'jinyong-promise',
      d: polyline([polar(at, city.bearing + 90, half), polar(at, city.bearing - 90, half)]),
      class: 'line promise tick',
    },
  ];
}

/** Whether an afar city falls outside the drawing and is shown by an arrow at its edge. */
export function isOutside(city: City, state: State, layout: Layout): boolean {
  const at = placeOf(city, layout, state);
  return at !== undefined && !within(at, layout.frame, layout.mark);
}

/** Arrows at the edge for the cities beyond it, on their bearing. */
export function edgeArrows(state: State, layout: Layout): Stroke[] {
  return cities.flatMap((city) => {
    // A city of the delta out of sight has its railway to point to it.
    if (city.role !== 'afar' || !drawnIn(city, state) || !isOutside(city, state, layout)) return [];
    const [x, y] = edgeOf(centreOf(layout, state), city.bearing, layout.frame);
    return [
      {
        key: `arrow-${city.id}`,
        d: arrowhead(round(x), round(y), city.bearing - 90, layout.mark * 1.6),
        class: state === 'promise' ? 'line promise far rank-2' : 'line far',
      },
    ];
  });
}

const ranks = rings.map((ring) => ring.minutes);

/** A city that is not named here is no more than a bend of its railway; a town has a mark, but no name. */
const isBend = (city: City, state: State, layout: Layout): boolean =>
  city.role === 'bend' ||
  (city.role === 'near' && !layout.named(city) && !(withPlans(state) && !!city.planned));

/** The class of a city's mark: hollow for early 2021, vermilion when promised, dashed when promised again. */
function kindOf(city: City, state: State, layout: Layout): string {
  if (isBend(city, state, layout)) return 'mark bend';
  if (inKilometres(state)) return 'mark place';
  if (withPlans(state) && city.planned) {
    if (isWorkedOut(city, state)) return 'mark under';
    return city.planned.date.startsWith('2028') ? 'mark again stage-2' : 'mark again';
  }
  if (state === 'promise') return `mark promise city rank-${ranks.indexOf(city.ring!)}`;
  if (state === 'missed') return overOf(city) > 0 ? 'mark start city' : 'mark dim city';
  if (state === 'warp' || (state === 'opened' && city === opened.city)) return 'mark start city';
  return 'mark dim city';
}

/** Whether a city stands at minutes that nobody announced: modelled, or added up. */
export const isWorkedOut = (city: City, state: State): boolean =>
  withPlans(state) && (city.planned?.modelled === true || city.planned?.sum === true);

/** Half the diagonal of a diamond. */
export const diamondHalf = (layout: Layout): number => layout.mark * 1.25;

/** A dashed diamond where a city would be by the model, or by two announced times added up. */
export function modelDiamonds(state: State, layout: Layout): Stroke[] {
  const half = diamondHalf(layout);
  return cities.flatMap((city) => {
    const at = placeOf(city, layout, state);
    if (!at || !isWorkedOut(city, state) || isOutside(city, state, layout)) return [];
    const corners = [0, 90, 180, 270].map((turn) => polar(at, turn, half));
    return [{ key: city.id, d: `${polyline(corners)}Z`, class: 'mark again model' }];
  });
}

/** Dots for the cities, Ningbo first, and what a city left behind when a new line drew it in. */
export function cityDiscs(state: State, layout: Layout, size: Size): Disc[] {
  const [x, y] = centreOf(layout, state);
  const wide = size.name === 'wide';
  const marks: Disc[] = [];
  for (const city of cities) {
    if (!drawnIn(city, state) || isOutside(city, state, layout)) continue;
    const at = placeOf(city, layout, state);
    if (!at) continue;
    const start = startOf(city);
    if (state === 'building' && city.planned && start) {
      const before = atMinutes(city, start.minutes, layout);
      if (within(before, layout.frame, layout.mark)) {
        const [gx, gy] = before;
        const r = layout.mark * 0.8;
        marks.push({ key: `${city.id}-before`, x: gx, y: gy, r, class: 'mark start city' });
      }
    }
    const small = isBend(city, state, layout)
      ? 0.45
      : isWorkedOut(city, state)
        ? 0.6
        : inKilometres(state)
          ? 0.75
          : 1;
    marks.push({
      key: city.id,
      x: at[0],
      y: at[1],
      r: layout.mark * small,
      class: kindOf(city, state, layout),
    });
  }
  if (state === 'warp') {
    for (const city of cities) {
      if (city.role !== 'near') continue;
      const [fx, fy] = atDistance(city, layout, state);
      marks.unshift({
        key: `${city.id}-was`,
        x: fx,
        y: fy,
        r: layout.mark * 0.35,
        class: 'mark was',
      });
    }
  }
  if (state === 'opened') {
    const [jx, jy] = atMinutes(opened.city, opened.first.value, layout);
    marks.push({ key: 'jinhua-first', x: jx, y: jy, r: layout.mark * 1.25, class: 'mark result' });
  }
  return [...marks, { key: 'ningbo', x, y, r: wide ? 9 : 6, class: 'mark home' }];
}

/** Marks of the calendar in `when`, at the places that the labels have too. */
export function calendarDiscs(state: State, layout: Layout): Disc[] {
  if (state !== 'when' || !layout.calendar) return [];
  const { x, y, step } = layout.calendar;
  return calendar.map(({ id, kind }, i) => ({
    key: `calendar-${id}`,
    x,
    y: y + i * step,
    r: layout.mark,
    class: `mark ${kind}`,
  }));
}

/** `map`: from Ningbo to Shanghai as the crow flies. */
export function straight(state: State, layout: Layout): Stroke[] {
  if (state !== 'map') return [];
  const shanghai = placeOf(cityOf('shanghai')!, layout, state)!;
  return [
    { key: 'straight', d: polyline([centreOf(layout, state), shanghai]), class: 'line crow' },
  ];
}
