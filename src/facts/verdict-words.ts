import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from './format.ts';
import { margin } from './verdict.ts';
import { written } from './written.ts';
import type { Reason, Verdict } from './verdict.ts';

export interface VerdictWords {
  /** Heading of the rule. */
  title: string;
  /** The rule in full, one paragraph or point each, as the method page prints it. */
  rule: readonly string[];
  verdicts: Record<Verdict, string>;
  /** A few words on why, short enough for a cell of the ledger. */
  reasons: Record<Reason, string>;
}

const percent = (locale: Locale): string =>
  written(`${formatNumber(margin * 100, locale)}%`, 'tick');

/** The names of the verdicts and the rule that gives them, in every language. */
export const verdictWords: Record<Locale, VerdictWords> = {
  en: {
    title: 'How a verdict is reached',
    rule: [
      'Nobody types a verdict. One rule works it out for every row of the ledger, from the promise, the result and their dates.',
      'A promise that no number or date could test cannot be judged.',
      `A result that fulfils the promise and is dated on or before the last due day keeps it. It is “beaten” when a promise of at least or at most so much is bettered by more than ${percent('en')} of the promised figure, and “met” otherwise. A promise fulfilled early counts as kept from then on.`,
      'A result that fulfils the promise but is dated after the last due day is “late”, however far it goes. A date is a promise to be seen to be kept by then; if an earlier figure turns up, the verdict changes.',
      'A promise made again for a later date, with no result that fulfils it, is “missed”: who promises again says that it was not done.',
      'With no published result, with one that has no date, or with one that measures something else, a promise cannot be judged. A result for a part of what was promised can fulfil a promise of at least so much, when the part alone is enough; it can never refute one. A result that is only a bound, “more than” or “at most”, counts for what the bound proves; where it proves nothing, the promise cannot be judged. “About” and “close to” in a result are taken at their figure.',
      'A result that falls short is “missed” when it is dated on or after the last due day. Dated earlier it proves nothing, since there was still time: the promise cannot be judged.',
      `A promise of at least or at most a figure is fulfilled by the figure itself; “more than” asks for more; “close to” and “about” forgive ${percent('en')} of falling short. A promise of the figure itself, neither more nor less, is kept within ${percent('en')} on either side.`,
      'The facts that go in are chosen by hand. The result is the last one found on or before the due date; if that does not fulfil the promise, the first one after it that does.',
    ],
    verdicts: {
      beaten: 'Beaten',
      met: 'Met',
      late: 'Late',
      missed: 'Missed',
      'cannot-be-judged': 'Cannot be judged',
    },
    reasons: {
      beyond: 'well beyond',
      reached: 'reached',
      near: 'close enough',
      'after-due': 'after the date',
      short: 'fell short',
      renewed: 'promised again',
      'no-test': 'no test given',
      'no-result': 'not published',
      'other-measure': 'not comparable',
      part: 'only a part known',
      bound: 'only a bound known',
      undated: 'no date given',
      'too-early': 'last seen too early',
    },
  },
  zh: {
    title: '判定是怎样得出的',
    rule: [
      '判定不由人来填。账本上每一行都用同一条规则，从承诺、结果和各自的日期得出。',
      '承诺没有数字或日期可以检验的，无从判定。',
      `结果达到承诺，且日期不晚于到期的最后一天，就算做到：承诺“至少”或“至多”多少，而结果比它好出的部分超过承诺数的${percent('zh')}，记作“超额”；其余记作“兑现”。提前达到的，从那时起就算做到。`,
      '结果达到了承诺，但日期晚于到期的最后一天，一律记作“迟到”，超出多少都一样。承诺了日期，就是承诺到时候让人看得见；如果以后找到更早的数字，判定随之更改。',
      '同一承诺又许到更晚的日期，又没有达标的结果，记作“落空”：再许一次，等于承认没有做到。',
      '没有公布结果、结果没有日期，或者结果量的是另一件事，都无从判定。只知道其中一部分时：如果单这一部分就已达到“至少多少”的承诺，就算做到；部分的数字，不能用来证明承诺落空。结果只是一个界限（“超过”或“至多”）的，只认它能证明的；什么也证明不了，就无从判定。结果写“约”“接近”的，按所写的数字算。',
      '结果没有达标，日期在到期的最后一天或之后，记作“落空”。日期更早的说明不了什么，因为当时还有时间：无从判定。',
      `承诺“至少”“至多”某数，达到这个数就算；承诺“超过”，就必须多于它；承诺“接近”“约”，容许差${percent('zh')}。承诺的就是某个数本身、不多也不少的，上下都容许${percent('zh')}。`,
      '放进哪些数据，是由人选的。结果取到期或之前找到的最后一个；如果它没有达标，再取到期之后第一个达标的。',
    ],
    verdicts: {
      beaten: '超额',
      met: '兑现',
      late: '迟到',
      missed: '落空',
      'cannot-be-judged': '无从判定',
    },
    reasons: {
      beyond: '远超承诺',
      reached: '达到',
      near: '足够接近',
      'after-due': '过期才达到',
      short: '没有达到',
      renewed: '又许了一次',
      'no-test': '没有检验的办法',
      'no-result': '未公布',
      'other-measure': '口径不同',
      part: '只知道一部分',
      bound: '只知道界限',
      undated: '没有日期',
      'too-early': '数字太早',
    },
  },
};
