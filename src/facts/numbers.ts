import type { Locale } from '../i18n/locales.ts';

/**
 * Which numerals mean a quantity. The rule:
 *
 * - Every numeral in digits counts, with its decimals, groups, sign, percent sign, ordinal ending,
 *   range and Chinese scale word. Digits glued to a Latin letter in front, with a hyphen or without,
 *   are part of a name (G15, PM2.5), save after a currency (RMB1.73).
 * - Of number words, every one from eleven up counts, in both languages, and so do a dozen, vague
 *   hundreds (上万, 数百) and shares (half, a quarter, two-thirds, one in four, 四分之一, 一半).
 * - A single small word (one … ten, 一 … 十, 两, first … tenth) is language, not data, unless a unit
 *   of measure follows (three hours, 两小时, 三成) or a thing that the facts count (five areas,
 *   三座高地). One before a span of the calendar (a year) or before such a thing is an article.
 * - A numeral that a list shares its unit with counts too: one, two and three hours, 一、二、三小时.
 */
export interface Numeral {
  /** Where it begins in the text, in UTF-16 units. */
  offset: number;
  length: number;
  text: string;
}

const alternatives = (words: readonly string[]): string => `(?:${words.join('|')})`;

const digits = '[0-9０-９]';
const number = `${digits}+(?:[.,．](?=${digits})${digits}+)*`;
/** Chinese scale words after digits; the 千 of 千瓦 belongs to the unit. */
const scaleZh = '(?:[百千]?万(?:亿)?|[百千]?亿|[百千](?![瓦克米伏卡赫分]))';
const scaleEn = '(?:hundred|thousand|million|billion|trillion)';
const percent = '\\s?[%％‰]';
/** One figure: its digits, and the sign or word that belongs to them. */
const figure = `${number}(?:st|nd|rd|th)?(?:${percent})?(?:${scaleZh}|[\\s\u00a0-]${scaleEn}\\b)?`;
const inDigits = new RegExp(`[+−±-]?${figure}(?:\\s?[–—~～-]\\s?${figure})*`, 'giu');
/** A letter glued to the front makes the digits part of a name, unless the letters are a currency. */
const isName = (before: string): boolean =>
  /[A-Za-z]-?$/u.test(before) && !/(?:RMB|CNY|USD)$/u.test(before);
/** A hyphen or plus after a letter or digit joins; a minus sign is one, save between digits. */
const joins = (sign: string, before: string): boolean =>
  (sign === '−' || sign === '±' ? /\p{N}$/u : /[\p{L}\p{N}]$/u).test(before);

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const teens = [
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen',
  'nineteen',
]; // prettier-ignore
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const upToTen = alternatives(small);
const upToHundred = `(?:${alternatives(tens)}(?:[- ]${upToTen})?|${alternatives(teens)}|${upToTen})`;
const fraction = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?';
const ordinalEn =
  '(?:eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth)';

