/** How many numbers one go of a path command takes. */
const takes: Record<string, number> = { M: 2, L: 2, T: 2, Q: 4, C: 6, S: 4 };

const places = (number: string): number => (number.split('.')[1] ?? '').length;

/** A whole number of `scale`ths in as few characters as SVG allows: 0.5 is ".5". */
const brief = (value: number, scale: number): string =>
  String(value / scale).replace(/^(-?)0\./, '$1.');

/** Numbers with a separator only where two would run together. */
const run = (numbers: readonly string[]): string =>
  numbers.reduce(
    (line, next) => (line && !next.startsWith('-') ? `${line} ${next}` : line + next),
    '',
  );

/**
 * The same path in relative commands, which are shorter and repeat themselves, so that a page packs well:
 * each number is counted from the last point instead of from the corner. Exact: decimals are counted as
 * whole numbers. Paths with commands other than M, L, Q, T, C, S and Z come back as they are.
 */
export function relativePath(d: string): string {
  if (!/^[MLQTCSZ\s,\d.-]+$/.test(d)) return d;
  const all = d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const scale = 10 ** Math.max(0, ...all.map(places));
  const whole = (number: string) => Math.round(Number(number) * scale);
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  let out = '';
  let last = '';
  for (const [, command, args] of d.matchAll(/([MLQTCSZ])([^MLQTCSZ]*)/g)) {
    if (command === 'Z') {
      [x, y] = start;
      out += 'z';
      last = 'z';
      continue;
    }
    const numbers = (args!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(whole);
    const size = takes[command!]!;
    if (numbers.length === 0 || numbers.length % size !== 0) return d;
    for (let at = 0; at < numbers.length; at += size) {
      // After the first point of M further points are lines.
      const name = command === 'M' && at > 0 ? 'l' : command!.toLowerCase();
      const go = numbers.slice(at, at + size);
      const from = [x, y];
      const text = run(go.map((value, i) => brief(value - from[i % 2]!, scale)));
      out +=
        name === last && name !== 'm' ? (text.startsWith('-') ? text : ` ${text}`) : name + text;
      [x, y] = [go.at(-2)!, go.at(-1)!];
      if (name === 'm') start = [x, y];
      last = name;
    }
  }
  return out.length < d.length ? out : d;
}
