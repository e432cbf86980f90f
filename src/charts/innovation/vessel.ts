import type { Stone } from '../ballast/stones.ts';

/** Outlines of many stones as one path, in units of the ship: hundreds of stones, one mark. */
export const heapPath = (stones: readonly Stone[]): string => stones.map(placedOutline).join('');

/** The outline of one stone, turned and moved to where it lies. Its commands are absolute: M, Q, T, Z. */
export function placedOutline({ d, x, y, degrees }: Stone): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return d.replace(/([MLQT])([^MLQTZ]*)/g, (_, command: string, args: string) => {
    const numbers = args.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
    const moved = numbers.map((value, i) =>
      i % 2 === 0
        ? Math.round(x + value * cos - numbers[i + 1]! * sin)
        : Math.round(y + numbers[i - 1]! * sin + value * cos),
    );
    return command + moved.join(' ');
  });
}