/** English number words that count wherever they stand. */
const inEnglish = new RegExp(
  `\\b(?:${[
    // A date says "the first half"; "half a trillion" is one numeral.
    `(?<!(?:first|second|other)[ -])half(?:(?: an?|-a)[ -]${scaleEn})?(?!-year|-length|[ -](?:year|of (?:19|20)))`,
    `(?:one|two|three|four|five|six|seven|eight|nine)[ -]${fraction}`,
    `(?<!(?:first|second|third|fourth) )an? quarter`,
    `a (?:third|fifth|tenth|hundredth) of`,
    `one(?: [a-z]+)? in (?:an? )?(?:${upToHundred}|${scaleEn})`,
    // A bare plural (billions keep one decimal) names a scale, not a quantity.
    `(?:(?:an?|${upToHundred})[ -])?${scaleEn}(?:[ -](?:and[ -])?(?:${upToHundred}|${scaleEn}))*`,
    `${scaleEn}s of`,
    `${alternatives(tens)}(?:[- ](?:${upToTen}|${alternatives(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'])}))?`,
    alternatives(teens),
    '(?:an? |half an? )?dozens?',
    ordinalEn,
  ].join('|')})\\b`,
  'giu',
);

/** Units of measure, before which even one counts. */
const measureEn =
  '(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|hectares?|hours?|h|minutes?|min|seconds?|[kMG]W|gigawatts?|megawatts?|(?:million )?kilowatts?|tonnes?|tons?|yuan|dollars?|per ?cent|percent|percentage points?|times|(?:years?|months?)[ -]old)';
/** Spans of the calendar, before which one is an article. */
const calendarEn = '(?:years?|months?|weeks?|days?|decades?)';
/** Things that the facts count. */
const countedEn =
  '(?:areas?|highlands?|heights|chains?|directions?|ways|corridors?|rings?|radials?|waters|hazards|networks?|clusters?|circles?|routes?|stars?|projects?|stones?|firms?|champions?|promises?|cities|districts?|divisions?|holds|compartments?|facts|sources|expressways?)';
/** Up to two words between a count and its thing, but none that begins another phrase. */
const betweenEn =
  "(?:[ -](?!(?:of|and|or|to|in|on|with|for|the|an?|by|at|from|as|that|are|is|was|were|had|have|has|came)\\b)[\\p{L}'’]+){0,2}";
const smallEn = new RegExp(`\\b${upToTen}\\b`, 'giu');
const listEn = `(?:(?:,? (?:and|or|to) |, |[–-]|-to-)${upToTen})*`;
const afterOneEn = new RegExp(`^${listEn}[\\s-](?:and a half[\\s-])?${measureEn}\\b`, 'iu');
const afterMoreEn = new RegExp(
  `^${listEn}(?:[\\s-](?:more |full |whole |further |or more |and a half[\\s-])?(?:${measureEn}|${calendarEn})|${betweenEn}[\\s-]${countedEn})\\b`,
  'iu',
);

const numeralZh = '[零〇一二两三四五六七八九十]|[百千](?![瓦克米伏卡赫]|分[点比号])|[万亿]';
const inChinese = new RegExp(
  [
    // Shares: 四分之一, 百分之二十.
    `(?:${numeralZh})+分之(?:${numeralZh})+`,
    `一半|减半|各半|半数|过半|半个?(?=小时|公里|世纪)`,
    // Vague: 上万家, 数百, 百余.
    `[数几上近逾过超成约](?:[十万亿]|[百千](?![瓦克米伏卡赫分]))+|[百千万]余`,
    // Two signs and more: 十二, 七十三, 一百五十, 千亿.
    `第?(?:${numeralZh}){2,}`,
  ].join('|'),
  'gu',
);
/** Two signs that make a word, not a numeral. */
const wordsZh = /^(?:万一|一一|万千|千万(?=别))$/u;

const measureZh =
  '(?:个?小时|个?钟头|分钟|秒|公里|千米|海里|[厘毫]米|米|平方|立方|公顷|亩|吨|千克|公斤|[兆千]瓦|千伏|元|美元|倍|个百分点|人次|岁|折(?!线|合|算)|成(?![立为功了员本长都果不]))';
const calendarZh = '(?:年|个?季度|个多?月|周|个?星期|天|日)';
/** Measure words with which the things below are counted, and the things. */
const measureWordZh = '[大个座条张项种家颗道处类只块级重层方]';
const countedZh =
  '(?:领域|高地|产业链|链条|链|方向|方面|集群|舱|路线|线路|项目|承诺|城市|区县|区（县|网|水源|圈|星|冠军|企业|石头|来源|数据|环|射|通道|高速)';
const countedAloneZh = '(?:环|射|向|网|圈|链|星|水(?!平|准|库|利|厂))';
const smallZh = /[一二两三四五六七八九十]/gu;
const listZh = '(?:[、和或至到～—-][一二两三四五六七八九十])*';
const afterOneZh = new RegExp(`^${listZh}[多余来几]?${measureZh}`, 'u');
const afterMoreZh = new RegExp(
  `^${listZh}(?:[多余来几]?(?:${measureZh}|${calendarZh})|${countedAloneZh}|${measureWordZh}(?:[、和或][一二两三四五六七八九十]${measureWordZh})*(?:${countedAloneZh}|\\p{Script=Han}{0,6}?${countedZh}))`,
  'u',
);

/** Small number words that what follows makes a quantity. */
function* smallWords(text: string, words: RegExp, afterOne: RegExp, afterMore: RegExp) {
  for (const match of text.matchAll(words)) {
    const after = text.slice(match.index + match[0].length);
    const isOne = /^(?:one|一)$/iu.test(match[0]);
    if (afterOne.test(after) || (!isOne && afterMore.test(after))) yield match;
  }
}

/** The numerals of a text that mean a quantity, in order; none overlaps another. Never throws. */
export function numbersIn(text: string, locale: Locale): Numeral[] {
  const found: Numeral[] = [];
  const add = (offset: number, written: string) => {
    const end = offset + written.length;
    if (found.some((other) => offset < other.offset + other.length && end > other.offset)) return;
    found.push({ offset, length: written.length, text: written });
  };
  for (const match of text.matchAll(inDigits)) {
    const before = text.slice(0, match.index);
    const skip = /^[+−±-]/u.test(match[0]) && joins(match[0][0]!, before) ? 1 : 0;
    const offset = match.index + skip;
    if (!isName(text.slice(0, offset))) add(offset, match[0].slice(skip));
  }
  if (locale === 'zh') {
    for (const match of text.matchAll(inChinese)) {
      if (!wordsZh.test(match[0])) add(match.index, match[0]);
    }
    for (const match of smallWords(text, smallZh, afterOneZh, afterMoreZh)) {
      if (text[match.index - 1] !== '第') add(match.index, match[0]);
    }
  } else {
    for (const match of text.matchAll(inEnglish)) add(match.index, match[0]);
    for (const match of smallWords(text, smallEn, afterOneEn, afterMoreEn)) {
      add(match.index, match[0]);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
