import type { Picture } from './draw.ts';
import type { Size } from '../kit/size.ts';
import type { Locale } from '../../i18n/locales.ts';
export function begun(_size: Size, _locale: Locale, _hatch: string): Picture { return { labels: [{ key: 'x', text: 'begun', x: 40, y: 40 }] }; }
