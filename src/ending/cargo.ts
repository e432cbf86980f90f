import { groups } from '../charts/ledger/model.ts';
import type { LedgerRow } from '../charts/ledger/model.ts';
import { pebble } from '../charts/ledger/pebble.ts';

/** A promise of the ledger as a stone in the hold: its outline, where it lies, what became of it. */
export interface Cargo {
  id: string;
  d: string;
  x: number;
  y: number;
  kind: 'result' | 'again' | 'unknown';
}

/** Lengths are in units of the ship. Stones are about this large, and keep this distance. */
const radius = 92;
const pitch = 205;
/** Rows from the keel up, each in the gaps of the one below: its first stone, and how many find room. */
const rows = [
  { x: 790, room: 11 },
  { x: 790 - pitch / 2, room: 12 },
  { x: 790, room: 11 },
  { x: 790 - pitch / 2, room: 12 },
] as const;
const keel = 1475;
const rise = Math.round((pitch * Math.sqrt(3)) / 2);

/** The grammar of the first chapter: solid, promised again, hatched. */
function kindOf({ verdict }: LedgerRow): Cargo['kind'] {
  if (verdict === 'missed') return 'again';
  return verdict === 'cannot-be-judged' ? 'unknown' : 'result';
}

/** All promises of the ledger, those that can be judged lowest. A row that is not full lies amidships. */
export function cargo(): Cargo[] {
  const left = groups.flatMap((group) => group.rows);
  const stones: Cargo[] = [];
  rows.forEach(({ x, room }, row) => {
    const here = left.splice(0, room);
    const first = x + pitch * Math.ceil((room - here.length) / 2);
    here.forEach((promise, i) => {
      stones.push({
        id: promise.id,
        d: pebble(stones.length + 1, radius),
        x: first + pitch * i,
        y: keel - rise * row,
        kind: kindOf(promise),
      });
    });
  });
  if (left.length > 0) throw new Error(`The hold has no room for ${left.length} promises more.`);
  return stones;
}
