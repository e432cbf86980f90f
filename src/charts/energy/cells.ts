import { round } from '../kit/transform.ts';
import type { Run } from './model.ts';

/** Side of a cell in the units of the field, in which every field is drawn before it is scaled. */
export const unit = 10;

/** Gap around a cell, and how much of its corners is cut off: a solar cell is sawn from a round bar. */
const gap = 0.6;
const cut = 1.7;

const wholeCell = (x: number): string => {
  const side = unit - 2 * gap - 2 * cut;
  return `M${round(x + gap + cut)} ${-unit + gap}h${side}l${cut} ${cut}v${side}l${-cut} ${cut}h${-side}l${-cut} ${-cut}v${-side}z`;
};

/** A part of a cell, from one fraction of its width to another. */
const partCell = (from: number, to: number): string => {
  const x = Math.floor(from) * unit + gap;
  const inner = unit - 2 * gap;
  const left = x + (from - Math.floor(from)) * inner;
  const right = x + (to - Math.floor(from)) * inner;
  return `M${round(left)} ${-unit + gap}H${round(right)}V${-gap}H${round(left)}z`;
};

/** Outline of a run of cells standing on the line y = 0, each cell `unit` wide. */
export function cellRow({ from, to }: Pick<Run, 'from' | 'to'>): string {
  const parts: string[] = [];
  for (let i = Math.floor(from); i < to; i++) {
    const a = Math.max(from, i);
    const b = Math.min(to, i + 1);
    parts.push(b - a > 0.999 ? wholeCell(i * unit) : partCell(a, b));
  }
  return parts.join('');
}

/**
 * A run of rotors seen from the front: wind, where `cellRow` is sun. A part of a rotor is a sector, and
 * two parts of the same rotor complete each other.
 */
export function rotorRow({ from, to }: Pick<Run, 'from' | 'to'>): string {
  const r = unit / 2 - gap;
  const parts: string[] = [];
  for (let i = Math.floor(from); i < to; i++) {
    const turn = Math.max(from, i) - i;
    const part = Math.min(to, i + 1) - i - turn;
    const [x, y] = [(i + 0.5) * unit, -unit / 2];
    if (part > 0.999)
      parts.push(`M${x} ${y - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`);
    else {
      const rim = (share: number) => {
        const angle = 2 * Math.PI * share;
        return `${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`;
      };
      parts.push(
        `M${x} ${y}L${rim(turn)}A${r} ${r} 0 ${part > 0.5 ? 1 : 0} 1 ${rim(turn + part)}z`,
      );
    }
  }
  return parts.join('');
}

/** The three blades of each whole rotor of a run. */
export function bladeRow({ from, to }: Pick<Run, 'from' | 'to'>): string {
  const length = unit / 2 - gap;
  const parts: string[] = [];
  for (let i = Math.ceil(from); i + 1 <= to + 0.001; i++) {
    for (const angle of [0, 120, 240]) {
      // Neighbours stand at different moments of their turn, as they do at sea.
      const radians = ((angle + i * 37) * Math.PI) / 180;
      const [dx, dy] = [Math.sin(radians) * length, -Math.cos(radians) * length];
      parts.push(`M${(i + 0.5) * unit} ${-unit / 2}l${round(dx)} ${round(dy)}`);
    }
  }
  return parts.join('');
}

/**
 * Outline around the first `count` cells of a field: a rectangle, or one with a step where the last
 * row is not full. Stands on y = 0; always the same commands, so that it can change smoothly.
 */
export function blockOutline(count: number, width: number): string {
  const full = Math.floor(count / width);
  const rest = count - full * width;
  const [w, h, step] = [width * unit, full * unit, round(rest * unit)];
  const top = rest > 0 ? h + unit : h;
  return `M0 0V${-top}H${rest > 0 ? step : w}V${-h}H${w}V0Z`;
}
