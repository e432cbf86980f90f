import type { Locale } from '../../i18n/locales.ts';
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
} from '../ballast/rig.ts';
import { ship } from '../ballast/stones.ts';
import { defineHatch } from '../kit/hatch.ts';
import { sea, textSide, veils } from '../kit/ground.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import type { Layer } from '../kit/layer.ts';
import { strokes } from '../kit/scene.ts';
import type { Stroke } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { place, round } from '../kit/transform.ts';
import { splitStones } from './model.ts';
import type { Vessel } from './scene.ts';
import { sceneOf } from './scenes.ts';
import type { State } from './states.ts';
import { heapPath } from './vessel.ts';

/** Draws a state: works out what it shows, then puts it on the drawing layer by layer. */
export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const scene = sceneOf(state, size, locale);
  sea(layer(svg, 'sea'), true, size, scene.sea);
  veils(layer(svg, 'veils'), [textSide(size)], size, `innovation-${size.name}-veil`);
  drawVessel(svg, scene.vessel, size);
  strokes(layer(svg, 'contours'), scene.contours);
  strokes(layer(svg, 'rules'), scene.rules);
  strokes(layer(svg, 'events'), scene.stones);
  labels(layer(svg, 'labels'), scene.labels, size);
}

/** Sails are set while there is something to sail for; they also make room for words. */
const partsOf = (sailing: boolean): readonly Stroke[] => [
  ...masts.map((d, i) => ({ key: `mast-${i}`, d, class: 'mast' })),
  ...sailPaths(sailing).map(({ key, d }) => ({ key, d, class: 'sail move' })),
  { key: 'rudder', d: rudder, class: 'side' },
  { key: 'rudder-holes', d: rudderHoles, class: 'side fine' },
  { key: 'house', d: house, class: 'side' },
  { key: 'windows', d: windows, class: 'side fine' },
  { key: 'side', d: ship.hull, class: 'side' },
  { key: 'strakes', d: strakes, class: 'strake' },
  { key: 'hold', d: ship.hold, class: 'room' },
  { key: 'cut', d: ship.cut, class: 'cut' },
  { key: 'deck', d: deckPath(ship.deck, ship.hatch), class: 'cut' },
  { key: 'eye', d: ring(eye.r), class: 'side' },
  { key: 'pupil', d: ring(eye.pupil), class: 'cut' },
];

/** A circle about the eye at the bow, as a path. */
function ring(r: number): string {
  return `M${eye.x - r} ${eye.y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** The ship of the first chapter. Without a vessel the layer is empty. */
function drawVessel(svg: SVGSVGElement, vessel: Vessel | undefined, size: Size): void {
  const hatch = `innovation-${size.name}-cargo`;
  cargoHatch(
    layer(svg, 'cargo-defs'),
    vessel?.cargo === 'unpublished' ? [hatch] : [],
    vessel,
    size,
  );
  const group = layer(svg, 'vessel move').attr(
    'transform',
    vessel ? place(vessel.x, vessel.y, { scale: vessel.scale }) : null,
  );
  const root = group.node()!;
  const narrow = size.name === 'narrow';
  const bare = narrow && vessel?.cargo !== 'none';
  const parts = partsOf(vessel?.cargo !== 'unpublished');
  const seen = bare ? parts.filter((part) => !/mast|sail/.test(part.class)) : parts;
  strokes(layer(root, 'ship'), vessel ? seen : []);
  const cargo = layer(root, 'cargo');
  strokes(cargo, vessel ? stones(vessel.cargo) : []);
  cargo.selectAll('.unpublished').attr('fill', `url(#${hatch})`);
  cargo.selectAll('.promise').attr('fill', null);
}

function stones(cargo: Vessel['cargo']): Stroke[] {
  if (cargo === 'none') return [];
  const { quarter, rest } = splitStones();
  return [
    { key: 'rest', d: heapPath(rest), class: 'mark quiet rest' },
    { key: 'quarter', d: heapPath(quarter), class: `mark ${cargo} quarter` },
  ];
}

/** The common hatch, in units of the ship, so that it looks the same when she is drawn. */
function cargoHatch(
  defs: Layer,
  ids: readonly string[],
  vessel: Vessel | undefined,
  size: Size,
): void {
  const tile = round((size.name === 'narrow' ? 4 : 6) / (vessel?.scale ?? 1));
  defineHatch(defs, ids, { tile, line: 'hatch-line ship-hatch' });
}
