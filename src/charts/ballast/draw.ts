import type { Locale } from '../../i18n/locales.ts';
import { hatchId } from '../kit/draw.ts';
import { sea, textSide, veils } from '../kit/ground.ts';
import { labels, wrap } from '../kit/label.ts';
import type { Label } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import type { Layer } from '../kit/layer.ts';
import type { Size } from '../kit/size.ts';
import { place, round } from '../kit/transform.ts';
import { frameOf, topOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { heap } from './model.ts';
import type { Heap, Placed } from './model.ts';
import {
  deckPath,
  eye,
  house,
  masts,
  rudder,
  rudderHoles,
  sailPaths,
  strakes,
  windows,
} from './rig.ts';
import { ship, stonesAtRest } from './stones.ts';
import type { State } from './states.ts';
import { areas, meanings, phrases } from './words.ts';
import type { Meaning } from './words.ts';

export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const frame = frameOf(size);
  const stones = heap(state === 'pour');
  const water = layer(svg, 'sea');
  sea(water, true, size, frame.sea);
  water
    .selectAll('path')
    .data([ripples(frame, size)])
    .join('path')
    .attr('class', 'ripple')
    .attr('d', (d) => d);
  veils(layer(svg, 'veils'), [textSide(size)], size, `ballast-${size.name}-veil`);
  const vessel = layer(svg, 'ship move').attr(
    'transform',
    place(frame.x, topOf(frame, state), { scale: frame.scale }),
  );
  const root = vessel.node()!;
  drawRig(layer(root, 'rig move'), state, size);
  drawHull(layer(root, 'hull'));
  drawStones(root, stones, state, size, frame);
  drawHolds(svg, state, size, frame);
  drawConnectors(layer(svg, 'connectors'), state, size, frame, stones);
  labels(layer(svg, 'words'), words(state, size, locale, frame, stones), size);
}

/** The surface, as wide as the sea, and below it shorter and shorter strokes. */
function ripples(frame: Frame, size: Size): string {
  const { width } = size;
  const y = frame.sea;
  const step = size.name === 'narrow' ? 9 : 22;
  const rows: [number, number, number][] = [
    [0, -1, 2],
    [1, 0.015, 0.07],
    [1, 0.93, 0.985],
    [2.2, 0.03, 0.055],
    [2.4, 0.945, 0.97],
  ];
  return rows
    .map(
      ([row, from, to]) => `M${round(from * width)} ${round(y + row * step)}H${round(to * width)}`,
    )
    .join('');
}

/** Masts and sails. They are set when all stones are aboard, and taken away where words need the sky. */
function drawRig(rig: Layer, state: State, size: Size): void {
  const away =
    state === 'grammar' || (size.name === 'narrow' && state !== 'pour' && state !== 'hold');
  rig.attr('opacity', away ? 0 : 1);
  rig
    .selectAll<SVGPathElement, string>('.mast')
    .data(masts)
    .join('path')
    .attr('class', 'mast')
    .attr('d', (d) => d);
  rig
    .selectAll<SVGPathElement, { key: string; d: string }>('.sail')
    .data(sailPaths(state === 'hold' || state === 'money'), (d) => d.key)
    .join('path')
    .attr('class', 'sail move')
    .attr('d', (d) => d.d);
}

/** The section: the side seen beyond it, the planking that is cut, the room inside, the deck. */
function drawHull(hull: Layer): void {
  const parts: [string, string][] = [
    ['rudder', rudder],
    ['rudder-holes', rudderHoles],
    ['house', house],
    ['windows', windows],
    ['side', ship.hull],
    ['strake', strakes],
    ['room', ship.hold],
    ['cut', ship.cut],
    ['cut deck', deckPath(ship.deck, ship.hatch)],
  ];
  hull
    .selectAll<SVGPathElement, [string, string]>('path')
    .data(parts, (d) => d[0])
    .join('path')
    .attr('class', (d) => d[0])
    .attr('d', (d) => d[1]);
  hull
    .selectAll<SVGCircleElement, string>('circle')
    .data(['eye', 'pupil'])
    .join('circle')
    .attr('class', (d) => d)
    .attr('cx', eye.x)
    .attr('cy', eye.y)
    .attr('r', (d) => (d === 'eye' ? eye.r : eye.pupil));
}

/** Where the key's stones stand and how much larger they are; undefined where they lie in the heap. */
function lifted(
  meaning: Meaning,
  state: State,
  size: Size,
  frame: Frame,
): { x: number; y: number; scale: number } | undefined {
  const narrow = size.name === 'narrow';
  const toShip = (x: number, y: number, scale: number) => ({
    x: (x - frame.x) / frame.scale,
    y: (y - topOf(frame, state)) / frame.scale,
    scale,
  });
  if (state === 'grammar') {
    const { x, y } = keyPlace(meaning, size);
    return toShip(x, y, narrow ? 4.8 : 7.5);
  }
  if (state === 'money' && meaning === 'promise') {
    return narrow ? toShip(176, 104, 7) : toShip(620, 96, 6);
  }
  return undefined;
}

