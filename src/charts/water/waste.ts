import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import { coverage } from './model.ts';
import type { Desk, Scene } from './scene.ts';

/** Streets of blocks: how many in a street. */
export const perStreet = 20;

/** Outline of a block from one fraction of its width to another; only whole blocks have windows. */
function block(
  x: number,
  foot: number,
  width: number,
  height: number,
  from: number,
  to: number,
): string {
  const [l, r] = [round(x + width * from), round(x + width * to)];
  const top = round(foot - height);
  const start = from === 0 ? `M${l} ${foot}V${top}` : `M${l} ${top}`;
  return `${start}H${r}${to === 1 ? `V${foot}` : ''}M${l} ${foot}H${r}`;
}

function windows(x: number, foot: number, width: number, height: number): string {
  const parts: string[] = [];
  const pane = width * 0.16;
  for (let floor = 0; floor < 4; floor++) {
    for (const share of [0.24, 0.6]) {
      parts.push(
        `M${round(x + width * share)} ${round(foot - height * 0.22 - floor * height * 0.19)}h${round(pane)}`,
      );
    }
  }
  return parts.join('');
}

/** A hundred blocks for a hundred per cent: those with a recycling site, and those still wanted. */
export function wasteScene({ notes, p, narrow, hatch }: Desk): Scene {
  const left = narrow ? 12 : 44;
  const wide = narrow ? 336 : 872;
  const pitch = wide / perStreet;
  const width = pitch * 0.74;
  const height = narrow ? 24 : 60;
  const lead = narrow ? 33 : 84;
  const first = narrow ? 90 : 196;
  const marks: Stroke[] = [];
  const whole = Math.floor(coverage.start);
  const part = coverage.start - whole;
  for (let i = 0; i < coverage.promise; i++) {
    const x = left + (i % perStreet) * pitch;
    const foot = first + Math.floor(i / perStreet) * lead;
    const glass = narrow ? '' : windows(x, foot, width, height);
    if (i < whole) {
      marks.push({
        key: `block-${i}`,
        class: 'mark start thin',
        d: block(x, foot, width, height, 0, 1) + glass,
      });
    } else if (i === whole) {
      marks.push(
        { key: `block-${i}`, class: 'mark start thin', d: block(x, foot, width, height, 0, part) },
        {
          key: `block-${i}-rest`,
          class: 'mark promise heavy',
          d: block(x, foot, width, height, part, 1),
        },
      );
    } else {
      marks.push({
        key: `block-${i}`,
        class: 'mark promise heavy',
        d: block(x, foot, width, height, 0, 1),
      });
    }
  }
  const last = first + 4 * lead;
  const kind = narrow ? 'note' : 'label';
  notes.write('homes', p.homes, left, narrow ? 32 : 88, { size: 'big' });
  notes.write('homes-what', p.homesWhat, left, narrow ? 49 : 116, { size: kind });
  const end = left + wide;
  notes.write('all', p.all, end, last + (narrow ? 30 : 66), {
    size: narrow ? 'strong' : 'big',
    class: 'promise',
    anchor: 'end',
  });
  notes.write('all-what', p.allWhat, end, last + (narrow ? 46 : 94), {
    size: kind,
    class: 'promise',
    anchor: 'end',
  });
  const box = narrow
    ? { x: left, y: last + 12, width: 210, height: 34 }
    : { x: left, y: last + 28, width: 520, height: 68 };
  notes.plate(
    'unknown-waste',
    p.wasteUnknown,
    undefined,
    box.x + box.width / 2,
    box.y + box.height / 2,
    box.width,
    narrow ? 'label' : 'strong',
  );
  notes.write('sorting', p.sorting, left, box.y + box.height + (narrow ? 18 : 32), {
    size: 'note',
    class: 'result',
    width: narrow ? 340 : 860,
  });
  return {
    unknown: [
      {
        key: 'result',
        class: 'mark unpublished open',
        d: `M${box.x} ${round(box.y)}h${box.width}v${box.height}h${-box.width}z`,
        fill: hatch,
      },
    ],
    marks,
  };
}
