import type { Locale } from '../../i18n/locales.ts';
import { hatchId } from '../kit/draw.ts';
import { textSide, veils } from '../kit/ground.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import { Notes } from '../kit/notes.ts';
import { strokes } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { frameOf } from './frame.ts';
import { ecologyScene } from './ecology.ts';
import { moneyScene } from './money.ts';
import { markLayers, sceneryLayers } from './scene.ts';
import type { Desk, Scene } from './scene.ts';
import { defence, hazards } from './hazards.ts';
import { starsScene } from './stars.ts';
import type { State } from './states.ts';
import { supply } from './supply.ts';
import { wasteScene } from './waste.ts';
import { phrases } from './words.ts';

const scenes: Record<State, (desk: Desk) => Scene> = {
  hazards,
  defence,
  supply,
  money: moneyScene,
  ecology: ecologyScene,
  waste: wasteScene,
  stars: starsScene,
};

/** Draws one state: its scene layer by layer, its words on top. */
export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const notes = new Notes(size, locale);
  const scene = scenes[state]({
    size,
    narrow: size.name === 'narrow',
    locale,
    frame: frameOf(size, state === 'supply' ? 'deep' : 'tall'),
    p: phrases[locale],
    notes,
    hatch: `url(#${hatchId('water', size)})`,
  });
  for (const name of sceneryLayers) strokes(layer(svg, name), scene[name] ?? []);
  veils(layer(svg, 'veils'), scene.soil ? [textSide(size)] : [], size, `water-${size.name}-veil`);
  for (const name of markLayers) strokes(layer(svg, name), scene[name] ?? []);
  strokes(layer(svg, 'rules'), notes.rules);
  strokes(layer(svg, 'plates'), notes.plates);
  labels(layer(svg, 'labels'), notes.labels, size);
}
