import { scaleLinear } from 'd3-scale';
import type { Size } from '../kit/size.ts';
import { gdp, gdpGrowth, lists } from './model.ts';

/** Where things stand in a drawing, in drawing units. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Baseline of the names of the years. */
  names: number;
}

export const frameOf = (size: Size): Frame =>
  size.name === 'narrow'
    ? { left: 8, right: 352, top: 102, bottom: 298, names: 314 }
    : { left: 24, right: 936, top: 176, bottom: 696, names: 722 };

/** Evenly spaced slots, one for each year. */
export interface Slots {
  width: number;
  /** Left edge of a year's slot. */
  at(year: number): number;
}

function slots(first: number, count: number, left: number, right: number): Slots {
  const width = (right - left) / count;
  return { width, at: (year) => left + (year - first) * width };
}

/** Years of GDP from the left, the plan on the right. */
export function gdpPlaces(size: Size) {
  const { left, right, top, bottom } = frameOf(size);
  const plan = size.name === 'narrow' ? { width: 48, gap: 12 } : { width: 124, gap: 28 };
  const edge = right - plan.width - plan.gap;
  return {
    slots: slots(gdp[0]!.year, gdp.length, left, edge),
    plan: { x: right - plan.width, width: plan.width },
    y: scaleLinear([0, 2e12], [bottom, top]),
  };
}

/** One person, then three columns of money. */
export function personPlaces(size: Size) {
  const { left, right, top, bottom } = frameOf(size);
  const narrow = size.name === 'narrow';
  const first = left + (narrow ? 76 : 220);
  const width = (right - first) / 3;
  // Names of two lines stand below the columns on a phone.
  const base = narrow ? bottom - 18 : bottom;
  return {
    base,
    figure: { x: left + (narrow ? 30 : 88), scale: narrow ? 0.6 : 1.7 },
    column: (i: number) => ({ x: first + i * width + width * 0.14, width: width * 0.72 }),
    y: scaleLinear([0, 212_000], [base, top]),
  };
}

/** The years with lists of key projects and those of the plan. */
export function yearPlaces(size: Size) {
  const { left, right, top, bottom } = frameOf(size);
  return {
    slots: slots(lists[0]!.year, lists.length, left, right),
    y: scaleLinear([0, 400e9], [bottom, top]),
  };
}

/** Growth in per cent, above and below nought; on a phone two lines stand below the lowest bar. */
export function growthPlaces(size: Size) {
  const { left, right, top, bottom } = frameOf(size);
  return {
    slots: slots(gdpGrowth[0]!.year, gdpGrowth.length, left, right),
    y: scaleLinear([size.name === 'narrow' ? -14 : -12, 12], [bottom, top]),
  };
}
