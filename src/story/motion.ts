/** Whether marks move from state to state, or stand at once where they belong. */
export type Motion = 'on' | 'off';

/** Where the reader's own choice is kept; nothing is kept until they choose. */
const key = 'ballast-motion';

const calmQuery = '(prefers-reduced-motion: reduce)';

/** The reader's earlier choice, if there is one and the browser lets it be read. */
function recall(): Motion | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'on' || kept === 'off' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice. A browser that forbids it forgets it with the page, no more. */
function keep(motion: Motion): void {
  try {
    localStorage.setItem(key, motion);
  } catch {
    // Nothing to do: the choice holds until the page is left.
  }
}

/** Whether anything may move now: the choice made on the page, else the system's. */
export function moves(document: Document): boolean {
  const { motion } = document.documentElement.dataset;
  return motion ? motion === 'on' : !matchMedia(calmQuery).matches;
}

/**
 * Brings the switch to life, and puts the reader's choice on the root element as `data-motion`, where the
 * styles read it. Until the reader chooses, the system's setting is followed, also when it changes; a
 * choice goes both ways, so that a reader whose system is calm may let this page move. Returns what
 * undoes it.
 */
export function startMotion(document: Document): () => void {
  const button = document.querySelector<HTMLButtonElement>('[data-motion-switch]');
  const calm = matchMedia(calmQuery);
  const listeners = new AbortController();
  const { signal } = listeners;
  let chosen = recall();

  const apply = () => {
    // The styles follow the system by themselves; an attribute here would have the whole page styled anew.
    if (chosen) document.documentElement.dataset.motion = chosen;
    button?.setAttribute('aria-pressed', String(moves(document)));
  };
  button?.addEventListener(
    'click',
    () => {
      chosen = moves(document) ? 'off' : 'on';
      keep(chosen);
      apply();
    },
    { signal },
  );
  calm.addEventListener('change', apply, { signal });
  apply();
  button?.removeAttribute('hidden');

  return () => {
    listeners.abort();
    button?.setAttribute('hidden', '');
    delete document.documentElement.dataset.motion;
  };
}
