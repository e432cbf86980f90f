import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../scripts/lib/rail/facts.ts';
import { bestByDate } from '../../../scripts/lib/rail/model.ts';
import type { TimeRow } from '../../../scripts/lib/rail/rows.ts';
import { faultsAfter, runSteps } from './run-steps.ts';

const run = runSteps();
const city = (id: string) => run.rail.cities.find((one) => one.id === id);

function row(from: string, to: string, minutes: number, as_of: string): TimeRow {
  const fixed = { status: 'runs', scope: 'fastest', source: 'a', km: null } as const;
  return { from, to, minutes, as_of, ...fixed, bound: undefined, train: undefined, fact: undefined, note: undefined }; // prettier-ignore
}

describe('bestByDate(rows)', () => {
  it('takes the quicker direction of each date, oldest first', () => {
    const rows = [
      row('ningbo', 'a', 111, '2021-01'),
      row('a', 'ningbo', 99, '2021-01'),
      row('ningbo', 'a', 103, '2016-03-10'),
    ];
    expect(bestByDate(rows).map(({ minutes }) => minutes)).toEqual([103, 99]);
  });
  it('prefers, of two equal times, the train that leaves Ningbo', () => {
    const rows = [row('a', 'ningbo', 45, '2021-01'), row('ningbo', 'a', 45, '2021-01')];
    expect(bestByDate(rows)[0]?.from).toBe('ningbo');
    expect(bestByDate(rows.toReversed())[0]?.from).toBe('ningbo');
  });
});

describe('dateWords(date)', () => {
  it('writes a day, a month and a year in both languages', () => {
    expect(dateWords('2016-03-10')).toEqual({ en: '10 March 2016', zh: '2016年3月10日' });
    expect(dateWords('2021-01')).toEqual({ en: 'January 2021', zh: '2021年1月' });
    expect(dateWords('2019')).toEqual({ en: '2019', zh: '2019年' });
  });
});

describe('cities by rail', () => {
  it('Shanghai took 99 minutes in January 2021, 39 over the promised hour', () => {
    expect(city('shanghai')?.baseline).toMatchObject({
      minutes: 99,
      date: '2021-01',
      train: 'G7511',
    });
    expect(city('shanghai')).toMatchObject({ ring: 'one-hour', over: 39 });
    expect(run.context.facts.get('rail-shanghai-over-1h')?.fact.value).toBe(39);
  });
  it('June 2021 stands in only where January is missing, and then as an upper bound', () => {
    for (const { baseline, times } of run.rail.cities) {
      if (baseline === undefined) continue;
      const january = times.some(({ date }) => date === '2021-01');
      expect(baseline.date).toBe(january ? '2021-01' : '2021-06');
      expect(baseline.bound).toBe(january ? undefined : 'at-most');
    }
  });
  it('a city without a train has no minutes, rather than a guess', () => {
    for (const id of ['zhoushan', 'cixi', 'chengdu', 'chongqing']) {
      expect(city(id)?.times).toEqual([]);
      expect(city(id)?.baseline).toBeUndefined();
    }
    expect(city('zhoushan')?.roadFact).toBe('yongzhou-time-now');
  });
  it('an announced time comes before one added up here', () => {
    expect(city('shanghai')?.planned.map(({ scope }) => scope)).toEqual(['announced', 'sum']);
  });
  it('every time has a fact with the same minutes', () => {
    for (const { times, planned } of run.rail.cities) {
      for (const { fact, minutes } of [...times, ...planned]) {
        expect(run.context.facts.get(fact)?.fact.value).toBe(minutes);
      }
    }
  });
  it('every made statement names its minutes in both languages', () => {
    for (const { fact } of run.context.facts.values()) {
      if (fact.topic !== 'rail') continue;
      expect(fact.statement.en).toContain(`${fact.value} minutes`);
      expect(fact.statement.zh).toContain(`${fact.value}分钟`);
    }
  });
});

