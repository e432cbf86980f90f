/** How far a finger must go sideways to mean a step, in CSS px, and how much more so than up or down. */
const swipe = { far: 40, steep: 1.5 };

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

export interface StepperOptions {
  /** The bar with the buttons and dots. */
  bar: HTMLElement;
  /** The picture, on which a finger may swipe. */
  picture: HTMLElement;
  count: number;
  at: () => number;
  go: (index: number) => void;
}

/**
 * Previous and next, a dot for each step, arrow keys, Home and End, a swipe over the drawing. Scrolling
 * stays the reader's: neither the wheel nor a finger that goes up or down is touched.
 */
export function startStepper({ bar, picture, count, at, go }: StepperOptions) {
  const { ownerDocument: document } = bar;
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-go="${name}"]`)!;
  const previous = button('previous');
  const next = button('next');
  const dots = Array.from(bar.querySelectorAll<HTMLButtonElement>('[data-dot]'));
  const to = (index: number) => {
    if (index >= 0 && index < count && index !== at()) go(index);
  };

  const pressed = (event: Event) => {
    const target = (event.target as Element).closest('button');
    if (target === previous) to(at() - 1);
    else if (target === next) to(at() + 1);
    else if (target) to(dots.indexOf(target));
  };
  const key = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ((event.target as Element | null)?.closest(`${typing}, [popover]`)) return;
    const wanted = {
      ArrowLeft: at() - 1,
      ArrowRight: at() + 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    to(wanted);
  };
  let from: { id: number; x: number; y: number } | undefined;
  const down = ({ pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
    from =
      pointerType === 'mouse' || !isPrimary ? undefined : { id: pointerId, x: clientX, y: clientY };
  };
  const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (from?.id !== pointerId) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    from = undefined;
    if (Math.abs(x) > swipe.far && Math.abs(x) > swipe.steep * Math.abs(y))
      to(at() + (x < 0 ? 1 : -1));
  };
  const lost = () => (from = undefined);

  bar.addEventListener('click', pressed);
  document.addEventListener('keydown', key);
  picture.addEventListener('pointerdown', down);
  picture.addEventListener('pointerup', up);
  picture.addEventListener('pointercancel', lost);
  bar.hidden = false;

  return {
    /** Shows the place in the bar. A button at an end keeps its focus, so that keys go on working. */
    show(index: number) {
      previous.setAttribute('aria-disabled', String(index === 0));
      next.setAttribute('aria-disabled', String(index === count - 1));
      dots.forEach((dot, i) => {
        if (i === index) dot.setAttribute('aria-current', 'step');
        else dot.removeAttribute('aria-current');
      });
    },
    stop() {
      bar.hidden = true;
      bar.removeEventListener('click', pressed);
      document.removeEventListener('keydown', key);
      picture.removeEventListener('pointerdown', down);
      picture.removeEventListener('pointerup', up);
      picture.removeEventListener('pointercancel', lost);
    },
  };
}
