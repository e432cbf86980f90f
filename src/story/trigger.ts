/** Where the trigger line stands, as a share of the window's height: lower where cards pass below the drawing. */
export const triggerBeside = 0.6;
export const triggerBelow = 0.85;

/** Cards stand beside the drawing from this width; the same condition is in story.css. */
export const besideQuery = '(min-width: 900px), (min-width: 640px) and (max-height: 520px)';
