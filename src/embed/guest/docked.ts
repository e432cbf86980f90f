import { watchSlice } from './slice.ts';
import type { Slice } from './slice.ts';

/** How far from its place a drawing may be scrolled before it moves there, as a part of its height. */
const slack = 0.2;

export interface DockedOptions {
  /** The box of all steps. */
  states: HTMLElement;
  /** The steps with their words, one below the other. */
  sections: readonly HTMLElement[];
  /** The drawing beside them. */
  stage: HTMLElement;
  at: () => number;
  go: (index: number) => void;
}

/**
 * Where the middle of the drawing's room is: in the middle of what is seen, inside the box. In CSS px
 * from the upper edge of the box to that of the drawing.
 *
 * @param whole height of the box
 * @param tall height of the drawing
 */
export const dockOf = ({ top, bottom }: Slice, tall: number, whole: number): number =>
  Math.max(0, Math.min((top + bottom - tall) / 2, whole - tall));

/**
 * One drawing beside the words of all steps, in a frame that scrolls with the article. Following each
 * movement would always be a frame late and look loose, so the drawing scrolls along with its words and
 * moves to the middle of the screen only with a new step, or before too much of it is out of sight.
 */
export function startDocked({ states, sections, stage, at, go }: DockedOptions) {
  let docked: number | undefined;

  const dock = (place: number) => {
    docked = place;
    stage.style.transform = `translateY(${Math.round(place)}px)`;
  };
  const look = (slice: Slice) => {
    const whole = states.clientHeight;
    // What is cut off by an end of the box says nothing about the room on the screen.
    if (slice.top > 0 && slice.bottom < whole)
      stage.style.setProperty('--seen', `${Math.floor(slice.bottom - slice.top)}px`);
    const line = (slice.top + slice.bottom) / 2;
    const below = sections.findIndex((section) => section.offsetTop > line);
    const index = Math.max(0, (below < 0 ? sections.length : below) - 1);
    const tall = stage.offsetHeight;
    const place = dockOf(slice, tall, whole);
    if (index === at() && docked !== undefined && Math.abs(place - docked) < slack * tall) return;
    dock(place);
    if (index !== at()) go(index);
  };
  const first = sections[at()]!;
  dock(Math.min(first.offsetTop, Math.max(0, states.clientHeight - stage.offsetHeight)));
  docked = undefined;
  const watch = watchSlice(states, look);
  return { stop: () => watch.stop() };
}
