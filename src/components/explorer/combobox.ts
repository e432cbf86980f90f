/** One entry of the list. */
export interface Option {
  id: string;
  name: string;
  detail: string;
}

export interface Combobox {
  /** Writes the chosen name into the field, and closes the list. */
  show(name: string): void;
  stop(): void;
}

/**
 * An editable combobox with a list popup, after the ARIA Authoring Practices: arrows move in the list,
 * Enter chooses, Escape closes, leaving the field puts the chosen name back.
 */
export function startCombobox(
  { input, button, list }: { input: HTMLInputElement; button: HTMLElement; list: HTMLElement },
  {
    options,
    chosen,
    choose,
    found,
  }: {
    /** The entries that fit what was typed; all of them for an empty text. */
    options: (typed: string) => readonly Option[];
    /** The entry that is chosen now. */
    chosen: () => { id: string; name: string };
    choose: (id: string) => void;
    /** Told how many entries fit, to be said aloud. */
    found: (count: number) => void;
  },
): Combobox {
  const document = input.ownerDocument;
  const listeners = new AbortController();
  let shown: readonly Option[] = [];
  let active = -1;

  const open = () => !list.hidden;
  const elementAt = (index: number) => list.children[index] as HTMLElement | undefined;

  const activate = (index: number) => {
    elementAt(active)?.classList.remove('active');
    active = index;
    const element = elementAt(active);
    element?.classList.add('active');
    if (element) {
      input.setAttribute('aria-activedescendant', element.id);
      element.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };

  const fill = (typed: string) => {
    shown = options(typed);
    const current = chosen().id;
    list.replaceChildren(
      ...shown.map(({ id, name, detail }) => {
        const item = document.createElement('li');
        item.id = `explorer-option-${id}`;
        item.dataset.id = id;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(id === current));
        const [label, value] = [document.createElement('span'), document.createElement('span')];
        label.textContent = name;
        value.textContent = detail;
        value.className = 'detail';
        item.append(label, ' ', value);
        return item;
      }),
    );
    active = -1;
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(open()));
    input.removeAttribute('aria-activedescendant');
  };

  const openAll = () => {
    fill('');
    const at = shown.findIndex(({ id }) => id === chosen().id);
    activate(at);
    elementAt(at)?.scrollIntoView({ block: 'nearest' });
  };

  const restore = () => {
    input.value = chosen().name;
    close();
  };

  const pick = (option: Option | undefined) => {
    if (!option) return;
    choose(option.id);
    restore();
  };

  const keys = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = shown.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!open()) {
          openAll();
          return;
        }
        if (event.altKey || count === 0) return;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        activate(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
        return;
      }
      case 'Enter':
        if (!open()) return;
        event.preventDefault();
        pick(shown[Math.max(0, active)]);
        return;
      case 'Escape':
        event.preventDefault();
        restore();
    }
  };

  const { signal } = listeners;
  input.addEventListener('keydown', keys, { signal });
  input.addEventListener(
    'input',
    () => {
      fill(input.value);
      found(shown.length);
    },
    { signal },
  );
  input.addEventListener('focus', () => input.select(), { signal });
  input.addEventListener('click', () => !open() && openAll(), { signal });
  input.addEventListener('blur', restore, { signal });
  // The field keeps the focus while the list is used by mouse or touch.
  for (const element of [button, list]) {
    element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  }
  button.addEventListener(
    'click',
    () => {
      if (open()) restore();
      else {
        input.focus();
        openAll();
      }
    },
    { signal },
  );
  list.addEventListener(
    'click',
    (event) => {
      const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
      pick(shown.find((option) => option.id === id));
    },
    { signal },
  );

  return {
    show(name) {
      input.value = name;
      close();
    },
    stop: () => listeners.abort(),
  };
}
