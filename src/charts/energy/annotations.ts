import type { Locale } from '../../i18n/locales.ts';
import { textWidth } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { columns, count, share } from './model.ts';
import { Notes } from '../kit/notes.ts';
import type { Annotations } from '../kit/notes.ts';
import { places } from './places.ts';
import { level } from './scene.ts';
import type { Scene } from './scene.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';
import type { Phrases } from './words.ts';

/** What the functions below need to know of the drawing. */
interface Desk {
  notes: Notes;
  view: Scene;
  size: Size;
  narrow: boolean;
  p: Phrases;
  /** Right edge of the field, and where words beside it begin. */
  right: number;
  beside: number;
  besideWidth: number;
  /** Margin at the right edge of the frame. */
  edge: number;
}

/** All words of a state and the thin lines that tie them to what they speak of. */
export function annotations(state: State, view: Scene, size: Size, locale: Locale): Annotations {
  const narrow = size.name === 'narrow';
  const right = view.field.x + columns * view.field.pitch;
  const beside = right + (narrow ? 9 : 34);
  const edge = narrow ? 8 : 36;
  const notes = new Notes(size, locale);
  const desk: Desk = {
    notes,
    view,
    size,
    narrow,
    p: phrases[locale],
    right,
    beside,
    besideWidth: size.width - beside - (narrow ? 6 : 24),
    edge,
  };
  if (view.ground) {
    const wide = view.split || view.planned;
    const { x, ground } = view.field;
    notes.line(
      'ground',
      'axis',
      x - (narrow ? 4 : 12),
      ground,
      wide ? size.width - edge + 4 : right + 8,
      ground,
    );
  }
  writers[state](desk);
  return notes;
}

const writers: Record<State, (desk: Desk) => void> = {
  start,
  target,
  passed,
  solar,
  roofs,
  wind,
  share: shareOfUse,
  next,
};

/** A short mark beside the field at the height of a number of cells. */
function tick(
  { notes, view, right, narrow }: Desk,
  key: string,
  cellCount: number,
  kind: string,
): number {
  const y = level(view.field, cellCount);
  notes.line(`tick-${key}`, `connector ${kind}`, right + 2, y, right + (narrow ? 6 : 24), y);
  return y;
}

function start({ notes, view, size, narrow, p, right }: Desk): void {
  const { x, ground } = view.field;
  const y = ground + size.type.big * (narrow ? 1.15 : 1.3);
  notes.write('start', p.start, x, y, { size: 'big' });
  notes.write('start-when', p.startWhen, x, y + (narrow ? 20 : 32), { size: 'label' });
  notes.write('one-cell', p.oneCell, right, ground + (narrow ? 18 : 30), {
    anchor: 'end',
    class: 'quiet',
  });
  const box = view.unknown2020!;
  const centre = [box.x + box.width / 2, box.y + box.height / 2] as const;
  notes.plate('unknown', p.unknown2020, p.unknown2020Why, ...centre, narrow ? 270 : 640);
}

/** The promise as a level of the field: a tick, the figure, what it is of; gives its last baseline. */
function promise(desk: Desk, figure: 'big' | 'strong', below = false): number {
  const { notes, size, p, beside, besideWidth, narrow } = desk;
  const y = tick(desk, 'promise', count.promise, 'promise');
  const fontSize = size.type[figure];
  const at = y + (below ? fontSize * 0.95 : fontSize * 0.36);
  notes.write('promise', p.promise, beside, at, { size: figure, class: 'promise' });
  const what = notes.write(
    'promise-what',
    p.promiseWhat,
    beside,
    at + (figure === 'big' && !narrow ? 32 : size.type.note * 1.45),
    {
      class: 'promise',
      width: besideWidth,
    },
  );
  return what.last;
}

/** Right of a big figure above the field, on its baseline. */
const behind = ({ view, size }: Desk, figure: string): number =>
  view.field.x + textWidth(figure, size.type.big, true) + 10;

function target(desk: Desk): void {
  const { notes, view, p, beside, besideWidth, size, narrow } = desk;
  if (narrow) {
    const y = level(view.field, count.promise);
    const what = notes.write('promise-what', p.promiseWhat, view.field.x, y - 10, {
      class: 'promise',
      width: size.width - 2 * view.field.x,
      upward: true,
    });
    const above = what.first - 20;
    notes.write('promise', p.promise, view.field.x, above, { size: 'big', class: 'promise' });
    notes.write('promise-times', p.promiseTimes, behind(desk, p.promise), above);
  } else {
    notes.write('promise-times', p.promiseTimes, beside, promise(desk, 'big') + 26);
  }
  tick(desk, 'start', count.start, '');
  const when = notes.write('start-when', p.startWhen, beside, view.field.ground - 2, {
    width: besideWidth,
    upward: true,
  });
  notes.write('start', p.start, beside, when.first - size.type.note * 1.4, { size: 'strong' });
  notes.write('one-cell', p.oneCell, view.field.x, view.field.ground + (narrow ? 15 : 24), {
    class: 'quiet',
  });
}

