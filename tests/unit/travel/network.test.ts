import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastestWays, network } from '../../../scripts/lib/rail/network.ts';
import type { Piece } from '../../../scripts/lib/rail/network.ts';

const piece = (line: string, from: string, to: string, minutes: number, through = line): Piece => ({
  line,
  from,
  to,
  minutes,
  through,
  sources: [`source of ${line}`],
});
const wayTo = (pieces: Piece[], to: string, transfer = 20) =>
  fastestWays(network(pieces, transfer), 'a').get(to);

describe('fastestWays(network, origin)', () => {
  it('adds up the pieces of one line without a change', () => {
    expect(wayTo([piece('x', 'a', 'b', 10), piece('x', 'b', 'c', 15)], 'c')).toEqual({
      minutes: 25,
      stations: ['a', 'b', 'c'],
      lines: ['x'],
      changes: 0,
      changesAt: [],
      sources: ['source of x'],
    });
  });
  it('charges a change between lines', () => {
    expect(wayTo([piece('x', 'a', 'b', 10), piece('y', 'b', 'c', 15)], 'c')).toMatchObject({
      minutes: 45,
      lines: ['x', 'y'],
      changes: 1,
    });
  });
  it('charges none between lines whose trains run through', () => {
    const pieces = [piece('x', 'a', 'b', 10, 'old'), piece('y', 'b', 'c', 15, 'old')];
    expect(wayTo(pieces, 'c')).toMatchObject({ minutes: 25, lines: ['x', 'y'], changes: 0 });
  });
  it('charges none for setting out, whatever line calls first at the origin', () => {
    const pieces = [piece('x', 'a', 'b', 10), piece('y', 'a', 'c', 7)];
    expect([wayTo(pieces, 'b')?.minutes, wayTo(pieces, 'c')?.minutes]).toEqual([10, 7]);
  });
  it('takes a longer ride to save a change', () => {
    const pieces = [piece('x', 'a', 'b', 10), piece('y', 'b', 'c', 10), piece('x', 'b', 'c', 25)];
    expect(wayTo(pieces, 'c')).toMatchObject({ minutes: 35, changes: 0 });
  });
  it('of two pieces between the same stations takes the quicker', () => {
    expect(wayTo([piece('x', 'a', 'b', 12), piece('x', 'b', 'a', 9)], 'b')?.minutes).toBe(9);
  });
  it('knows no way where there is a gap, nor from a station that does not exist', () => {
    expect(wayTo([piece('x', 'b', 'c', 10)], 'c')).toBeUndefined();
    expect(fastestWays(network([], 20), 'a')).toEqual(new Map());
  });
});

const stations = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const anyPiece = fc
  .tuple(
    fc.constantFrom('x', 'y', 'z', 'w'),
    fc.constantFrom(...stations),
    fc.constantFrom(...stations),
    fc.integer({ min: 1, max: 300 }),
    fc.boolean(),
  )
  .map(([line, from, to, minutes, old]) => piece(line, from, to, minutes, old ? 'old' : line));
const pieces = fc.array(anyPiece, { maxLength: 25 });
const transfer = fc.integer({ min: 0, max: 60 });

describe('for any network', () => {
  it('one piece more makes no station slower to reach, and none unreachable', () => {
    fc.assert(
      fc.property(pieces, anyPiece, transfer, (some, more, minutes) => {
        const before = fastestWays(network(some, minutes), 'a');
        const after = fastestWays(network([...some, more], minutes), 'a');
        for (const [station, way] of before) {
          expect(after.get(station)!.minutes).toBeLessThanOrEqual(way.minutes);
        }
      }),
    );
  });
  it('the way back takes as long as the way there', () => {
    fc.assert(
      fc.property(pieces, transfer, fc.constantFrom(...stations), (some, minutes, there) => {
        const net = network(some, minutes);
        expect(fastestWays(net, there).get('a')?.minutes).toBe(
          fastestWays(net, 'a').get(there)?.minutes,
        );
      }),
    );
  });
  it('a dearer change makes no way shorter, and a way is what its parts add up to', () => {
    fc.assert(
      fc.property(pieces, transfer, (some, minutes) => {
        const cheap = fastestWays(network(some, minutes), 'a');
        const dear = fastestWays(network(some, minutes + 5), 'a');
        for (const [station, way] of dear) {
          expect(way.minutes).toBeGreaterThanOrEqual(cheap.get(station)!.minutes);
          const rides = way.minutes - way.changes * (minutes + 5);
          const shortest = way.stations.slice(1).map((to, i) => {
            const joins = (p: Piece) =>
              (p.from === way.stations[i] && p.to === to) ||
              (p.to === way.stations[i] && p.from === to);
            const found = some.filter((p) => joins(p) && way.lines.includes(p.line));
            expect(found).not.toEqual([]);
            return Math.min(...found.map((p) => p.minutes));
          });
          expect(rides).toBeGreaterThanOrEqual(shortest.reduce((sum, one) => sum + one, 0));
        }
      }),
    );
  });
  it('the order in which pieces are written changes no minutes', () => {
    fc.assert(
      fc.property(pieces, transfer, (some, minutes) => {
        const of = (list: Piece[]) =>
          [...fastestWays(network(list, minutes), 'a')]
            .map(([station, way]) => `${station} ${way.minutes}`)
            .sort();
        expect(of(some.toReversed())).toEqual(of(some));
      }),
    );
  });
});