describe('rings', () => {
  it('stand at 60, 120 and 180 minutes and share no city', () => {
    expect(run.rail.rings.map(({ minutes }) => minutes)).toEqual([60, 120, 180]);
    const members = run.rail.rings.flatMap((ring) => ring.members);
    expect(new Set(members).size).toBe(members.length);
  });
  it('account for all 26 cities of the delta cluster', () => {
    const [inner, delta] = run.rail.rings;
    const core = inner?.members.filter((id) => ['shanghai', 'zhoushan', 'taizhou'].includes(id));
    const count = 1 + (core?.length ?? 0) + (delta?.members.length ?? 0);
    expect(count + (delta?.withoutTime.length ?? 0)).toBe(26);
  });
  it('over is minutes beyond the ring, and absent inside it', () => {
    for (const { ring, baseline, over } of run.rail.cities) {
      const promised = run.rail.rings.find(({ id }) => id === ring)?.minutes;
      if (baseline === undefined || promised === undefined) expect(over).toBeUndefined();
      else expect(over ?? 0).toBe(Math.max(0, baseline.minutes - promised));
    }
  });
});

describe('network', () => {
  it('joins stations that exist; only a station without a position is not drawn', () => {
    const drawn = new Set(run.network.stations.map(({ id }) => id));
    const missing = run.network.segments
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => !drawn.has(id));
    expect(missing).toEqual([]);
    expect(run.network.segments).toHaveLength(83);
  });
  it('has an opening year only where the line is open', () => {
    for (const { status, opened, due } of run.network.segments) {
      expect(status === 'open' ? due : opened).toBeUndefined();
    }
  });
});

describe('a broken row is one sentence with file, line, field, found and allowed', () => {
  const TIMES = 'data/rail/travel-times.csv';
  it('unknown station', () => {
    expect(faultsAfter(TIMES, (text) => text.replace('\nningbo,hangzhou-east,45', '\nningbo,hangzhou-easy,45'))).toEqual([
      expect.stringMatching(/^data\/rail\/travel-times\.csv:\d+: "to" is "hangzhou-easy"; allowed: hangzhou-east, .* \(see data\/rail\/stations\.csv\)\.$/),
    ]); // prettier-ignore
  });
  it('negative minutes', () => {
    const faults = faultsAfter(TIMES, (text) => text.replace('shanghai-hongqiao,103,', 'shanghai-hongqiao,-103,')); // prettier-ignore
    expect(faults).toContain(
      'data/rail/travel-times.csv:8: "minutes" is "-103"; allowed: a whole number from 1 to 1440.',
    );
  });
  it('bad date', () => {
    const [fault] = faultsAfter(TIMES, (text) => text.replace(',103,2016-03-10,', ',103,2016-13,'));
    expect(fault).toMatch(/^data\/rail\/travel-times\.csv:8: "as_of" is "2016-13"; allowed: /);
  });
  it('bad opening year', () => {
    const [fault] = faultsAfter('data/rail/segments.csv', (text) => text.replace(',14,2010,', ',14,210,')); // prettier-ignore
    expect(fault).toMatch(/^data\/rail\/segments\.csv:5: "opened" is "210"; allowed: /);
  });
  it('minutes that contradict the fact they name', () => {
    const faults = faultsAfter(TIMES, (text) => text.replace('ningbo,shanghai-hongqiao,100,', 'ningbo,shanghai-hongqiao,101,')); // prettier-ignore
    expect(faults).toEqual([
      expect.stringMatching(/:\d+: "minutes" is 101; the fact "tt-shanghai-2013" says 100\.$/),
    ]);
  });
  it('a ring with an unknown city', () => {
    const [fault] = faultsAfter('data/rail/rings.yaml', (text) =>
      text.replace('- wuhu', '- wuhoo'),
    );
    expect(fault).toMatch(
      /^data\/rail\/rings\.yaml:32: "members" is "wuhoo"; allowed: wuhan, wuhu, /,
    );
  });
  it('a place without a source that does not say it was put there by hand', () => {
    const faults = faultsAfter('data/places.yaml', (text) => text.replace('lat: 29.817\n    approx: true', 'lat: 29.817')); // prettier-ignore
    expect(faults).toEqual([
      expect.stringMatching(/^data\/places\.yaml:\d+: "source" is missing; /),
    ]);
  });
  it('a cluster too few', () => {
    const faults = faultsAfter('data/clusters.yaml', (text) => text.replace(/tier: 6/, 'tier: 4'));
    expect(faults).toContain('data/clusters.yaml:1: tier 4 has 5 clusters; "246" has 4.');
  });
  it('a river without a width', () => {
    const faults = faultsAfter('data/geography/schematic.yaml', (text) => text.replace('  widthKm: 0.5\n', '')); // prettier-ignore
    expect(faults).toEqual([
      expect.stringMatching(/^data\/geography\/schematic\.yaml:\d+: "widthKm" is missing; /),
    ]);
  });
});