function passed(desk: Desk): void {
  const { notes, view, p, beside, besideWidth, size, narrow } = desk;
  if (narrow) {
    const x = view.field.x;
    const top = level(view.field, Math.ceil(count.solarMay2024 / columns) * columns);
    notes.write('passed-how', p.passedHow, x, top - 10, { class: 'quiet' });
    notes.write('passed-when', p.passedWhen, x, top - 27, { size: 'label', class: 'result' });
    notes.write('solar', p.passed, x, top - 48, { size: 'big', class: 'result' });
    notes.write('passed-early', p.passedEarly, behind(desk, p.passed), top - 48, {
      size: 'label',
      class: 'result',
    });
  } else {
    const y = tick(desk, 'passed', count.solarMay2024, 'result');
    const how = notes.write('passed-how', p.passedHow, beside, y - 10, {
      class: 'quiet',
      width: besideWidth,
      upward: true,
    });
    const early = notes.write('passed-early', p.passedEarly, beside, how.first - 24, {
      size: 'label',
      class: 'result',
    });
    const when = notes.write('passed-when', p.passedWhen, beside, early.first - 24, {
      size: 'label',
      class: 'result',
    });
    notes.write('solar', p.passed, beside, when.first - size.type.note * 1.9, {
      size: 'big',
      class: 'result',
    });
  }
  promise(desk, 'strong', true);
}

function solar(desk: Desk): void {
  const { notes, view, p, beside, size, narrow } = desk;
  if (narrow) {
    const top = level(view.field, Math.ceil(count.solarMay2025 / columns) * columns);
    notes.write('solar', p.solar, view.field.x, top - 8, { size: 'big', class: 'result' });
    notes.write('solar-when', p.solarWhen, behind(desk, p.solar), top - 8, {
      size: 'label',
      class: 'result',
    });
  } else {
    const y = tick(desk, 'solar', count.solarMay2025, 'result');
    notes.write('solar', p.solar, beside, y + size.type.big * 0.36, {
      size: 'big',
      class: 'result',
    });
    notes.write('solar-when', p.solarWhen, beside, y + size.type.big * 0.36 + 32, {
      size: 'label',
      class: 'result',
    });
  }
  promise(desk, 'strong');
}

function roofs({ notes, view, size, p, narrow, edge }: Desk): void {
  const { field } = view;
  const split = view.split!;
  const kind = narrow ? 'note' : 'label';
  const cut = Math.floor(count.plants / columns) * columns;
  const top =
    field.ground - split.lift - Math.ceil((count.solarMay2025 - cut) / columns) * field.pitch;
  const x = field.x + split.dx;
  const width = size.width - x - edge;
  const y = top + field.pitch + size.type.big * 0.74;
  notes.write('roofs', p.roofs, x, y, { size: 'big', class: 'result' });
  notes.write('roofs-what', p.roofsWhat, x, y + (narrow ? 18 : 30), { size: kind, width });
  const plantsTop = field.ground - Math.ceil(count.plants / columns) * field.pitch;
  const what = notes.write('plants-what', p.plantsWhat, x, plantsTop - (narrow ? 8 : 14), {
    size: kind,
    width,
    upward: true,
  });
  notes.write('plants', p.plants, x, what.first - size.type[kind] * 1.5, {
    size: 'big',
    class: 'result',
  });
}

/** The field of solar cells, named above its top: in the states where it is no longer the news. */
function solarAbove({ notes, view, p, narrow }: Desk): void {
  const top = level(view.field, Math.ceil(count.solarMay2025 / columns) * columns);
  notes.write('solar-when', p.solarWhen, view.field.x, top - (narrow ? 6 : 12), {
    class: 'result',
  });
  notes.write('solar', p.solar, view.field.x, top - (narrow ? 22 : 34), {
    size: 'strong',
    class: 'result',
  });
}

