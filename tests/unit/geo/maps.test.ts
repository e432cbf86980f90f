import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GeoMap } from '../../../scripts/steps/geography.ts';
import { ROOT, runSteps } from './run-steps.ts';
import type { StepRun } from './run-steps.ts';

type Land = Feature<Polygon | MultiPolygon>;

function land(name: string): Land {
  const text = readFileSync(join(ROOT, 'data/geography', `${name}-land.topo.json`), 'utf8');
  const topology = JSON.parse(text) as Topology;
  const [object] = Object.values(topology.objects);
  const shape = object ? feature(topology, object) : undefined;
  if (shape?.type === 'FeatureCollection') return shape.features[0] as Land;
  return shape as Land;
}

const ningbo = land('ningbo');
const delta = land('yrd');
const china = land('china');

describe('land around Ningbo', () => {
  it.each([
    ['Sanjiangkou', 121.557, 29.876, true],
    ['Zhoushan island, Dinghai', 122.1, 30.03, true],
    ['Daishan island', 122.19, 30.27, true],
    ['Jintang island', 121.88, 30.05, true],
    ['Meishan', 121.98, 29.78, true],
    ['Hangzhou Bay', 121.45, 30.4, false],
    ['Xiangshan Bay', 121.79, 29.615, false],
    ['Sanmen Bay', 121.75, 29.05, false],
    ['Dongqian Lake', 121.66, 29.765, false],
    ['the open sea', 122.6, 29.3, false],
  ])('%s', (_, lon, lat, dry) => {
    expect(geoContains(ningbo, [lon, lat])).toBe(dry);
  });
});

describe('land of the delta', () => {
  it.each([
    ['Chongming', 121.5, 31.65, true],
    ['Shanghai', 121.4581, 31.2222, true],
    ['Zhoushan', 122.1, 30.03, true],
    ['the mouth of the Yangtze', 121.95, 31.25, false],
    ['Hangzhou Bay', 121.3, 30.5, false],
    ['Chao Lake', 117.5, 31.55, false],
  ])('%s', (_, lon, lat, dry) => {
    expect(geoContains(delta, [lon, lat])).toBe(dry);
  });
});

it('none of the land covers more than its part of the globe, so no ring is wound the wrong way', () => {
  for (const shape of [ningbo, delta, china]) expect(geoArea(shape)).toBeLessThan(0.8);
});

describe('generated maps', () => {
  let run: StepRun;
  beforeAll(() => {
    run = runSteps();
  });
  const map = (id: string) => JSON.parse(String(run.outputs[`geo-${id}.json`])) as GeoMap;

  it('have no faults', () => {
    expect(run.sentences).toEqual([]);
  });
  it.each([
    ['ningbo', 8000],
    ['delta', 6600],
    ['china', 4000],
  ])('%s is light enough for a phone', (id, bytes) => {
    expect(gzipSync(String(run.outputs[`geo-${id}.json`])).length).toBeLessThan(bytes);
  });
  it.each(['ningbo', 'delta', 'china'])('%s has closed land and no broken number', (id) => {
    expect(map(id).land).toMatch(/^M[-\d. hvlmz]+z$/);
    expect(map(id).width).toBe(1000);
  });
  it('draw the three rivers of Ningbo through Sanjiangkou', () => {
    const [x, y] = run.places.places.find(({ id }) => id === 'sanjiangkou')?.ningbo ?? [0, 0];
    const rivers = map('ningbo').water.filter(({ id }) => id.endsWith('-river'));
    expect(rivers.map(({ id }) => id)).toEqual(['yong-river', 'yuyao-river', 'fenghua-river']);
    for (const river of rivers) {
      const start = /^M([-\d.]+)[ ]?([-\d.]+?)(?=[hvlmz -]|$)/.exec(river.d);
      const near = Math.hypot(Number(start?.[1]) - x, Number(start?.[2]) - y) < 1;
      expect(near).toBe(river.id === 'yong-river');
    }
  });
  it('say of every drawn water that it is schematic', () => {
    for (const id of ['ningbo', 'delta', 'china']) {
      for (const water of map(id).water) expect(water.schematic).toBe(true);
    }
    expect(map('delta').water.map(({ id }) => id)).toContain('tai-lake');
  });
});

describe('places', () => {
  const run = runSteps();
  it('are ten divisions, each on land, in view and with a tile of its own', () => {
    const { divisions } = run.places;
    expect(divisions).toHaveLength(10);
    expect(new Set(divisions.map(({ tile }) => tile.join())).size).toBe(10);
    for (const { lon, lat, ningbo: point } of divisions) {
      expect(geoContains(ningbo, [lon, lat])).toBe(true);
      expect(point).toBeDefined();
    }
  });
  it('lie where their kind belongs: waters in water, industry on land', () => {
    for (const { lon, lat, kind } of run.places.places) {
      if (kind === 'water') expect(geoContains(ningbo, [lon, lat])).toBe(false);
      if (kind === 'industry') expect(geoContains(ningbo, [lon, lat])).toBe(true);
    }
  });
});

describe('clusters', () => {
  const run = runSteps();
  it('are twelve promises of 4.6 trillion yuan', () => {
    expect(run.clusters.map(({ tier }) => tier).sort()).toEqual([
      2, 2, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6,
    ]);
    expect(run.clusters.reduce((sum, { targetRmb }) => sum + targetRmb, 0)).toBe(4.6e12);
  });
});
