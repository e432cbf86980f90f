import type { Locale } from '../i18n/locales.ts';

/** What the site says about reading without a network. */
export interface OfflineWords {
  /** The link to the copy; its size follows. */
  save: string;
  /** What the copy is, after the link. */
  saveHint: string;
  /** In the copy itself, at its end. */
  copy: string;
  /** The same, where the other pages have no public address to link to. */
  copyAlone: string;
  /** In the copy, without script. */
  copyStill: string;
  /** A new edition waits. */
  newer: string;
  /** Turns to it. */
  read: string;
  /** Leaves it for the next visit. */
  later: string;
}

export const offlineWords: Record<Locale, OfflineWords> = {
  en: {
    save: 'Save this story as one file',
    saveHint: 'Opens without a network, with all drawings and sources.',
    copy: 'This copy of the story is one file and needs no network. Press a figure for its source; step with the arrow keys. Method, facts and single steps are on the site.',
    copyAlone:
      'This copy of the story is one file and needs no network. Press a figure for its source; step with the arrow keys. Method, facts and single steps are not in it.',
    copyStill:
      'Without script this copy shows one drawing for each chapter, and figures do not open their sources.',
    newer: 'A newer edition is ready.',
    read: 'Read it now',
    later: 'Later',
  },
  zh: {
    save: '将全文存为单个文件',
    saveHint: '无需联网即可打开，图和出处俱全。',
    copy: '全文都在这一个文件里，无需联网：点按数字查出处，按左右方向键逐步阅读。方法、数据与各步单页见网站。',
    copyAlone:
      '全文都在这一个文件里，无需联网：点按数字查出处，按左右方向键逐步阅读。方法、数据与各步单页没有收入。',
    copyStill: '没有脚本时，每章只有一幅图，点按数字不显示出处。',
    newer: '本站已有新版本。',
    read: '立即阅读',
    later: '以后再说',
  },
};