function wind(desk: Desk): void {
  const { notes, view, size, p, narrow, right } = desk;
  solarAbove(desk);
  if (!narrow) {
    const y = tick(desk, 'promise', count.promise, 'promise');
    notes.write('promise', p.promise, right + 30, y + size.type.note * 0.36, { class: 'promise' });
  }
  const stand = view.wind!;
  const end = size.width - (narrow ? 8 : 28);
  const windRows =
    Math.ceil(count.firstFarm / stand.width) +
    Math.ceil((count.wind - count.firstFarm) / stand.width);
  const top = stand.ground - windRows * stand.pitch - stand.apart;
  notes.write('wind-when', narrow ? p.windShort : p.windWhen, end, top - (narrow ? 8 : 14), {
    size: narrow ? 'note' : 'label',
    class: 'result',
    anchor: 'end',
  });
  notes.write('wind', p.wind, end, top - (narrow ? 25 : 42), {
    size: 'big',
    class: 'result',
    anchor: 'end',
  });
  const foot = stand.ground + (narrow ? 15 : 26);
  notes.write('first', p.firstFarm, end, foot, { anchor: 'end' });
  notes.write('first-when', p.firstFarmWhen, end, foot + size.type.note * 1.3, { anchor: 'end' });
  for (const { key, name, x, y: placeY } of places(view, p)) {
    notes.write(`place-${key}`, name, x + (narrow ? 6 : 10), placeY + size.type.note * 0.36, {
      class: 'halo-land',
    });
  }
}

function shareOfUse({ notes, view, size, p, narrow, right }: Desk): void {
  const whole = view.whole!;
  const top = level(view.field, count.solarMay2025);
  const fieldTop = level(view.field, Math.ceil(count.solarMay2025 / columns) * columns);
  notes.write('whole', p.whole, whole.x, whole.y - (narrow ? 9 : 14), {
    size: narrow ? 'label' : 'strong',
  });
  const x = whole.x + (narrow ? 6 : 16);
  notes.write('share-when', p.share2025When, x, fieldTop - (narrow ? 7 : 14), {
    size: narrow ? 'note' : 'label',
    class: 'result',
  });
  notes.write('share', p.share2025, x, fieldTop - (narrow ? 24 : 42), {
    size: 'big',
    class: 'result',
  });
  const floor = whole.y + whole.height;
  const y2024 = floor - (floor - top) * (share.year2024 / share.early2025);
  notes.line('tick-2024', 'connector', right + 2, y2024, right + (narrow ? 10 : 24), y2024);
  notes.write('share-2024', p.share2024, right + (narrow ? 14 : 34), y2024 + size.type.note * 0.36);

  const clean = view.clean!;
  const goal = clean.x + clean.width * share.clean;
  notes.line(
    'clean',
    'promise heavy',
    goal,
    clean.y - (narrow ? 4 : 8),
    goal,
    clean.y + clean.height + (narrow ? 4 : 8),
  );
  notes.write('clean-what', p.cleanWhat, clean.x, clean.y - (narrow ? 11 : 20), {
    size: narrow ? 'note' : 'label',
    class: 'promise',
  });
  notes.write('clean', p.clean, clean.x, clean.y - (narrow ? 27 : 44), {
    size: 'strong',
    class: 'promise',
  });
  const middle = (goal + clean.x + clean.width) / 2;
  notes.plate('clean-unknown', p.notPublished, undefined, middle, clean.y + clean.height / 2, 600);
  notes.write('clean-why', p.cleanUnknown, clean.x, clean.y + clean.height + (narrow ? 18 : 30), {
    size: narrow ? 'note' : 'label',
    class: 'quiet',
  });
}

function next(desk: Desk): void {
  const { notes, view, p, narrow } = desk;
  solarAbove(desk);
  const planned = view.planned!;
  const end = planned.x + columns * planned.pitch;
  const top = level(planned, Math.ceil(count.windPlanned / columns) * columns);
  notes.write(
    'planned-what',
    narrow ? p.plannedShort : p.plannedWhat,
    planned.x,
    top - (narrow ? 7 : 14),
    { size: narrow ? 'note' : 'label', class: 'promise' },
  );
  notes.write('planned', p.planned, planned.x, top - (narrow ? 24 : 42), {
    size: 'big',
    class: 'promise',
  });
  const windTop = level(planned, Math.ceil(count.wind / columns) * columns);
  notes.write(
    'turning',
    narrow ? p.turningShort : p.turning,
    planned.x + (narrow ? 5 : 14),
    windTop - (narrow ? 6 : 12),
    { class: 'result halo' },
  );
  const storage = view.storage!;
  const roof = storage.ground - Math.ceil(count.storage / columns) * storage.pitch;
  notes.write('storage', p.storage, storage.x, roof - (narrow ? 7 : 12), {
    size: 'strong',
    class: 'promise',
  });
  notes.write(
    'storage-what',
    narrow ? p.storageShort : p.storageWhat,
    storage.x,
    storage.ground + (narrow ? 15 : 26),
    {
      width: end - storage.x + (narrow ? 10 : 20),
    },
  );
  if (!narrow) {
    notes.write('storage-unknown', p.storageUnknown, end, roof - 12, {
      anchor: 'end',
      class: 'quiet',
    });
  }
}
