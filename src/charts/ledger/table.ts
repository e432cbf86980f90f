import type { Locale } from '../../i18n/locales.ts';
import { verdictWords } from '../../facts/verdict-words.ts';
import type { Table } from '../kit/chart.ts';
import { rows } from './model.ts';
import { promiseText, startText, resultText, againText, reasonText, labelsOf } from './words.ts';

export function table(locale: Locale): Table {
  const l = labelsOf[locale];
  const { verdicts } = verdictWords[locale];
  const isEn = locale === 'en';
  return {
    caption: isEn ? 'The ledger: promise and result' : '账本：承诺与结果',
    columns: [
      { label: isEn ? 'Promise of' : '出自' },
      { label: isEn ? 'What' : '事项' },
      { label: l.columns.start },
      { label: l.columns.promise },
      { label: l.columns.result },
      { label: isEn ? 'Verdict' : '判定' },
      { label: isEn ? 'Why' : '理由' },
      { label: isEn ? 'Still to ask, or to note' : '还要问的，或说明' },
    ],
    rows: rows.map((row) => [
      row.plan === 'main' ? l.planShort : l.sistersShort,
      row.label[locale],
      startText(row, locale) ?? null,
      promiseText(row, locale),
      resultText(row, locale) ?? null,
      verdicts[row.verdict],
      againText(row, locale) ?? reasonText(row, locale),
      row.ask?.[locale] ?? row.note?.[locale] ?? '',
    ]),
  };
}
