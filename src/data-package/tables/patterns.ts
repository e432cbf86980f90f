import type { Bilingual } from '../../../scripts/schema.ts';

/** Ids of facts, sources, promises and stations. */
export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';

/** A moment at the precision it is known with. */
export const momentPattern =
  '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-Q[1-4]|-H[12]|-\\d{4})?|undated';

export const momentWords: Bilingual = {
  en: 'A year (2025), month (2025-08), day (2025-08-29), quarter (2025-Q1), half year (2025-H1) or span of years (2021-2025); "undated" where the source gives no date.',
  zh: '年（2025）、月（2025-08）、日（2025-08-29）、季度（2025-Q1）、半年（2025-H1）或起止年份（2021-2025）；来源未注明日期的写作undated。',
};
