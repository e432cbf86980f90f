import type { Locale } from '../../i18n/locales.ts';
import type { Size } from '../kit/size.ts';
import type { Scene } from './scene.ts';
import { builtScene } from './scenes/built.ts';
import { grownScene } from './scenes/grown.ts';
import { highlandsScene } from './scenes/highlands.ts';
import { shareScene } from './scenes/share.ts';
import type { State } from './states.ts';

/** What a state shows. */
export function sceneOf(state: State, size: Size, locale: Locale): Scene {
  switch (state) {
    case 'highlands':
      return highlandsScene(size, locale);
    case 'quarter':
    case 'unknown':
      return shareScene(state, size, locale);
    case 'grown':
      return grownScene(size, locale);
    case 'built':
      return builtScene(size, locale);
  }
}
