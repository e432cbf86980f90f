import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import { steps } from './curve.ts';
import type { Curve } from './curve.ts';
import { pathThrough } from './frame.ts';
import type { Frame } from './frame.ts';
import { buildings, ground, ridges } from './section.ts';
import type { Waters } from './section.ts';

/** Ground from edge to edge, closed far below the frame. */
export function land(frame: Frame): Stroke[] {
  const xs = steps(frame.left, frame.right, frame.step);
  const top = pathThrough(
    frame,
    xs.map((x) => [x, ground(x)]),
  );
  const floor = round(frame.y(frame.bottom));
  return [
    {
      key: 'land',
      class: 'land move',
      d: `${top}V${floor}H${round(frame.x(frame.left))}Z`,
    },
    { key: 'surface', class: 'surface move', d: top },
  ];
}

export const hills = (frame: Frame): Stroke[] =>
  ridges.map((ridge, i) => {
    const xs = steps(frame.left, 620, frame.step * 2);
    const top = pathThrough(
      frame,
      xs.map((x) => [x, ridge(x)]),
    );
    return {
      key: `ridge-${i}`,
      class: `ridge move ridge-${i}`,
      d: `${top}V${round(frame.y(560))}H${round(frame.x(frame.left))}Z`,
    };
  });

/** Short strokes down the flank, as a brush would model a hill. */
export function brush(frame: Frame): Stroke[] {
  const strokes: string[] = [];
  for (let i = 0; i < 26; i++) {
    const x = -60 + i * 14;
    const depth = 14 + ((i * 37) % 23);
    const y = ground(x) + 10 + ((i * 53) % 19);
    const lean = x < 62 ? -0.5 : 0.62;
    strokes.push(
      `M${round(frame.x(x))} ${round(frame.y(y))}Q${round(frame.x(x + lean * depth * 0.2))} ${round(frame.y(y + depth * 0.6))} ${round(frame.x(x + lean * depth))} ${round(frame.y(y + depth))}`,
    );
  }
  return [{ key: 'brush', class: 'brush move', d: strokes.join('') }];
}

const water = (frame: Frame, key: string, surface: Curve, from: number, to: number): Stroke[] => {
  const xs = steps(from, to, frame.step);
  const top = xs.map((x): [number, number] => [x, Math.min(surface(x), ground(x))]);
  const bed = [...xs].reverse().map((x): [number, number] => [x, ground(x) + 2]);
  return [
    { key, class: 'mark water', d: `${pathThrough(frame, [...top, ...bed])}Z` },
    { key: `${key}-top`, class: 'mark waterline', d: pathThrough(frame, top) },
  ];
};

/** Long lines that run with the river, closer together where it is shallow. */
function currents(frame: Frame, surface: Curve): Stroke {
  const parts = [0.24, 0.44, 0.63, 0.82].map((share, k) =>
    pathThrough(
      frame,
      steps(140, 560, frame.step).map((x) => {
        const floor = ground(x);
        const depth = Math.max(0, floor - surface(x));
        const wave = Math.sin(x / 13 + k * 2) * Math.min(1.6, depth * 0.05);
        return [x, floor - depth * (1 - share) + wave];
      }),
    ),
  );
  return { key: 'currents', class: 'mark texture', d: parts.join('') };
}

/** Short level dashes: water that stands. */
function stillness(frame: Frame, surface: Curve): Stroke {
  const parts: string[] = [];
  [5, 11, 17].forEach((depth, row) => {
    for (let x = 504 + row * 9; x < 700; x += 24) {
      const level = Math.min(surface(x) + depth, ground(x));
      const half = surface(x) + depth < ground(x) - 1 ? 7 : 0;
      parts.push(
        `M${round(frame.x(x - half))} ${round(frame.y(level))}L${round(frame.x(x + half))} ${round(frame.y(level))}`,
      );
    }
  });
  return { key: 'stillness', class: 'mark texture', d: parts.join('') };
}

/** Rows of scales, as waves are drawn on porcelain and in old prints. */
function scales(frame: Frame, surface: Curve, rows: number): Stroke {
  const width = 26;
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    const shift = (row % 2) * (width / 2);
    const at = (x: number) => Math.min(surface(x) + 8 + row * 13, ground(x));
    let path = '';
    for (let x = 704 + shift; x < frame.right; x += width) {
      const [a, b] = [at(x), at(x + width)];
      const wet = a < ground(x) && b < ground(x + width);
      const crest = (a + b) / 2 - (wet ? 13 : 0);
      if (!path) path = `M${round(frame.x(x))} ${round(frame.y(a))}`;
      path += `Q${round(frame.x(x + width / 2))} ${round(frame.y(crest))} ${round(frame.x(x + width))} ${round(frame.y(b))}`;
    }
    parts.push(path);
  }
  return { key: 'scales', class: 'mark texture', d: parts.join('') };
}

