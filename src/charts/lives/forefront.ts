import type { Picture } from './draw.ts';
import type { Size } from '../kit/size.ts';
import type { Locale } from '../../i18n/locales.ts';
export function forefront(_size: Size, _locale: Locale): Picture { return { labels: [{ key: 'x', text: 'forefront', x: 40, y: 40 }] }; }
