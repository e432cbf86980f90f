import type { Locale } from '../../i18n/locales.ts';
import type { Size } from '../kit/size.ts';
import type { Scene } from './scene.ts';
import { chainsScene } from './scenes/chains.ts';
import { championsScene } from './scenes/champions.ts';
import { mapScene } from './scenes/map.ts';
import { tierScene } from './scenes/tiers.ts';
import type { State } from './states.ts';

/** What a state shows. */
export function sceneOf(state: State, size: Size, locale: Locale): Scene {
  switch (state) {
    case 'two':
      return tierScene(2, false, size, locale);
    case 'four':
      return tierScene(4, false, size, locale);
    case 'six':
      return tierScene(6, false, size, locale);
    case 'filled':
      return tierScene(6, true, size, locale);
    case 'map':
      return mapScene(size, locale);
    case 'champions':
      return championsScene(size, locale);
    case 'chains':
      return chainsScene(size, locale);
  }
}
