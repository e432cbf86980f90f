import type { Layout, Point } from './layout.ts';
import { atDistance, atMinutes, centreOf, edgeOf, placeOf, within } from './layout.ts';
import { cities, drawnIn, overOf, startOf } from './model.ts';
import type { State } from './states.ts';

/** A stretch along the bearing of a city: the way it has moved, or the minutes it lies too far out. */
export interface Span {
  id: string;
  from: Point;
  to: Point;
  kind: 'outward' | 'inward' | 'slide' | 'over';
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** `warp`: from kilometres to minutes, outward or inward. */
function warped(layout: Layout): Span[] {
  const c = centreOf(layout, 'warp');
  return cities.flatMap((city): Span[] => {
    const to = placeOf(city, layout, 'warp');
    if (city.role !== 'near' || !to) return [];
    const from = atDistance(city, layout, 'warp');
    return [
      { id: city.id, from, to, kind: distance(c, to) > distance(c, from) ? 'outward' : 'inward' },
    ];
  });
}

/** `building`: from the minutes of early 2021 to those of the new line. */
function slid(layout: Layout): Span[] {
  return cities.flatMap((city): Span[] => {
    const start = startOf(city);
    if (!city.planned || !start) return [];
    const [was, to] = [start, city.planned].map((t) => atMinutes(city, t.minutes, layout));
    // From the edge of the drawing, if it came from beyond.
    const from = within(was!, layout.frame, layout.mark)
      ? was!
      : edgeOf(centreOf(layout, 'building'), city.bearing, layout.frame);
    return [{ id: city.id, from, to: to!, kind: 'slide' }];
  });
}

/** `missed`: from the ring to the city, or to the edge of the drawing if it lies beyond. */
function beyond(layout: Layout): Span[] {
  const c = centreOf(layout, 'missed');
  return cities.flatMap((city): Span[] => {
    const to = placeOf(city, layout, 'missed');
    if (!to || !city.ring || overOf(city) === 0 || !drawnIn(city, 'missed')) return [];
    const inside = within(to, layout.frame, layout.mark);
    return [
      {
        id: city.id,
        from: atMinutes(city, city.ring, layout),
        to: inside ? to : edgeOf(c, city.bearing, layout.frame),
        kind: 'over',
      },
    ];
  });
}

/** The stretches that a state draws. */
export function spans(state: State, layout: Layout): Span[] {
  if (state === 'warp') return warped(layout);
  if (state === 'building') return slid(layout);
  return state === 'missed' ? beyond(layout) : [];
}
