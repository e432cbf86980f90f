import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bases,
  byTime,
  cityOf,
  difference,
  isCarried,
  isPlanned,
  isRoad,
  neighbour,
  readChoice,
  search,
  shapeOf,
  standard,
  timeOf,
  verdictOf,
  writeChoice,
} from '../../../src/components/explorer/model.ts';
import { city, time, travel } from './fixture.ts';

const ids = (cities: readonly { id: string }[]) => cities.map(({ id }) => id);

describe('readChoice(travel, search)', () => {
  test('reads a city and two dates', () => {
    expect(readChoice(travel, '?city=xian&from=2016&to=2024')).toEqual({
      city: 'xian',
      from: '2016',
      to: '2024',
    });
  });

  test.each(['', '?', '?city=atlantis&from=1066&to=x', '?city=&from=&to=', '?city=__proto__'])(
    'falls back to the standard for %j',
    (query) => expect(readChoice(travel, query)).toEqual(standard),
  );

  test('keeps what makes sense beside what does not', () => {
    expect(readChoice(travel, '?city=huzhou&from=soon')).toEqual({ ...standard, city: 'huzhou' });
  });

  test('takes any text without throwing, and returns only what is known', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const choice = readChoice(travel, text);
        expect(ids(travel.cities)).toContain(choice.city);
        expect(ids(travel.scenarios)).toEqual(expect.arrayContaining([choice.from, choice.to]));
      }),
    );
  });
});

describe('writeChoice(choice, search)', () => {
  test('is read back as it was, whatever else the address holds', () => {
    const scenario = fc.constantFrom(...ids(travel.scenarios));
    const any = fc.record({
      city: fc.constantFrom(...ids(travel.cities)),
      from: scenario,
      to: scenario,
    });
    fc.assert(
      fc.property(any, fc.string(), (choice, query) => {
        expect(readChoice(travel, writeChoice(choice, query))).toEqual(choice);
      }),
    );
  });

  test('leaves other parts of the query alone', () => {
    expect(writeChoice(standard, '?theme=dark&city=x')).toBe(
      '?theme=dark&city=shanghai&from=2021&to=2027',
    );
  });
});

describe('byTime(travel, scenario)', () => {
  test('nearest first, then those without a value at the date, then those without any', () => {
    expect(ids(byTime(travel, '2021'))).toEqual([
      'huzhou',
      'zhoushan',
      'shanghai',
      'xian',
      'yiwu',
      'chengdu',
    ]);
  });

  test('holds each city once at any date', () => {
    for (const { id } of travel.scenarios)
      expect(ids(byTime(travel, id)).toSorted()).toEqual(ids(travel.cities).toSorted());
  });
});

describe('neighbour(cities, id, step)', () => {
  const order = byTime(travel, '2021');
  test('is the next city by time', () => expect(neighbour(order, 'huzhou', 1).id).toBe('zhoushan'));
  test('stays at the ends', () => {
    expect(neighbour(order, 'huzhou', -1).id).toBe('huzhou');
    expect(neighbour(order, 'chengdu', 1).id).toBe('chengdu');
  });
});

describe('search(cities, typed)', () => {
  test.each([
    ['sh', ['shanghai', 'zhoushan']],
    ['SHANG', ['shanghai']],
    ['xian', ['xian']],
    ["Xi'an", ['xian']],
    ['上', ['shanghai']],
    ['湖州', ['huzhou']],
    ['atlantis', []],
  ])('%j', (typed, found) => expect(ids(search(travel.cities, typed))).toEqual(found));

  test('nothing typed is everything', () => expect(search(travel.cities, ' ')).toBe(travel.cities));
});

describe('verdictOf(city, time)', () => {
  const at = (minutes: number, more = {}) =>
    verdictOf(city('a', 'A', 'A'), time('2021', minutes, more));
  test('over, within and on the ring', () => {
    expect(at(99)).toEqual({ kind: 'over', minutes: 39, bound: false });
    expect(at(51)).toEqual({ kind: 'within', minutes: 9, bound: false });
    expect(at(60)).toEqual({ kind: 'exact', minutes: 0, bound: false });
    expect(at(61, { basis: 'upper-bound' })).toMatchObject({ kind: 'over', bound: true });
  });
  test('none without a ring', () => {
    expect(verdictOf(city('a', 'A', 'A', { limit: null }), time('2021', 9))).toBeUndefined();
  });
});