/** The three waters, each with its own line: running, standing, heaving. */
export const waters = (frame: Frame, w: Waters, scaleRows: number): Stroke[] => [
  ...water(frame, 'river', w.river, 140, 560),
  currents(frame, w.river),
  ...water(frame, 'rain', w.rain, 478, 716),
  stillness(frame, w.rain),
  ...water(frame, 'sea', w.sea, 700, frame.right),
  scales(frame, w.sea, scaleRows),
];

/** Slanting rain over the hills and the city. */
export function rainfall(frame: Frame): Stroke[] {
  const parts: string[] = [];
  const drop = 17 / frame.k ** 0.4;
  const fall = (
    from: number,
    to: number,
    top: number,
    clear: (x: number) => number,
    gap: number,
  ) => {
    for (let row = 0; row < 12; row++) {
      for (let x = from + ((row * 29) % gap); x < to; x += gap) {
        const y = top + row * 27;
        if (y + drop < clear(x) - 8) {
          parts.push(
            `M${round(frame.x(x))} ${round(frame.y(y))}L${round(frame.x(x - drop * 0.32))} ${round(frame.y(y + drop))}`,
          );
        }
      }
    }
  };
  const roof = (x: number) =>
    Math.min(
      ground(x) - 24,
      ...buildings
        .filter((b) => x > b.x - 8 && x < b.x + b.width + 12)
        .map((b) => ground(b.x) - b.height - 6),
    );
  fall(-300, 214, 16, (x) => ground(x) - 10, 34 / frame.k ** 0.5);
  fall(486, 712, 296, roof, 26 / frame.k ** 0.5);
  return [{ key: 'rain', class: 'mark rainfall', d: parts.join('') }];
}

/** The city and the villages, as plain outlines. */
export function town(frame: Frame, detail: boolean): Stroke[] {
  return buildings.map((b) => {
    const base = Math.max(ground(b.x), ground(b.x + b.width)) + 3;
    const foot = Math.min(ground(b.x), ground(b.x + b.width));
    const [l, r] = [b.x, b.x + b.width];
    const top = foot - b.height;
    const p = (points: [number, number][]) => pathThrough(frame, points);
    let d: string;
    if (b.kind === 'house') {
      const middle = (l + r) / 2;
      d = `${p([
        [l, base],
        [l, top + 7],
      ])}${p([
        [l - 4, top + 9],
        [middle, top - 2],
        [r + 4, top + 9],
      ])}${p([
        [r, top + 7],
        [r, base],
      ])}`;
      return { key: `b-${b.x}`, class: 'building move', d };
    }
    if (b.kind === 'pagoda') {
      const storeys = 6;
      const rise = (b.height - 18) / storeys;
      const walls: [number, number][] = [];
      const eaves: string[] = [];
      for (let s = 0; s < storeys; s++) {
        const narrowing = s * 0.9;
        const y0 = foot - s * rise;
        walls.push([l + narrowing + 2, y0], [l + narrowing + 2, y0 - rise]);
        eaves.push(
          p([
            [l + narrowing - 3, y0 - rise + 3],
            [l + narrowing + 1, y0 - rise],
            [r - narrowing - 1, y0 - rise],
            [r - narrowing + 3, y0 - rise + 3],
          ]),
        );
      }
      const mirrored = [...walls].reverse().map(([x, y]): [number, number] => [l + r - x, y]);
      const middle = (l + r) / 2;
      const tip = p([
        [middle, foot - storeys * rise],
        [middle, top],
      ]);
      d = `${p([[l + 2, base], ...walls, ...mirrored, [r - 2, base]])}${eaves.join('')}${tip}`;
      return { key: `b-${b.x}`, class: 'building move', d };
    }
    d = p([
      [l, base],
      [l, top],
      [r, top],
      [r, base],
    ]);
    if (detail) {
      for (let y = top + 8; y < foot - 10; y += 11) {
        for (let x = l + 4; x < r - 4; x += 6) {
          d += p([
            [x, y],
            [x, y + 4],
          ]);
        }
      }
    }
    return { key: `b-${b.x}`, class: 'building move', d };
  });
}

/** A coaster at sea; it rides on the water. */
export function ship(frame: Frame, x: number, surface: Curve): Stroke[] {
  const k = frame.k ** 0.75;
  const [cx, cy] = [frame.x(x), frame.y(surface(x)) + 3 * k];
  const at = (dx: number, dy: number) => `${round(cx + dx * k)} ${round(cy + dy * k)}`;
  return [
    {
      key: 'ship',
      class: 'mark ship',
      d: `M${at(-34, -12)}L${at(36, -12)}L${at(28, 2)}L${at(-27, 2)}ZM${at(-26, -12)}V${round(cy - 27 * k)}H${round(cx - 12 * k)}V${round(cy - 12 * k)}M${at(-4, -12)}V${round(cy - 19 * k)}H${round(cx + 8 * k)}V${round(cy - 12 * k)}M${at(10, -12)}V${round(cy - 21 * k)}H${round(cx + 24 * k)}V${round(cy - 12 * k)}`,
    },
  ];
}
