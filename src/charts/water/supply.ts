import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import { section } from './hazards.ts';
import type { Desk, Scene } from './scene.ts';
import { calm, ground, networks, reaches, sources } from './section.ts';

/** A drop with its point upward, centred on its round part. */
export function dropPath(x: number, y: number, r: number): string {
  const w = round(r * 0.94);
  const side = (s: 1 | -1) => ({
    near: `${round(x + s * r * 0.3)} ${round(y - r * 1.1)}`,
    far: `${round(x + s * w)} ${round(y - r * 0.7)}`,
    foot: `${round(x + s * w)} ${round(y)}`,
  });
  const [right, left] = [side(1), side(-1)];
  const tip = `${round(x)} ${round(y - r * 1.9)}`;
  return `M${tip}C${right.near} ${right.far} ${right.foot}A${w} ${w} 0 0 1 ${left.foot}C${left.far} ${left.near} ${tip}Z`;
}

/** What is known of each source, in the grammar of marks. */
const kinds = { qingxi: 'promise', geao: 'result', qincun: 'start' } as const;

/** Many sources, two networks: a scheme under the section. */
export function supply(desk: Desk): Scene {
  const { frame, narrow } = desk;
  const r = narrow ? 7 : 13;
  const joint = narrow ? 3 : 5;
  const [upper, lower] = networks.depths;
  const at = (x: number, y: number) => `${round(frame.x(x))} ${round(frame.y(y))}`;
  const line = (key: string, x1: number, y1: number, x2: number, y2: number): Stroke => ({
    key,
    class: 'mark promise pipe',
    d: `M${at(x1, y1)}L${at(x2, y2)}`,
  });
  const node = (key: string, x: number, y: number): Stroke => ({
    key,
    class: 'mark promise node',
    d: `M${round(frame.x(x) - joint)} ${round(frame.y(y))}a${joint} ${joint} 0 1 1 ${2 * joint} 0a${joint} ${joint} 0 1 1 ${-2 * joint} 0z`,
  });
  /** Every second place hangs on the other network. */
  const main = (i: number) => (i % 2 ? lower : upper);
  words(desk, r, frame.y(lower));
  return {
    ...section(desk, calm),
    pipes: [
      line('network-1', networks.from, upper, networks.to, upper),
      line('network-2', networks.from, lower, networks.to, lower),
      ...sources.map(({ key, x, y }) => line(`from-${key}`, x, y + (r / frame.k) * 0.9, x, lower)),
      ...reaches.map((x, i) => line(`to-${x}`, x, ground(x) + 2, x, main(i))),
    ],
    works: [
      ...sources.flatMap(({ key, x }) => [node(`${key}-1`, x, upper), node(`${key}-2`, x, lower)]),
      ...reaches.map((x, i) => node(`reach-${x}`, x, main(i))),
    ],
    marks: sources.map(({ key, x, y }) => ({
      key,
      class: `mark drop ${kinds[key]}`,
      d: dropPath(frame.x(x), frame.y(y), r),
    })),
  };
}

function words({ frame, notes, p, narrow, size }: Desk, r: number, foot: number): void {
  for (const { key, x, y } of sources) {
    const [lx, ly] = [frame.x(x) + r * 1.8, frame.y(y) - (narrow ? 6 : 24)];
    const tone = kinds[key] === 'start' ? '' : kinds[key];
    const what = p[`${key}What`];
    if (narrow) {
      notes.write(key, `${p[key]}${p.colon}${what}`, lx, ly, { class: `${tone} halo` });
    } else {
      notes.write(key, p[key], lx, ly, { size: 'strong', class: tone });
      notes.write(`${key}-what`, what, lx, ly + 21, { class: 'quiet halo' });
    }
  }
  const right = size.width - (narrow ? 10 : 36);
  const y = narrow ? 133 : 306;
  notes.write('supply', p.supply, right, y, { size: narrow ? 'label' : 'strong', anchor: 'end' });
  notes.write('supply-what', narrow ? p.supplyShort : p.supplyWhat, right, y + (narrow ? 16 : 22), {
    anchor: 'end',
    width: narrow ? undefined : 320,
    class: 'quiet',
  });
  const left = narrow ? 10 : frame.x(networks.from);
  const first = foot + (narrow ? 19 : 38);
  const lead = narrow ? 16 : 24;
  notes.write('networks', p.networks, left, first, {
    size: narrow ? 'note' : 'strong',
    class: 'promise',
  });
  notes.write('networks-unknown', p.networksUnknown, left, first + lead, { class: 'quiet' });
  if (narrow) {
    notes.write('quality', `${p.quality} ${p.qualityShort}`, left, first + 2 * lead, {
      class: 'result',
    });
    return;
  }
  notes.write('quality', p.quality, right, first, {
    size: 'strong',
    class: 'result',
    anchor: 'end',
  });
  notes.write('quality-what', p.qualityWhat, right, first + lead, {
    class: 'result',
    anchor: 'end',
    width: 330,
  });
}