describe('difference(from, to)', () => {
  const loose = { basis: 'upper-bound' as const };
  test.each([
    [time('a', 99), time('b', 51), { kind: 'faster', minutes: 48, known: 'exactly' }],
    [time('a', 51), time('b', 99), { kind: 'slower', minutes: 48, known: 'exactly' }],
    [time('a', 75), time('b', 60, loose), { kind: 'faster', minutes: 15, known: 'at-least' }],
    [time('a', 75), time('b', 78, loose), { kind: 'slower', minutes: 3, known: 'at-most' }],
    [time('a', 154, loose), time('b', 97), { kind: 'faster', minutes: 57, known: 'at-most' }],
    [time('a', 54, loose), time('b', 60), { kind: 'slower', minutes: 6, known: 'at-least' }],
    [time('a', 54, loose), time('b', 50, loose), { kind: 'unknown' }],
    [time('a', 54, loose), time('b', 54), { kind: 'unknown' }],
    [time('a', 54), time('b', 54), { kind: 'same' }],
  ])('%#', (from, to, expected) => expect(difference(from, to)).toEqual(expected));

  test('is true of every pair of real times that the bounds allow', () => {
    const minutes = fc.integer({ min: 1, max: 700 });
    const some = fc.record({ minutes, basis: fc.constantFrom(...bases), below: fc.nat(100) });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const real = ({ minutes, basis, below }: typeof a) =>
          basis === 'upper-bound' ? Math.max(1, minutes - below) : minutes;
        const said = difference(time('a', a.minutes, a), time('b', b.minutes, b));
        const saved = real(a) - real(b);
        if (said.kind === 'same') expect(saved).toBe(0);
        if (said.kind !== 'faster' && said.kind !== 'slower') return;
        const gain = said.kind === 'faster' ? saved : -saved;
        if (said.known === 'exactly') expect(gain).toBe(said.minutes);
        if (said.known === 'at-least') expect(gain).toBeGreaterThanOrEqual(said.minutes);
        if (said.known === 'at-most') expect(gain).toBeLessThanOrEqual(said.minutes);
      }),
    );
  });
});

describe('what a time is', () => {
  const of = (id: string, scenario: string) => {
    const at = cityOf(travel, id);
    return [at, timeOf(at, scenario)!] as const;
  };
  test('carried: the same fact was given for an earlier date', () => {
    expect(isCarried(travel, ...of('shanghai', '2024'))).toBe(true);
    expect(isCarried(travel, ...of('shanghai', '2021'))).toBe(false);
    expect(isCarried(travel, ...of('shanghai', '2027'))).toBe(false);
  });
  test('by road and planned are different things', () => {
    const [[, road], [, rail]] = [of('zhoushan', '2021'), of('zhoushan', '2027')];
    expect([isRoad(road), isPlanned(road)]).toEqual([true, false]);
    expect([isRoad(rail), isPlanned(rail)]).toEqual([false, true]);
  });
  test('its shape follows the grammar, and a value that stands on keeps the shape it had', () => {
    const shape = (id: string, scenario: string) => shapeOf(travel, ...of(id, scenario));
    expect(shape('shanghai', '2016')).toBe('start');
    expect(shape('shanghai', '2024')).toBe('start');
    expect(shape('shanghai', '2027')).toBe('model');
    expect(shape('huzhou', '2021')).toBe('bound');
    expect(shape('zhoushan', '2021')).toBe('start');
    expect(shape('zhoushan', '2027')).toBe('again');
    const late = city('late', 'Late', '晚', { times: [time('2024', 50)] });
    expect(shapeOf({ ...travel, cities: [late] }, late, late.times[0]!)).toBe('result');
  });
});
