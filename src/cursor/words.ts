import type { Locale } from '../i18n/locales.ts';

/** What the data cursor says besides the marks themselves. */
export interface CursorWords {
  /** Name of the drawing for those who walk into it; `title` is the chart's. */
  label: (title: string) => string;
  help: string;
  /** Kind of thing, read out after the name. */
  role: string;
  place: (index: number, count: number) => string;
  stop: string;
  comma: string;
}

export const cursorWords: Record<Locale, CursorWords> = {
  en: {
    label: (title) => `Drawing: ${title}`,
    help: 'Arrow keys go from mark to mark, Enter shows the source, Escape leaves.',
    role: 'drawing to explore',
    place: (index, count) => `${index} of ${count}`,
    stop: '. ',
    comma: ', ',
  },
  zh: {
    label: (title) => `图：${title}`,
    help: '方向键逐项移动，回车键查看出处，Esc键离开。',
    role: '可逐项查看的图',
    place: (index, count) => `第${index}项，共${count}项`,
    stop: '。',
    comma: '，',
  },
};
