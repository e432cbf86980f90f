import {
  planCleanEnergyShare,
  ninghaiPumpedCapacity,
  offshoreWind2025,
  offshoreWindPlanned,
  planRenewableCapacity,
  pvCapacityMay2024Derived,
  pvCapacityMay2025,
  pvCentralMay2025,
  pvShare2024,
  pvShare2025,
  renewables2014,
  xiangshan1P1Capacity,
} from '../../generated/fact-values.ts';

/** What one cell of the field stands for, as a figure that can be written in words. */
export const cell = { value: 10_000, unit: 'kW', from: 'tick' } as const;

/** Cells in a row of the field: thirty make the promise of 600 cells a panel of 30 by 20. */
export const columns = 30;

/** How many cells a capacity in kW fills, parts of a cell included. */
export const cells = (fact: { value: number }): number => fact.value / cell.value;

/** How high a capacity stands in the field, in rows, parts of a row included. */
export const rows = (fact: { value: number }): number => cells(fact) / columns;

/** Everything that is counted in cells. */
export const count = {
  start: cells(renewables2014),
  promise: cells(planRenewableCapacity),
  solarMay2024: cells(pvCapacityMay2024Derived),
  solarMay2025: cells(pvCapacityMay2025),
  /** Large plants come first in the field, at its foot; roofs and other scattered sites follow. */
  plants: cells(pvCentralMay2025),
  wind: cells(offshoreWind2025),
  firstFarm: cells(xiangshan1P1Capacity),
  windPlanned: cells(offshoreWindPlanned),
  storage: cells(ninghaiPumpedCapacity),
} as const;

/** A run of cells in one row of a field: from `from` to `to`, counted in cells from its left end. */
export interface Run {
  row: number;
  from: number;
  to: number;
}

/** Cells number `first` to `last` of a field, row by row from the bottom. */
export function runs(first: number, last: number, width = columns): Run[] {
  const found: Run[] = [];
  for (let row = Math.floor(first / width); row * width < last; row++) {
    found.push({
      row,
      from: Math.max(0, first - row * width),
      to: Math.min(width, last - row * width),
    });
  }
  return found;
}

/** A share in percent as a fraction of one. */
const fraction = (fact: { value: number }): number => fact.value / 100;

/** Solar's share of the electricity used in Ningbo, and the promised share of an unnamed whole. */
export const share = {
  year2024: fraction(pvShare2024),
  early2025: fraction(pvShare2025),
  clean: fraction(planCleanEnergyShare),
} as const;

/**
 * Width of a cell so that a field of `field` cells covers `part` of a rectangle of `area`:
 * pitch² × field = part × area.
 */
export const pitchForShare = (field: number, part: number, area: number): number =>
  Math.sqrt((part * area) / field);
