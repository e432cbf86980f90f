import type { Locale } from '../../i18n/locales.ts';
import type { Size } from './size.ts';

/** Width and height in pixels of the files below. */
export const pictureSize = { width: 1600, height: 1600 } as const;
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * The picture of a state, to be taken away: headline, drawing, source and credit in one file that needs
 * no fonts. Address from the root of the site.
 */
export const picturePath = (
  chart: string,
  state: string,
  locale: Locale,
  ending: 'svg' | 'png' = 'svg',
): string => `/img/${chart}/${state}.${locale}.${ending}`;

/** The picture that services show beside a link to a step. */
export const sharePath = (chart: string, state: string, locale: Locale): string =>
  `/og/${chart}/${state}.${locale}.png`;

/** What the picture of the story shows: the ship with its stones. */
export const cover = { chart: 'ballast', state: 'hold' } as const;

/** The same for the story. */
export const storySharePath = (locale: Locale): string => `/og/story.${locale}.png`;

/** Name, without its ending, of the bare drawing that stands in a page when no script draws there. */
export const stillName = (state: string, size: Size, locale: Locale): string =>
  `${state}.${size.name}.${locale}`;

/** Address of a bare drawing from the root of the site. */
export const stillPath = (chart: string, state: string, size: Size, locale: Locale): string =>
  `/img/${chart}/${stillName(state, size, locale)}.svg`;
