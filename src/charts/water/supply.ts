import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import { section } from './hazards.ts';
import type { Desk, Scene } from './scene.ts';
import { calm, ground, networks, reaches, sources } from './section.ts';

/** A drop with its point upward, centred on its round part. */
export function dropPath(x: number, y: number, r: number): string {
  const w = round(r * 0.94);
  return `M${round(x)} ${round(y - r * 1.9)}C${round(x + r * 0.3)} ${round(y - r * 1.1)} ${round(x + w)} ${round(y - r * 0.7)} ${round(x + w)} ${round(y)}A${w} ${w} 0 0 1 ${round(x - w)} ${round(y)}C${round(x - w)} ${round(y - r * 0.7)} ${round(x - r * 0.3)} ${round(y - r * 1.1)} ${round(x)} ${round(y - r * 1.9)}Z`;
}

const kinds = { qingxi: 'promise', geao: 'result', qincun: 'start' } as const;

/** Many sources, two networks: a scheme under the section. */
export function supply(desk: Desk): Scene {
  const { frame, notes, p, narrow, size } = desk;
  const scene = section(desk, calm);
  const r = narrow ? 7 : 13;
  const [upper, lower] = networks.depths;
  const line = (key: string, x1: number, y1: number, x2: number, y2: number): Stroke => ({
    key,
    class: 'mark promise pipe',
    d: `M${round(frame.x(x1))} ${round(frame.y(y1))}L${round(frame.x(x2))} ${round(frame.y(y2))}`,
  });
  const node = (key: string, x: number, y: number): Stroke => {
    const k = narrow ? 3 : 5;
    return {
      key,
      class: 'mark promise node',
      d: `M${round(frame.x(x) - k)} ${round(frame.y(y))}a${k} ${k} 0 1 1 ${2 * k} 0a${k} ${k} 0 1 1 ${-2 * k} 0z`,
    };
  };
  const pipes: Stroke[] = [
    line('network-1', networks.from, upper, networks.to, upper),
    line('network-2', networks.from, lower, networks.to, lower),
    ...sources.map(({ key, x, y }) => line(`from-${key}`, x, y + (r / frame.k) * 0.9, x, lower)),
    ...reaches.map((x, i) => line(`to-${x}`, x, ground(x) + 2, x, i % 2 ? lower : upper)),
  ];
  const nodes: Stroke[] = [
    ...sources.flatMap(({ key, x }) => [node(`${key}-1`, x, upper), node(`${key}-2`, x, lower)]),
    ...reaches.map((x, i) => node(`reach-${x}`, x, i % 2 ? lower : upper)),
  ];
  const marks: Stroke[] = sources.map(({ key, x, y }) => ({
    key,
    class: `mark drop ${kinds[key]}`,
    d: dropPath(frame.x(x), frame.y(y), r),
  }));
  sources.forEach(({ key, x, y }) => {
    const [lx, ly] = [frame.x(x) + r * 1.7, frame.y(y) - (narrow ? 6 : 10)];
    const tone = kinds[key] === 'start' ? undefined : kinds[key];
    notes.write(key, p[key], lx, ly, { size: narrow ? 'label' : 'strong', class: tone });
    if (!narrow) notes.write(`${key}-what`, p[`${key}What`], lx, ly + 20, { class: 'quiet' });
  });
  const right = size.width - (narrow ? 10 : 36);
  const y = narrow ? 132 : 300;
  notes.write('supply', p.supply, right, y, { size: narrow ? 'label' : 'strong', anchor: 'end' });
  notes.write('supply-what', p.supplyWhat, right, y + (narrow ? 16 : 22), {
    anchor: 'end',
    width: narrow ? 190 : 300,
    class: 'quiet',
  });
  const foot = frame.y(lower);
  if (narrow) {
    notes.write('networks', p.networks, 10, foot + 20, { class: 'promise' });
    notes.write('networks-unknown', p.networksUnknown, 10, foot + 36, { class: 'quiet' });
  } else {
    notes.write('networks', p.networks, frame.x(networks.from), foot + 36, {
      size: 'strong',
      class: 'promise',
    });
    notes.write('networks-unknown', p.networksUnknown, frame.x(networks.from), foot + 60, {
      class: 'quiet',
    });
    notes.write('quality', p.quality, right, foot + 36, {
      size: 'strong',
      class: 'result',
      anchor: 'end',
    });
    notes.write('quality-what', p.qualityWhat, right, foot + 60, {
      class: 'result',
      anchor: 'end',
      width: 330,
    });
  }
  return { ...scene, pipes, works: nodes, marks };
}