/** Middle of a stone of the key. */
function keyPlace(meaning: Meaning, size: Size): { x: number; y: number } {
  const i = meanings.indexOf(meaning);
  return size.name === 'narrow' ? { x: 22, y: 46 + 28 * i } : { x: 96 + 192 * i, y: 156 };
}

/** The same order in every state, and neighbours together, which packs well. */
const packed = (stones: readonly Placed[]): Placed[] => {
  const group = ({ row = -1 }: Placed) => row >> 1;
  return [...stones].sort(
    (a, b) => group(a) - group(b) || atRest[a.index]!.y - atRest[b.index]!.y || a.index - b.index,
  );
};
const atRest = stonesAtRest();

function drawStones(
  root: SVGElement,
  { stones, key }: Heap,
  state: State,
  size: Size,
  frame: Frame,
): void {
  // Stones of the stream that are still above the picture wait unseen.
  const sky = -topOf(frame, state) / frame.scale;
  const quiet = state === 'holds' || state === 'grammar';
  layer(root, 'stones move')
    .attr('opacity', quiet ? (state === 'holds' ? 0 : 0.4) : 1)
    .selectAll<SVGPathElement, Placed>('path')
    .data(packed(stones), (d) => d.index)
    .join('path')
    .attr('class', (d) =>
      d.row === undefined ? 'mark promise' : `mark promise wait-${d.row >> 1}`,
    )
    .attr('opacity', (d) => (d.row === undefined ? null : d.y < sky ? 0 : 1))
    .attr('transform', (d) => place(d.x, d.y, { rotate: d.degrees }))
    .attr('d', (d) => d.d);

  layer(root, 'key-stones')
    .selectAll<SVGPathElement, Meaning>('path')
    .data(meanings, (d) => d)
    .join('path')
    .attr('data-key', (d) => d)
    .attr(
      'class',
      (d) =>
        `mark ${state === 'grammar' ? d : 'promise'}${lifted(d, state, size, frame) ? ' up' : ''}`,
    )
    .attr('opacity', state === 'holds' ? 0 : 1)
    .attr('fill', (d) =>
      state === 'grammar' && d === 'unpublished' ? `url(#${hatchId('ballast', size)})` : 'none',
    )
    .attr('transform', (d) => {
      const up = lifted(d, state, size, frame);
      return up
        ? place(up.x, up.y, { scale: up.scale })
        : place(key[d].x, key[d].y, { rotate: key[d].degrees });
    })
    .attr('d', (d) => key[d].d);
}

/** Left and right edges of the compartments, in drawing units. */
function compartments(frame: Frame): { key: string; x: number; width: number; middle: number }[] {
  const edges = [0, ...ship.bulkheads, ship.width].map((x) => round(frame.x + x * frame.scale));
  return areas.map((key, i) => {
    // Names stand in the middle of the room, not of the bow or the stern.
    const from = i === 0 ? 360 : ship.bulkheads[i - 1]!;
    const to = i === areas.length - 1 ? 3640 : ship.bulkheads[i]!;
    return {
      key,
      x: edges[i]!,
      width: round(edges[i + 1]! - edges[i]!),
      middle: round(frame.x + ((from + to) / 2) * frame.scale),
    };
  });
}

/** Five equal compartments, clipped by the hold. In drawing units, as the hatch is. */
function drawHolds(svg: SVGSVGElement, state: State, size: Size, frame: Frame): void {
  const shown = state === 'holds';
  const clip = `ballast-${size.name}-hold`;
  layer(svg, 'hold-defs')
    .selectAll<SVGClipPathElement, string>('clipPath')
    .data([clip])
    .join((enter) => {
      const created = enter.append('clipPath');
      created.append('path');
      return created;
    })
    .attr('id', clip)
    .select('path')
    .attr('d', ship.hold)
    .attr('transform', place(frame.x, frame.y, { scale: frame.scale }));
  layer(svg, 'holds')
    .attr('clip-path', `url(#${clip})`)
    .selectAll<SVGRectElement, ReturnType<typeof compartments>[number]>('rect')
    .data(shown ? compartments(frame) : [], (d) => d.key)
    .join('rect')
    .attr('data-key', (d) => d.key)
    .attr('class', 'mark unpublished compartment')
    .attr('fill', `url(#${hatchId('ballast', size)})`)
    .attr('x', (d) => d.x)
    .attr('y', round(frame.y + (ship.deck + 30) * frame.scale))
    .attr('width', (d) => d.width)
    .attr('height', round((ship.height - ship.deck) * frame.scale));
}

/** The stone that the first label points at: the outermost on the right, above the foremast. */
function pointed({ stones }: Heap, size: Size): Placed {
  const [top, bottom] = size.name === 'narrow' ? [-1260, -930] : [-1150, -850];
  const inSight = stones.filter((d) => d.row !== undefined && d.y > top! && d.y < bottom!);
  return inSight.reduce((right, d) => (d.x > right.x ? d : right));
}

