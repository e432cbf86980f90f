import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import { ecology } from './model.ts';
import type { Desk, Scene } from './scene.ts';
import { dropPath } from './supply.ts';

/** Seventy-eight projects as rain over a basin that holds their money. */
export function ecologyScene({ notes, p, narrow, hatch }: Desk): Scene {
  const left = narrow ? 12 : 44;
  const width = narrow ? 336 : 872;
  const perRow = narrow ? 20 : 26;
  const r = narrow ? 5 : 10;
  const pitch = width / perRow;
  const lead = narrow ? 21 : 58;
  const top = narrow ? 62 : 170;
  const marks: Stroke[] = Array.from({ length: ecology.projects }, (_, i) => {
    const row = Math.floor(i / perRow);
    const column = i % perRow;
    // Every second row hangs half a drop lower, and neighbours a little apart: rain, not a table.
    const sway = ((i * 7) % 5) - 2;
    const x = left + (column + 0.5) * pitch;
    const y = top + row * lead + sway * (narrow ? 1.1 : 4);
    return { key: `drop-${i}`, class: 'mark promise', d: dropPath(x, y, r) };
  });
  const basin = narrow ? { y: 188, height: 46 } : { y: 420, height: 120 };
  const split = left + width * ecology.inside;
  const floor = basin.y + basin.height;
  const unknown: Stroke[] = [
    {
      key: 'basin',
      class: 'mark unpublished open',
      d: `M${left} ${basin.y}H${round(split)}V${floor}H${left}Z`,
      fill: hatch,
    },
  ];
  const outlines: Stroke[] = [
    {
      key: 'inside',
      class: 'mark promise strong',
      d: `M${left} ${basin.y}V${floor}H${round(split)}V${basin.y}Z`,
    },
    {
      key: 'after',
      class: 'mark again strong',
      d: `M${round(split)} ${basin.y}H${left + width}V${floor}H${round(split)}`,
    },
  ];
  notes.write('drops', p.drops, left, narrow ? 28 : 84, {
    size: narrow ? 'strong' : 'big',
    class: 'promise',
  });
  notes.write('drops-what', p.dropsWhat, left, narrow ? 44 : 114, {
    size: narrow ? 'note' : 'label',
    class: 'promise',
  });
  notes.write('basin', p.basin, left, basin.y - (narrow ? 23 : 40), {
    size: 'strong',
    class: 'promise',
  });
  notes.write('basin-what', p.basinWhat, left, basin.y - (narrow ? 8 : 16), { class: 'promise' });
  const end = left + width;
  notes.write('total', p.total, end, basin.y - (narrow ? 23 : 40), {
    size: narrow ? 'note' : 'strong',
    class: 'promise',
    anchor: 'end',
  });
  notes.write('total-what', p.totalWhat, end, basin.y - (narrow ? 8 : 16), {
    class: 'promise',
    anchor: 'end',
  });
  notes.plate(
    'unknown-ecology',
    p.basinUnknown,
    undefined,
    (left + split) / 2,
    basin.y + basin.height / 2,
    split - left,
    narrow ? 'label' : 'strong',
  );
  const y = floor + (narrow ? 30 : 72);
  notes.write('known', p.known, left, y, { class: 'quiet' });
  notes.write('air', p.air, left, y + (narrow ? 19 : 30), {
    size: narrow ? 'label' : 'strong',
    class: 'result',
  });
  notes.write('dust', p.dust, left, y + (narrow ? 37 : 58), {
    size: narrow ? 'label' : 'strong',
    class: 'result',
  });
  return { unknown, marks, outlines };
}
