import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../../scripts/lib/context.ts';
import type { Problem } from '../../../scripts/lib/problems.ts';
import type { Fact, Source } from '../../../scripts/schema.ts';
import { checkFacts } from '../../../scripts/steps/check-facts.ts';
import { facts } from '../../../scripts/steps/facts.ts';

/** What each chapter tells; a star stands for one fact at least. */
const STORY: Record<string, string[]> = {
  ballast: ['plan-project-count', 'plan-investment-target', 'plan-per-year-derived', 'plan-five-areas', 'plan-issue-date', 'plan-period', 'plan-project-list-separate', 'plan-average-stone'],
  scale: ['gdp-*', 'population-*', 'plan-investment-usd-derived', 'keyprojects-*', 'fai-growth-*', 'gdp-growth-*', 'plan-fai-in-step-with-gdp', 'outline-gdp-2025', 'plan-investment-per-resident'],
  innovation: ['plan-innovation-highlands', 'plan-hightech-investment-share', 'hightech-firms-*', 'outline-hightech-firms-2025', 'sei-output-*', 'yongjiang-lab-*', 'eit-*', 'hightech-invest-*', 'plan-hightech-investment'],
  clusters: ['246-*', 'plan-246-leading', 'plan-iconic-chains', 'petro-*', 'newmat-*', 'champions-*', 'outline-champions-2025', 'plan-single-champion-first', '361-*', 'clusters-national-2025', 'zhenhai-*', 'ningbo-refining-capacity', 'auto-hangzhoubay-target', 'plan-agriculture', '246-sum-target'],
  corridors: ['plan-six-directions', 'six-direction-*', 'plan-three-rings', 'plan-eight-radials', 'expressway-*', 'ring-expressway-length', 'corridor-*', 'rail-km-target-2025', '1115-*', 'metro-km-*'],
  circles: ['plan-circle-*', 'circles-*', 'circle-30min-municipality', 'tt-*', 'tsjy-*', 'yongzhou-*', 'jinyong-*'],
  energy: ['plan-renewable-capacity', 'plan-clean-energy-share', 'pv-*', 'offshore-wind-*', 'xiangshan1-*', 'tuci-*', 'changdatu-pv', 'ninghai-pumped-*', 'renewables-2014', 'zj-*'],
  water: ['plan-water-*', 'water-*', 'qingxi-*', 'yaojiang2-date', 'eco-plan-*', 'plan-waste-free-city', 'recycling-*', 'air-good-days-2021', 'pm25-2021', 'coastline'],
  lives: ['metro-*', 'urbanisation-*', 'outline-urbanisation-2025', 'hospital-*', 'nbu-medical-campus', 'greenways-2021', 'plan-public-services', 'population-*'],
}; // prettier-ignore

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
let all: Map<string, Fact>;
let sources: Source[];
let problems: Problem[];

beforeAll(() => {
  const run = createContext(root);
  facts(run.context);
  checkFacts(run.context);
  all = new Map([...run.context.facts].map(([id, { fact }]) => [id, fact]));
  sources = [...run.context.sources.values()].map(({ source }) => source);
  problems = run.problems;
});

it('the facts of the project have no fault', () => expect(problems).toEqual([]));

describe.each(Object.entries(STORY))('%s', (_, patterns) => {
  it.each(patterns)('has %s', (pattern) => {
    const start = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
    const found = [...all.keys()].filter((id) => (start ? id.startsWith(start) : id === pattern));
    expect(found).not.toEqual([]);
  });
});

it('a copy is named and not linked, and never by the name of the copying site', () => {
  const copies = sources.filter(({ copy }) => copy);
  expect(copies.length).toBeGreaterThan(0);
  for (const { publisher, publisherZh, url } of copies) {
    expect(url).toBeUndefined();
    expect(`${publisher} ${publisherZh}`).not.toMatch(/mirror|repost|镜像/i);
  }
  const hosts = sources.flatMap(({ url }) => (url ? [new URL(url).hostname] : []));
  expect(hosts.filter((host) => /^[\d.]+$/.test(host))).toEqual([]);
});

it('Chinese is written with full-width punctuation and no traditional forms', () => {
  for (const { id, statement, note } of all.values()) {
    for (const text of [statement.zh, note?.zh ?? '']) {
      expect(text, id).not.toMatch(/[\u4e00-\u9fff][,;:?!]|[,;?!][\u4e00-\u9fff]/);
      expect(text, id).not.toMatch(/[寧鐵億萬總資設線個]/);
    }
    expect(statement.zh, id).toMatch(/。$/);
  }
});

it('English ranges of years are written with an en dash', () => {
  for (const { id, statement, note } of all.values()) {
    expect(`${statement.en} ${note?.en ?? ''}`, id).not.toMatch(/\b(19|20)\d\d-(19|20)?\d\d\b/);
  }
});