function drawConnectors(
  connectors: Layer,
  state: State,
  size: Size,
  frame: Frame,
  stones: Heap,
): void {
  const narrow = size.name === 'narrow';
  const lines: { key: string; d: string }[] = [];
  if (state === 'pour') {
    const stone = pointed(stones, size);
    const x = frame.x + stone.x * frame.scale;
    const y = topOf(frame, state) + stone.y * frame.scale;
    const gap = narrow ? 4 : 9;
    const to = pourLabel(size);
    lines.push({ key: 'stone', d: `M${round(to.x - 5)} ${round(y)}H${round(x + gap)}` });
  }
  if (state === 'money') {
    const { x, y } = stones.key.promise;
    const up = lifted('promise', state, size, frame)!;
    const at = (sx: number, sy: number) =>
      `${round(frame.x + sx * frame.scale)} ${round(frame.y + sy * frame.scale)}`;
    lines.push({ key: 'average', d: `M${at(up.x, up.y + 32 * up.scale)}L${at(x, y)}` });
  }
  if (state === 'holds' && narrow) {
    const foot = frame.y + ship.deck * frame.scale + 12;
    compartments(frame).forEach(({ key, middle }, i) => {
      lines.push({ key, d: `M${middle} ${shortNameY(i) + 5}V${round(foot)}` });
    });
  }
  connectors
    .selectAll<SVGPathElement, { key: string; d: string }>('path')
    .data(lines, (d) => d.key)
    .join('path')
    .attr('class', 'connector')
    .attr('d', (d) => d.d);
}

const pourLabel = (size: Size) => (size.name === 'narrow' ? { x: 272 } : { x: 740 });
/** Names on a phone stand in two rows, so that neighbours do not touch. */
const shortNameY = (i: number): number => (i % 2 === 0 ? 118 : 142);

function words(state: State, size: Size, locale: Locale, frame: Frame, stones: Heap): Label[] {
  const p = phrases[locale];
  const narrow = size.name === 'narrow';
  const left = narrow ? 8 : 16;
  const [first, second, third] = narrow ? [20, 52, 74] : [36, 92, 122];
  const intro = (text: string): Label => ({ key: 'intro', text, x: left, y: first! });
  const big = (text: string, meaning: string): Label => ({
    key: 'big',
    text,
    x: left,
    y: second!,
    size: 'big',
    class: meaning,
  });
  switch (state) {
    case 'pour': {
      const { x } = pourLabel(size);
      const y = topOf(frame, state) + pointed(stones, size).y * frame.scale;
      const text = narrow ? p.oneStone : [p.oneStone.join(locale === 'en' ? ' ' : '')];
      const half = ((text.length - 1) * size.type.label * 1.25) / 2;
      return [{ key: 'one', text, x, y: round(y + size.type.label * 0.36 - half) }];
    }
    case 'hold':
      return [intro(p.promised), big(p.projects, 'promise')];
    case 'money': {
      const [name, value, how] = p.average;
      const x = narrow ? 204 : 672;
      const y = narrow ? 92 : 76;
      const step = narrow ? 18 : 24;
      return [
        intro(p.together),
        big(p.money, 'promise'),
        { key: 'average', text: name, x, y },
        { key: 'average-value', text: value, x, y: y + step, size: 'strong', class: 'promise' },
        { key: 'average-how', text: how, x, y: y + 2 * step - 2, size: 'note', class: 'quiet' },
      ];
    }
    case 'holds':
      return [
        intro(p.split),
        big(p.notPublished, ''),
        { key: 'equal', text: p.equal, x: left, y: third!, class: 'quiet' },
        ...compartments(frame).map(({ key, middle }, i): Label => {
          const area = areas[i]!;
          if (narrow) {
            return { key, text: p.shortAreas[area], x: middle, y: shortNameY(i), anchor: 'middle' };
          }
          const text = wrap(p.areas[area], size.type.label, 112, locale);
          const y = frame.y + 1000 * frame.scale - ((text.length - 1) * size.type.label * 1.25) / 2;
          return { key, text, x: middle, y: round(y), anchor: 'middle', class: 'halo' };
        }),
      ];
    case 'grammar':
      return [
        intro(p.key),
        ...meanings.flatMap((meaning): Label[] => {
          const { x, y } = keyPlace(meaning, size);
          const { name, says } = p.meanings[meaning];
          const said = meaning === 'unpublished' ? 'quiet' : meaning;
          if (narrow) {
            return [
              { key: meaning, text: name, x: 46, y: y + 6, size: 'strong', class: said },
              { key: `${meaning}-says`, text: says, x: locale === 'en' ? 178 : 124, y: y + 5 },
            ];
          }
          const lines = wrap(says, size.type.label, 180, locale);
          return [
            {
              key: meaning,
              text: name,
              x,
              y: y + 88,
              size: 'strong',
              anchor: 'middle',
              class: said,
            },
            { key: `${meaning}-says`, text: lines, x, y: y + 113, anchor: 'middle' },
          ];
        }),
      ];
  }
}
