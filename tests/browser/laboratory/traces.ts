import { charts } from '../../../src/charts/index.ts';
import type { Screen } from '../harness.ts';

/** A place in the story: an end, a share of the way, a step at rest, or two drawings in one window. */
export type Place = 'start' | 'end' | number | `#${string}` | { seam: string };

/** A window by what a reader does to it; `own` is the one the trace began in. */
export type Shape = 'own' | 'turned' | 'small' | 'zoomed' | 'bar away' | 'other';

/** What a reader does, or what happens to them. */
export type Move =
  | { to: Place; frames?: number }
  | { wheel: number[] }
  | { fling: number }
  | { drag: Place[] }
  | { window: Shape }
  | { pinch: number }
  | { text: string }
  | { motion: 'reduce' | 'no-preference' }
  | { hidden: Move[] }
  | { key: string }
  | { reload: true };

/** What has begun so far has come to its end, and is compared; if so, the stop or how many drawings are in view. */
export type Rest = 'rest' | { at: string } | { inView: number };
export type Gesture = Move | Rest;

export interface Trace {
  name: string;
  gestures: Gesture[];
  /** The only screen it can be played on; else a screen for each language, by turns. */
  on?: Screen;
}

/** Every step of the story in order. */
export const steps = charts.flatMap(({ id, states }) => states.map((state) => `${id}-${state}`));

const third = steps[Math.floor(steps.length / 3)]!;
const middle = steps[Math.floor(steps.length / 2)]!;

/** A step, reached at once, where a link to it would lead. */
const jump = (id: string): Gesture[] => [{ to: `#${id}` }, { at: id }];

/** Each begins at the start of the story, in a window of its own size, and is brought back there. */
export const traces: Trace[] = [
  { name: 'card by card', gestures: steps.flatMap(jump) },
  { name: 'card by card, backwards', gestures: steps.toReversed().flatMap(jump) },
  { name: 'slowly through a part', gestures: [{ to: '#scale-gdp' }, { to: 0.2, frames: 90 }] },
  {
    name: 'jumps to the end and to the start',
    gestures: [{ to: 'end' }, { at: 'ending' }, { to: 'start' }, { at: '' }, { to: 'end' }],
  },
  {
    name: 'flicks of the wheel',
    gestures: [900, 4000, 9000, -7000, 15_000, -300, 700].flatMap((px) => [
      { wheel: [px] },
      'rest' as const,
    ]),
  },
  {
    name: 'turning back before the wheel has come to rest',
    gestures: [{ to: 0.5 }, { wheel: [3000, -5000, 2400, -900] }],
  },
  {
    name: 'a finger’s fling, and one back',
    on: 'phone',
    gestures: [{ fling: 2400 }, 'rest', { fling: -1500 }],
  },
  {
    name: 'the scrollbar dragged to and fro',
    gestures: [{ drag: ['start', 0.9, 0.3, 0.7] }, 'rest', { drag: [0.7, 'end', 0.1] }],
  },
  {
    name: 'turned in the middle, and moved to another screen',
    gestures: (['turned', 'other', 'own'] as const).flatMap((window) => [
      ...(window === 'turned' ? jump(middle) : []),
      { window },
      { at: middle },
    ]),
  },
  {
    name: 'the address bar comes and goes on the way',
    gestures: [
      ...jump(third),
      { to: 0.45, frames: 6 },
      { window: 'bar away' },
      { to: 0.5, frames: 6 },
      'rest',
      { to: 0.42, frames: 6 },
      { window: 'own' },
    ],
  },
  {
    name: 'zoom to 200%',
    on: 'desktop',
    gestures: [
      ...jump(middle),
      { window: 'zoomed' },
      { at: middle },
      { wheel: [1700] },
      'rest',
      { window: 'own' },
    ],
  },
  {
    name: 'text at twice the size',
    gestures: [...jump(third), { text: '200%' }, 'rest', { wheel: [-2500] }],
  },
  {
    name: 'a window too small to pin a drawing, and back',
    gestures: [
      ...jump(third),
      { window: 'small' },
      { at: third },
      ...jump(middle),
      { window: 'own' },
      { at: middle },
    ],
  },
  {
    name: 'two fingers enlarge the page',
    on: 'phone',
    gestures: [
      ...jump(middle),
      { pinch: 2 },
      { to: 0.55, frames: 6 },
      'rest',
      { window: 'bar away' },
      'rest',
      { window: 'own' },
    ],
  },
  {
    name: 'keys, while motion is allowed and reduced again',
    gestures: [
      { motion: 'no-preference' },
      ...jump('scale-gdp'),
      { key: 'ArrowRight' },
      { at: 'scale-person' },
      { key: 'ArrowRight' },
      { motion: 'reduce' },
      'rest',
      { key: 'ArrowLeft' },
    ],
  },
  {
    name: 'the page hidden, moved meanwhile, and back',
    gestures: [
      ...jump(third),
      { hidden: [{ window: 'turned' }, { window: 'own' }, { to: `#${middle}` }] },
    ],
  },
  {
    name: 'two charts in view, from above and from below',
    gestures: [
      { to: { seam: 'energy' } },
      { inView: 2 },
      { to: 'end' },
      { to: { seam: 'energy' } },
      { inView: 2 },
    ],
  },
  { name: 'reloaded in the middle', gestures: [...jump(middle), { reload: true }, { at: middle }] },
];
