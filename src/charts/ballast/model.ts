import { pouring } from './pour.ts';
import { stonesAtRest } from './stones.ts';
import type { Stone } from './stones.ts';
import { meanings } from './words.ts';
import type { Meaning } from './words.ts';

/** A stone as one state places it, in units of the ship. */
export interface Placed extends Stone {
  /** Row of the stream, from below, of a stone that falls in the first state; else undefined. */
  row: number | undefined;
}

/** The stones that the key lifts out of the heap, by the meaning they then show. */
export interface Heap {
  /** All stones but those of the key. */
  stones: Placed[];
  key: Record<Meaning, Placed>;
}

/**
 * The heap at rest, or at the frozen moment of the pour. The five stones of the key are the same in
 * every state, so that they can rise from where they lie.
 */
export const heap = (pour: boolean): Heap => made[pour ? 'pouring' : 'resting'];

function heaps(): Record<'pouring' | 'resting', Heap> {
  const rest = stonesAtRest();
  const falling = new Map(pouring(rest).falling.map((stone) => [stone.index, stone]));
  const chosen = keyStones(rest);
  const taken = new Set(chosen.map(({ index }) => index));
  const heapOf = (place: (stone: Stone) => Stone): Heap => {
    const at = (stone: Stone): Placed => ({ ...place(stone), row: falling.get(stone.index)?.row });
    return {
      stones: rest.filter(({ index }) => !taken.has(index)).map(at),
      key: Object.fromEntries(meanings.map((m, i) => [m, at(chosen[i]!)])) as Heap['key'],
    };
  };
  return {
    pouring: heapOf((stone) => falling.get(stone.index) ?? stone),
    resting: heapOf((stone) => stone),
  };
}

/** Which fifth of the heap, from the stern, a meaning takes its stone from: the promise lies below the hatch. */
const fifth: Record<Meaning, number> = {
  start: 0,
  promise: 2,
  result: 1,
  again: 3,
  unpublished: 4,
};

/** The topmost stone of each fifth: nothing lies on it. */
function keyStones(rest: readonly Stone[]): Stone[] {
  const sorted = [...rest].sort((a, b) => a.x - b.x || a.index - b.index);
  const share = sorted.length / meanings.length;
  return meanings.map((meaning) => {
    const i = fifth[meaning];
    return sorted
      .slice(Math.round(i * share), Math.round((i + 1) * share))
      .reduce((top, stone) => (stone.y < top.y ? stone : top));
  });
}

const made = heaps();
