import { describe, expect, it } from 'vitest';
import {
  MAP_IDS,
  MAP_WIDTH,
  bearingDegrees,
  distanceKm,
  fitMap,
  insideView,
  projectPoint,
} from '../../../scripts/lib/project.ts';

const NINGBO = [121.5494, 29.8782] as const;
const SHANGHAI = [121.4581, 31.2222] as const;

describe('bearingDegrees(a, b)', () => {
  it('is 0, 90, 180 and 270 along the equator and a meridian', () => {
    expect(bearingDegrees([120, 0], [120, 10])).toBeCloseTo(0, 9);
    expect(bearingDegrees([120, 0], [130, 0])).toBeCloseTo(90, 9);
    expect(bearingDegrees([120, 10], [120, 0])).toBeCloseTo(180, 9);
    expect(bearingDegrees([130, 0], [120, 0])).toBeCloseTo(270, 9);
  });
  it('puts Shanghai just west of north, Hangzhou west by north, Zhoushan east by north', () => {
    expect(bearingDegrees(NINGBO, SHANGHAI)).toBeCloseTo(356.7, 1);
    expect(bearingDegrees(NINGBO, [120.1614, 30.2936])).toBeCloseTo(289.4, 1);
    expect(bearingDegrees(NINGBO, [122.2049, 29.9887])).toBeCloseTo(78.8, 1);
  });
});

describe('distanceKm(a, b)', () => {
  it('is a quarter of the circumference from pole to equator', () => {
    expect(distanceKm([0, 90], [120, 0])).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
  });
  it('is about 150 km from Ningbo to Shanghai', () => {
    expect(distanceKm(NINGBO, SHANGHAI)).toBeCloseTo(149.7, 0);
  });
});

describe.each(MAP_IDS)('fitMap(%s)', (id) => {
  const map = fitMap(id);
  it('fills its width and height with its view', () => {
    const [west, south, east, north] = map.view;
    const xs = [west, (west + east) / 2, east].flatMap((lon) =>
      [south, (south + north) / 2, north].map((lat) => projectPoint(map, [lon, lat])),
    );
    expect(Math.min(...xs.map(([x]) => x))).toBeCloseTo(0, 0);
    expect(Math.max(...xs.map(([x]) => x))).toBeCloseTo(MAP_WIDTH, 0);
    for (const point of xs) expect(point[1]).toBeGreaterThanOrEqual(-0.5);
    expect(Math.max(...xs.map(([, y]) => y))).toBeLessThanOrEqual(map.height);
  });
  it('gives kilometres per unit that agree with a measured distance', () => {
    const [a, b] = [NINGBO, SHANGHAI].map((place) => projectPoint(map, place));
    const units = Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));
    const error = (units * map.kmPerUnit) / distanceKm(NINGBO, SHANGHAI) - 1;
    expect(Math.abs(error)).toBeLessThan(id === 'china' ? 0.05 : 0.02);
  });
  it('has Ningbo in view and London out of it', () => {
    expect(insideView(map, projectPoint(map, NINGBO))).toBe(true);
    expect(insideView(map, projectPoint(map, [0, 51.5]))).toBe(false);
  });
});
