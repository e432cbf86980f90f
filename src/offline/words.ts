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
    saveHint: 'It opens without a network, with all drawings and receipts.',
    copy: 'This is a copy of the story in one file. It needs no network: a figure answers where it comes from, the arrow keys step. The pages on method, facts and single steps are on the site.',
    copyAlone:
      'This is a copy of the story in one file. It needs no network: a figure answers where it comes from, the arrow keys step. The pages on method, facts and single steps are not in it.',
    copyStill:
      'Without script this copy shows one drawing for each chapter, and figures do not answer.',
    newer: 'A newer edition of this site is ready.',
    read: 'Read it now',
    later: 'Later',
  },
  zh: {
    save: '将全文存为单个文件',
    saveHint: '无需联网即可打开，图表与数据出处俱全。',
    copy: '这是全文的单文件副本，无需联网：点按数字可查出处，按左右方向键可逐步阅读。方法、数据与各步单页见网站。',
    copyAlone:
      '这是全文的单文件副本，无需联网：点按数字可查出处，按左右方向键可逐步阅读。方法、数据与各步单页未收入其中。',
    copyStill: '未启用脚本时，本副本每章只显示一幅图，点按数字也不会显示出处。',
    newer: '本站已有新版本。',
    read: '立即阅读',
    later: '以后再说',
  },
};
