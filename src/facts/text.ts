import type { Locale } from '../i18n/locales.ts';
import units from '../generated/units.json' with { type: 'json' };
import { formatFigure } from './format.ts';
import type { Figure, Form, UnitWords } from './format.ts';

/** A fact as it is written in a language: "RMB 1.73 trillion", "1.73万亿元". */
export const text = (figure: Figure, locale: Locale, form: Form = 'full'): string =>
  formatFigure(figure, locale, units as UnitWords, form);
