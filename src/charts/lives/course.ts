import { round } from '../kit/transform.ts';
import type { Size } from '../kit/size.ts';

/** The course on which the whole metro is laid: runs joined by half circles, to and fro, downwards. */
interface Design {
  /** Start of the first run. */
  start: number;
  /** Centres of the half circles at the left and at the right. */
  left: number;
  right: number;
  /** Height of the first run. */
  top: number;
  radius: number;
  /** Where the last run ends. */
  end: number;
}

const designs: Record<Size['name'], Design> = {
  narrow: { start: 26, left: 56, right: 306, top: 50, radius: 37, end: 60 },
  wide: { start: 80, left: 158, right: 802, top: 128, radius: 82, end: 150 },
};

/** Runs from left to right and back. An even number, so that the last one goes to the left. */
const runs = 4;

export interface Course {
  d: string;
  /** Drawing units. */
  length: number;
  /** The place at a share of the length, and the way out of the curve there: a unit vector. */
  at(share: number): { x: number; y: number; run: number; turn: boolean };
}

/** The course of a design. Lengths along it are exact: half circles are arcs, not curves. */
export function course(size: Size): Course {
  const { start, left, right, top, radius, end } = designs[size.name];
  const turn = Math.PI * radius;
  const from = (run: number): number => (run === 0 ? start : run % 2 ? right : left);
  const to = (run: number): number => (run === runs - 1 ? end : run % 2 ? left : right);
  const y = (run: number): number => top + run * 2 * radius;
  const span = (run: number): number => Math.abs(to(run) - from(run));
  let d = `M${round(start)},${round(top)}`;
  let length = 0;
  for (let run = 0; run < runs; run++) {
    d += `H${round(to(run))}`;
    length += span(run);
    if (run < runs - 1) {
      d += `A${radius},${radius} 0 0 ${run % 2 ? 0 : 1} ${round(to(run))},${round(y(run + 1))}`;
      length += turn;
    }
  }
  return {
    d,
    length,
    at(share) {
      let rest = share * length;
      for (let run = 0; run < runs; run++) {
        const way = run % 2 ? -1 : 1;
        if (rest <= span(run) || run === runs - 1) {
          return { x: from(run) + way * rest, y: y(run), run, turn: false };
        }
        rest -= span(run);
        if (rest <= turn) {
          const angle = rest / radius;
          return {
            x: to(run) + way * radius * Math.sin(angle),
            y: y(run) + radius * (1 - Math.cos(angle)),
            run,
            turn: true,
          };
        }
        rest -= turn;
      }
      throw new Error('A course has at least one run.');
    },
  };
}
