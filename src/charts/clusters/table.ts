import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../kit/chart.ts';
import { clusters } from './model.ts';

export function table(locale: Locale): Table {
  return { caption: '', columns: [{ label: '' }], rows: clusters.map((c) => [c.name[locale]]) };
}
