import type { Locale } from '../../i18n/locales.ts';
import type { Size } from './size.ts';

/** Name of a picture's file without its ending: the wide design is the picture, the narrow one says so. */
export const pictureName = (state: string, size: Size, locale: Locale): string =>
  size.name === 'wide' ? `${state}.${locale}` : `${state}.narrow.${locale}`;

/** Address of a picture from the root of the site. */
export const picturePath = (chart: string, state: string, size: Size, locale: Locale): string =>
  `/img/${chart}/${pictureName(state, size, locale)}.svg`;
