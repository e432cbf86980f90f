import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import { divisions, stars } from './model.ts';
import type { Desk, Scene } from './scene.ts';

/** A five-pointed star, one point up. */
function star(x: number, y: number, r: number): string {
  const inner = r * 0.44;
  const corners = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5;
    const at = i % 2 ? inner : r;
    return `${round(x + at * Math.sin(angle))} ${round(y - at * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

const disc = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

/** The province's grade for a waste-free city: stars wanted and held; divisions of three or more. */
export function starsScene({ notes, p, narrow }: Desk): Scene {
  const left = narrow ? 12 : 60;
  const width = narrow ? 336 : 840;
  const pitch = width / stars.promise;
  const r = narrow ? 27 : 72;
  const y = narrow ? 100 : 236;
  const centre = (i: number) => left + (i + 0.5) * pitch;
  const marks: Stroke[] = [];
  const outlines: Stroke[] = [];
  for (let i = 0; i < stars.promise; i++) {
    outlines.push({ key: `star-${i}`, class: 'mark promise strong', d: star(centre(i), y, r) });
    if (i < stars.result)
      marks.push({ key: `star-${i}`, class: 'mark result', d: star(centre(i), y, r * 0.8) });
  }
  const kind = narrow ? 'label' : 'strong';
  notes.write('held', p.starsHeld, left, narrow ? 40 : 120, {
    size: 'strong',
    class: 'result',
  });
  notes.write('wanted', p.starsWanted, left + width, narrow ? 152 : 366, {
    size: kind,
    class: 'promise',
    anchor: 'end',
  });
  const step = width / divisions.all;
  const rowY = narrow ? 254 : 560;
  const size = narrow ? 11 : 28;
  for (let i = 0; i < divisions.all; i++) {
    const x = left + (i + 0.5) * step;
    if (i < divisions.result)
      marks.push({ key: `division-${i}`, class: 'mark result', d: disc(x, rowY, size) });
    else outlines.push({ key: `division-${i}`, class: 'mark quiet', d: disc(x, rowY, size) });
  }
  const goal = left + divisions.promise * step;
  const reach = narrow ? 20 : 52;
  outlines.push({
    key: 'goal',
    class: 'mark promise strong',
    d: `M${round(goal)} ${rowY - reach}V${rowY + reach}`,
  });
  notes.write('divisions-held', p.divisionsHeld, left, rowY - (narrow ? 30 : 74), {
    size: narrow ? 'note' : 'label',
    class: 'result',
  });
  notes.write('divisions-wanted', p.divisionsWanted, goal, rowY + reach + (narrow ? 15 : 24), {
    size: narrow ? 'note' : 'label',
    class: 'promise',
    anchor: 'middle',
  });
  return { marks, outlines };
}
