import type { Locale } from '../../i18n/locales.ts';
import { textWidth, wrap } from '../kit/label.ts';
import type { Label, TextSize } from '../kit/label.ts';
import { lineHeight } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { columns, count, share } from './model.ts';
import { level } from './scene.ts';
import type { Scene } from './scene.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';

/** A thin line or a plate, as a keyed path. */
export interface Rule {
  key: string;
  class: string;
  d: string;
}

export interface Annotations {
  labels: Label[];
  /** Ground line, level marks, connectors. */
  rules: Rule[];
  /** Patches of ground colour under words that stand on hatch. */
  plates: Rule[];
}

const line = (key: string, kind: string, x1: number, y1: number, x2: number, y2: number): Rule => ({
  key,
  class: kind,
  d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
});

/** All words of a state and the thin lines that tie them to what they speak of. */
export function annotations(state: State, view: Scene, size: Size, locale: Locale): Annotations {
  const narrow = size.name === 'narrow';
  const p = phrases[locale];
  const labels: Label[] = [];
  const rules: Rule[] = [];
  const plates: Rule[] = [];
  const { field } = view;
  const right = field.x + columns * field.pitch;
  const edge = narrow ? 8 : 40;

  /** Writes a text, wrapped to a width, and gives the baseline after its last line. */
  const write = (
    key: string,
    words: string,
    x: number,
    y: number,
    kind: TextSize,
    extra: { class?: string; anchor?: Label['anchor']; width?: number } = {},
  ): number => {
    const bold = kind === 'strong' || kind === 'big';
    const lines = wrap(words, size.type[kind], extra.width ?? size.width, locale, bold);
    labels.push({ key, text: lines, x, y, size: kind, class: extra.class, anchor: extra.anchor });
    return y + (lines.length - 1) * size.type[kind] * lineHeight;
  };

  if (view.ground) {
    const wholeWidth = view.split || view.planned ? size.width - edge + 4 : right + 8;
    rules.push(line('ground', 'axis', field.x - (narrow ? 4 : 12), field.ground, wholeWidth, field.ground));
  }
  /** A short mark beside the field at the height of a number of cells. */
  const tick = (key: string, cellCount: number, kind: string, length = narrow ? 5 : 22): number => {
    const y = level(field, cellCount);
    rules.push(line(`tick-${key}`, kind, right + (narrow ? 1 : 4), y, right + length, y));
    return y;
  };
  const beside = right + (narrow ? 9 : 34);
  const besideWidth = size.width - beside - (narrow ? 6 : 24);
  const below = size.type.note * 1.35;

  if (state === 'start') {
    const left = field.x;
    const y = field.ground + (narrow ? 36 : 68);
    write('start', p.start, left, y, 'big');
    write('start-when', p.startWhen, left, y + (narrow ? 20 : 32), 'label');
    write('one-cell', p.oneCell, narrow ? size.width - edge : right, field.ground + (narrow ? 20 : 32), 'note', {
      anchor: 'end',
      class: 'quiet',
    });
    const box = view.unknown2020!;
    const centre = box.x + box.width / 2;
    const middle = box.y + box.height / 2;
    const why = wrap(p.unknown2020Why, size.type.note, narrow ? 240 : 600, locale);
    const plateWidth =
      Math.max(
        textWidth(p.unknown2020, size.type.strong, true),
        ...why.map((text) => textWidth(text, size.type.note)),
      ) + 28;
    const plateHeight = size.type.strong * 1.5 + why.length * size.type.note * lineHeight + 22;
    plates.push({
      key: 'plate',
      class: 'mark plate',
      d: `M${round(centre - plateWidth / 2)} ${round(middle - plateHeight / 2)}h${round(plateWidth)}v${round(plateHeight)}h${round(-plateWidth)}z`,
    });
    const first = middle - plateHeight / 2 + size.type.strong * 1.3 + 4;
    write('unknown', p.unknown2020, centre, first, 'strong', { anchor: 'middle', class: 'quiet' });
    labels.push({
      key: 'unknown-why',
      text: why,
      x: centre,
      y: first + size.type.note * 1.6,
      size: 'note',
      anchor: 'middle',
      class: 'quiet',
    });
  }

  if (state === 'target' || state === 'passed' || state === 'solar') {
    const promiseY = tick('promise', count.promise, 'connector promise');
    const under = state === 'passed';
    const promiseSize: TextSize = state === 'target' ? 'big' : 'strong';
    const baseline =
      promiseY + (under ? size.type.strong * 1.05 : state === 'target' ? size.type.big * 0.36 : size.type.strong * 0.36);
    const after = write('promise', p.promise, beside, baseline, promiseSize, { class: 'promise' });
    write('promise-what', p.promiseWhat, beside, after + (narrow ? 17 : state === 'target' ? 34 : 24), 'note', {
      class: 'promise',
      width: besideWidth,
    });
  }
  if (state === 'target') {
    const y = tick('start', count.start, 'connector');
    const after = write('start', p.start, beside, y + (narrow ? -6 : 0), 'strong');
    write('start-when', p.startWhen, beside, after + below, 'note', { width: besideWidth });
    write('one-cell', p.oneCell, field.x, field.ground + (narrow ? 13 : 24), 'note', { class: 'quiet' });
  }
  if (state === 'passed') {
    const y = tick('passed', count.solarMay2024, 'connector result');
    const how = wrap(p.passedHow, size.type.note, besideWidth, locale);
    const when = wrap(p.passedWhen, size.type.note, besideWidth, locale);
    const lead = size.type.note * lineHeight;
    const last = y - (narrow ? 6 : 8);
    const howY = last - (how.length - 1) * lead;
    const whenY = howY - when.length * lead;
    labels.push(
      { key: 'passed-how', text: how, x: beside, y: howY, size: 'note', class: 'quiet' },
      { key: 'passed-when', text: when, x: beside, y: whenY, size: 'note', class: 'result' },
    );
    write('solar', p.passed, beside, whenY - size.type.note * (narrow ? 1.35 : 1.6), 'big', { class: 'result' });
  }
  if (state === 'solar') {
    const y = tick('solar', count.solarMay2025, 'connector result');
    const after = write('solar', p.solar, beside, y + size.type.big * 0.5, 'big', { class: 'result' });
    write('solar-when', p.solarWhen, beside, after + (narrow ? 18 : 32), narrow ? 'note' : 'label', {
      class: 'result',
      width: besideWidth,
    });
  }
  if (state === 'roofs') {
    const split = view.split!;
    const roofRows = (count.solarMay2025 - Math.floor(count.plants / columns) * columns) / columns;
    const top = field.ground - split.lift - Math.ceil(roofRows) * field.pitch;
    const x2 = field.x + split.dx;
    const width = size.width - x2 - edge;
    const y1 = top + size.type.big * 0.75;
    const y2 = write('roofs', p.roofs, x2, y1, 'big', { class: 'result' });
    write('roofs-what', p.roofsWhat, x2, y2 + (narrow ? 18 : 30), narrow ? 'note' : 'label', { width });
    const plantsTop = field.ground - Math.ceil(count.plants / columns) * field.pitch;
    const what = wrap(p.plantsWhat, size.type[narrow ? 'note' : 'label'], width, locale);
    const lead = size.type[narrow ? 'note' : 'label'] * lineHeight;
    const whatY = plantsTop - (narrow ? 9 : 16) - (what.length - 1) * lead;
    labels.push({ key: 'plants-what', text: what, x: x2, y: whatY, size: narrow ? 'note' : 'label' });
    write('plants', p.plants, x2, whatY - lead * 1.15, 'big', { class: 'result' });
  }
  if (state === 'wind') windWords();
  if (state === 'share') shareWords();
  if (state === 'next') nextWords();
  return { labels, rules, plates };

  function windWords(): void {
    const stand = view.wind!;
    const top = level(field, count.solarMay2025);
    const solarY = write('solar', p.solar, field.x, Math.floor(top / 1) - (narrow ? 22 : 34), 'strong', { class: 'result' });
    write('solar-when', p.solarWhen, field.x, solarY + (narrow ? 15 : 21), 'note', { class: 'result' });
    const promiseY = tick('promise', count.promise, 'connector promise', narrow ? 4 : 14);
    write('promise', p.promise, right + (narrow ? 6 : 20), promiseY + size.type.note * 0.36, 'note', { class: 'promise halo-land' });
    const rowsTop = stand.ground - (Math.ceil(count.wind / stand.width)) * stand.pitch - stand.apart;
    const windRight = stand.x + stand.width * stand.pitch;
    const end = narrow ? size.width - 6 : size.width - 24;
    const y = rowsTop - (narrow ? 28 : 48);
    write('wind', p.wind, end, y, 'big', { class: 'result', anchor: 'end' });
    write('wind-when', p.windWhen, end, y + (narrow ? 17 : 28), 'note', { class: 'result', anchor: 'end' });
    const farmY = stand.ground + (narrow ? 16 : 26);
    write('first', p.firstFarm, end, farmY, narrow ? 'note' : 'strong', { anchor: 'end', class: 'result' });
    write('first-when', p.firstFarmWhen, end, farmY + (narrow ? 14 : 20), 'note', { anchor: 'end' });
    void windRight;
  }

  function shareWords(): void {
    const whole = view.whole!;
    const top = level(field, count.solarMay2025);
    write('whole', p.whole, whole.x, whole.y - (narrow ? 10 : 16), narrow ? 'label' : 'strong');
    const x = right + (narrow ? 10 : 24);
    const y = write('share', p.share2025, x, top + size.type.big * 0.74, 'big', { class: 'result' });
    write('share-when', p.share2025When, x, y + (narrow ? 17 : 28), narrow ? 'note' : 'label', { class: 'result' });
    const y2024 = whole.y + whole.height - (field.ground - top) * (share.year2024 / share.early2025);
    rules.push(line('tick-2024', 'connector', field.x, y2024, x - 4, y2024));
    write('share-2024', p.share2024, x, y2024 + size.type.note * 0.36 + (narrow ? 8 : 0), 'note');
    const clean = view.clean!;
    const cleanX = clean.x + clean.width * 0.28;
    rules.push(line('clean-tick', 'connector promise', cleanX, clean.y - 6, cleanX, clean.y + clean.height + 6));
    void cleanX;
    write('clean', p.clean, clean.x, clean.y - (narrow ? 26 : 46), 'strong', { class: 'promise' });
    write('clean-what', p.cleanWhat, clean.x, clean.y - (narrow ? 10 : 20), 'note', { class: 'promise' });
    write('clean-unknown', p.cleanUnknown, clean.x, clean.y + clean.height + (narrow ? 18 : 30), narrow ? 'note' : 'label', { class: 'quiet' });
  }

  function nextWords(): void {
    const planned = view.planned!;
    const storage = view.storage!;
    const top = level(planned, Math.ceil(count.windPlanned / columns) * columns);
    const width = size.width - planned.x - (narrow ? 6 : 24);
    const y = top - (narrow ? 20 : 36);
    write('planned', p.planned, planned.x, y, 'big', { class: 'promise' });
    write('planned-what', p.plannedWhat, planned.x, y + (narrow ? 15 : 24), 'note', { class: 'promise', width });
    const windTop = level(planned, Math.ceil(count.wind / columns) * columns);
    write('turning', p.turning, planned.x + (narrow ? 5 : 12), windTop - (narrow ? 6 : 12), 'note', { class: 'result' });
    write('storage', p.storage, storage.x, storage.ground - 5 * storage.pitch - (narrow ? 8 : 14), 'strong', { class: 'promise' });
    write('storage-what', p.storageWhat, storage.x, storage.ground + (narrow ? 16 : 24), 'note', { width });
    write('storage-unknown', p.storageUnknown, planned.x + columns * planned.pitch, storage.ground - 5 * storage.pitch - (narrow ? 8 : 14), 'note', { anchor: 'end', class: 'quiet' });
    const solarTop = level(field, count.solarMay2025);
    const solarY = write('solar', p.solar, field.x, solarTop - (narrow ? 24 : 38), 'strong', { class: 'result' });
    write('solar-when', p.solarWhen, field.x, solarY + (narrow ? 15 : 21), 'note', { class: 'result' });
    const promiseY = tick('promise', count.promise, 'connector promise', narrow ? 4 : 12);
    void promiseY;
  }
}
