import { describe, expect, test } from 'vitest';
import { allowing, nakedNumbers, readAllowed } from '../../../src/facts/allowed.ts';
import { allowedOf } from '../../../scripts/check-numbers.ts';
import { numbersIn } from '../../../src/facts/numbers.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const list = allowedOf(process.cwd());
const naked = (text: string, locale: Locale): string[] =>
  nakedNumbers(text, locale, list).map((numeral) => numeral.text);

describe('readAllowed(text)', () => {
  test('reads one pattern for all languages, or one for each', () => {
    const [year, line] = readAllowed(
      "- { id: year, why: A date., any: '20[0-9]{2}' }\n- { id: line, why: A name., en: 'Line [0-9]+' }",
    );
    expect(Object.keys(year!.patterns)).toEqual(['en', 'zh']);
    expect(Object.keys(line!.patterns)).toEqual(['en']);
  });

  test.each([
    ['no id', '- { why: A date., any: x }', 'row 1 (no id) needs an id.'],
    ['no reason', '- { id: year, any: x }', 'row 1 (year) needs a reason, "why".'],
    ['no pattern', '- { id: year, why: A date. }', 'row 1 (year) needs a pattern'],
    [
      'a bad pattern',
      "- { id: year, why: A date., any: '(' }",
      'row 1 (year) has a pattern that cannot be read',
    ],
    [
      'an id twice',
      '- { id: a, why: b, any: c }\n- { id: a, why: b, any: c }',
      'row 2 (a) has an id that stands twice.',
    ],
  ])('refuses %s', (_, text, sentence) => {
    expect(() => readAllowed(text, 'list.yaml')).toThrow(`list.yaml: ${sentence}`);
  });
});

describe('the allow-list', () => {
  test.each<[Locale, string]>([
    ['en', 'In 2021, from 2016 to 2020, 2021–2035 and 2026–27.'],
    ['en', 'On 31 December 2023, in the first nine months and the five years.'],
    ['en', 'The 14th Five-Year Plan, “246”, Lines 8 and 7, Line 6, CC BY 4.0.'],
    ['zh', '2021年8月12日，2016—2020年，2021、2024年，前11个月，前三季度，1—5月。'],
    ['zh', '“十四五”规划，“246”万千亿级产业集群，6号线，五年。'],
  ])('lets dates and names stand (%s): %s', (locale, text) => {
    expect(naked(text, locale)).toEqual([]);
  });

  test.each<[Locale, string, string[]]>([
    ['en', '2,021 firms, 2021.5 km, 20210', ['2,021', '2021.5', '20210']],
    ['en', 'the 246 of them', ['246']],
    ['en', 'Six years, twelve months', ['Six', 'twelve']],
    ['zh', '2149家，2021家', ['2149', '2021']],
    ['zh', '六年，十二个月', ['六', '十二']],
    ['zh', '246家', ['246']],
  ])('does not let a quantity pass that looks like one (%s): %s', (locale, text, left) => {
    expect(naked(text, locale)).toEqual(left);
  });

  test('a match must cover the numeral whole', () => {
    const [row] = readAllowed("- { id: a, why: b, any: '75' }");
    const [numeral] = numbersIn('753', 'en');
    expect(allowing('753', numeral!, 'en', [row!])).toBeUndefined();
  });

  test('nakedNumbers tells which row it needed', () => {
    const used: string[] = [];
    nakedNumbers('In 2021 by Line 6.', 'en', list, ({ id }) => used.push(id));
    expect(used).toEqual(['year', 'line-of-metro']);
  });
});
