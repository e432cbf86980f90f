/** How many frames a target gets to come to rest, at most. */
const patience = 12;

/**
 * Scrolls to an element and stays with it until it rests: rows on the way are laid out only when they
 * come near, and take another height than was thought.
 */
export function land(target: Element): void {
  let [frames, rested, top] = [0, 0, NaN];
  const step = () => {
    target.scrollIntoView();
    const now = target.getBoundingClientRect().top;
    rested = Math.abs(now - top) < 1 ? rested + 1 : 0;
    top = now;
    if (rested < 3 && ++frames < patience) requestAnimationFrame(step);
  };
  step();
}
