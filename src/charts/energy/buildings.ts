import { round } from '../kit/transform.ts';
import { columns, count } from './model.ts';
import type { Stand } from './scene.ts';

/** Widths of the buildings under the roofs, in cells; the first fills the notch that the plants left. */
const widths = [count.plants % columns, 3.2, 5.4, 2.8, 4.2, 3.6] as const;

/**
 * A street of flat-roofed buildings that carries the lifted cells: walls, a door, windows. The first
 * is one row taller, because the row that was cut starts only after it.
 */
export function buildings(field: Stand, lift: number): string {
  const parts: string[] = [];
  const all = [...widths, columns - widths.reduce((sum, w) => sum + w, 0)];
  let x = field.x;
  all.forEach((cellsWide, i) => {
    const width = cellsWide * field.pitch;
    const height = lift + (i === 0 ? field.pitch : 0) - 3;
    const top = field.ground - height;
    const inset = field.pitch * 0.18;
    parts.push(
      `M${round(x + inset)} ${round(field.ground)}V${round(top)}H${round(x + width - inset)}V${round(field.ground)}`,
    );
    parts.push(openings(x + inset, top, width - 2 * inset, height, field.pitch, i));
    x += width;
  });
  return parts.join('');
}

/** Windows in rows, and a door in every second building. */
function openings(
  x: number,
  top: number,
  width: number,
  height: number,
  pitch: number,
  i: number,
): string {
  const pane = pitch * 0.5;
  const step = pitch * 1.15;
  const across = Math.floor((width - pane) / step);
  const down = Math.max(1, Math.floor((height - pitch * 1.6) / (step * 1.25)));
  const left = x + (width - (across - 1) * step - pane) / 2;
  const parts: string[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const wx = round(left + column * step);
      const wy = round(top + pitch * 0.8 + row * step * 1.25);
      parts.push(`M${wx} ${wy}h${round(pane)}v${round(pane)}h${round(-pane)}z`);
    }
  }
  if (i % 2 === 0) {
    const door = pitch * 0.8;
    const dx = round(x + width / 2 - door / 2);
    parts.push(
      `M${dx} ${round(top + height)}v${round(-pitch * 1.05)}h${round(door)}v${round(pitch * 1.05)}`,
    );
  }
  return parts.join('');
}
