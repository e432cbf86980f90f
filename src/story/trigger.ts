/** Where the trigger line stands, as a share of the window's height: lower where cards pass below the drawing. */
export const triggerBeside = 0.6;
export const triggerBelow = 0.85;

/*
 * The layouts of the story. The same conditions stand in story.css and unrolled.css, and a test holds
 * them together. In em, so that a reader who enlarges the text gets the layout that has room for it.
 */

/** Cards stand beside the drawing: on wide screens, and on phones held sideways. */
export const besideQuery =
  '(min-width: 56.25em), (min-width: 30em) and (max-height: 32.5em) and (orientation: landscape)';

/** Too small to pin a drawing and leave room for words: each step stands above its own drawing. */
export const unrolledQuery =
  '(max-width: 22em) and (max-height: 36em), (max-width: 30em) and (max-height: 33em), (max-height: 18em)';
