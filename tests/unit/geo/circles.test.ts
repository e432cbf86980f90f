import { describe, expect, it } from 'vitest';
import type { Circles } from '../../../scripts/lib/rail/circles.ts';
import type { Corridors } from '../../../scripts/steps/corridors.ts';
import { faultsAfter, runSteps } from './run-steps.ts';

const run = runSteps();
const circles = JSON.parse(run.outputs['circles.json'] as string) as Circles;
const corridors = JSON.parse(run.outputs['corridors.json'] as string) as Corridors;

describe('circles.json', () => {
  it('has the minutes of rail.json, city by city', () => {
    for (const city of circles.cities) {
      const whole = run.rail.cities.find(({ id }) => id === city.id)!;
      expect(city.start?.minutes, city.id).toBe(whole.baseline?.minutes);
      expect(city.over?.minutes, city.id).toBe(whole.over);
    }
  });
  it('takes the finer of two planned times, and none without a date', () => {
    const planned = (id: string) => circles.cities.find((city) => city.id === id)?.planned;
    expect(planned('shanghai')).toMatchObject({ minutes: 51, sum: true });
    expect(planned('suzhou')).toMatchObject({ minutes: 60, bound: 'about' });
    expect(planned('hefei')).toBeUndefined();
  });
  it('takes a modelled time where none was announced, and says how often one changes', () => {
    const nantong = circles.cities.find(({ id }) => id === 'nantong')?.planned;
    expect(nantong).toMatchObject({ minutes: 150, modelled: true, changes: 1 });
  });
  it('joins only cities that it holds', () => {
    const known = new Set(['ningbo', ...circles.cities.map(({ id }) => id)]);
    for (const { from, to } of circles.tracks)
      expect([known.has(from), known.has(to)]).toEqual([true, true]);
    for (const id of circles.detour) expect(known).toContain(id);
  });
  it('stays small enough for a phone', () => {
    expect(circles.coast.land.length).toBeLessThan(16_000);
  });
  it('says where a city is unknown', () => {
    const change = (text: string) => text.replace('wuxi,', 'wuxxi,');
    const said = faultsAfter('data/circles.yaml', change).join('\n');
    expect(said).toMatch(/^data\/circles\.yaml:\d+: "wuxxi" is no city .*wuxi/m);
  });
});

describe('corridors.json', () => {
  it('projects every point to a number', () => {
    const points = [
      ...corridors.directions.flatMap(({ points }) => points),
      ...corridors.routes.flatMap(({ sections }) => sections.flatMap(({ points }) => points)),
    ];
    for (const point of points.flat()) expect(Number.isFinite(point)).toBe(true);
  });
  it('says where a fact is unknown', () => {
    const change = (text: string) =>
      text.replace('fact: six-direction-east', 'fact: six-direction-eest');
    const said = faultsAfter('data/corridors.yaml', change).join('\n');
    expect(said).toMatch(
      /^data\/corridors\.yaml:\d+: "fact" is "six-direction-eest"; allowed: six-direction-east/m,
    );
  });
  it('refuses a status that it does not know', () => {
    const change = (text: string) => text.replace('status: planned', 'status: dreamt');
    const said = faultsAfter('data/corridors.yaml', change).join('\n');
    expect(said).toMatch(/^data\/corridors\.yaml:\d+: .*"dreamt".*open/m);
  });
});
