import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../../../src/charts/kit/measure.ts';

const latin = /^[\u0020-\u2e7f]$/u;
const closing = '，。、；：？！）」』”’》〉％·…—';
const opening = '（「『“‘《〈';

/** True when Chinese setting may break between two neighbouring characters. */
function mayBreak(before: string, after: string): boolean {
  if (closing.includes(after) || opening.includes(before)) return false;
  // A year, month or day keeps to its number.
  if (/\d/.test(before) && '年月日'.includes(after)) return false;
  return before === ' ' || !(latin.test(before) && latin.test(after));
}

/** True when a line of Chinese could not have been broken any further. */
const unbreakable = (line: string): boolean => {
  const chars = [...line];
  return chars.every((char, i) => i === 0 || !mayBreak(chars[i - 1]!, char));
};

const word = fc.string({
  unit: fc.constantFrom(...'abcdefgWM0123456789.,%–()’“”'),
  minLength: 1,
  maxLength: 12,
});
const english = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const chinese = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'宁波规划港口亿元年公里') },
      { weight: 2, arbitrary: fc.constantFrom(...closing, ...opening) },
      { weight: 2, arbitrary: fc.constantFrom('2025', '1.73', 'GDP', 'TEU', '2021—2025') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('China Daily', 'OpenStreetMap contributors, via geo-maps'),
      },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const fontSize = fc.constantFrom(12.5, 16, 20);
const maxWidth = fc.integer({ min: 20, max: 400 });

describe('textWidth(text, fontSize)', () => {
  test.each([
    ['', 16, 0],
    ['宁波', 16, 32],
    ['，', 10, 10],
    ['—', 10, 10],
    ['W', 1000, 985],
    ['i', 1000, 242],
    ['753', 1000, 631 * 3],
  ])('textWidth("%s", %d) is %d', (text, size, width) =>
    expect(textWidth(text, size)).toBeCloseTo(width, 6),
  );

  test('bold text is wider', () => {
    expect(textWidth('Ballast', 16, true)).toBeGreaterThan(textWidth('Ballast', 16));
  });

  test('the width of two texts together is the sum of theirs', () => {
    fc.assert(
      fc.property(english, chinese, fontSize, (a, b, size) => {
        expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6);
      }),
    );
  });
});

describe('wrap(text, fontSize, maxWidth, locale)', () => {
  test('wrap("…", …, "en") breaks between words', () => {
    expect(wrap('Sources: Ningbo Daily, Xinhua', 10, 90, 'en')).toEqual([
      'Sources: Ningbo',
      'Daily, Xinhua',
    ]);
  });

  test('wrap keeps a number and its unit together', () => {
    expect(wrap('along 1,678 km of coast', 10, 60, 'en')).toEqual([
      'along',
      '1,678 km of',
      'coast',
    ]);
  });

  test('wrap("…", …, "zh") breaks between characters', () => {
    expect(wrap('来源宁波日报', 10, 30, 'zh')).toEqual(['来源宁', '波日报']);
  });

  test('wrap("", …) has no lines', () => expect(wrap('', 10, 90, 'en')).toEqual([]));

  test('wrap keeps a comma with the character before it', () => {
    expect(wrap('来源宁，波', 10, 30, 'zh')).toEqual(['来源', '宁，波']);
  });

  test('wrap keeps an opening mark with the character after it', () => {
    expect(wrap('来源（宁波）', 10, 30, 'zh')).toEqual(['来源', '（宁', '波）']);
  });

  test('wrap keeps a number whole in Chinese', () => {
    expect(wrap('约1.73万亿', 10, 25, 'zh')).toEqual(['约', '1.73', '万亿']);
  });

  test('wrap keeps a year with its number', () => {
    expect(wrap('晚报，2021年1月', 10, 55, 'zh')).toEqual(['晚报，', '2021年1月']);
  });

  test('wrap keeps a month with its year', () => {
    expect(wrap('2023年、2025年6月方案', 10, 88, 'zh')).toEqual(['2023年、', '2025年6月方案']);
  });

  test('wrap breaks Latin words inside Chinese marks at their spaces', () => {
    expect(wrap('（OpenStreetMap contributors）好', 10, 100, 'zh')).toEqual([
      '（OpenStreetMap',
      'contributors）好',
    ]);
    expect(wrap('“好”OpenStreetMap contributors', 10, 110, 'zh')).toEqual([
      '“好”OpenStreetMap',
      'contributors',
    ]);
  });

  test('in English no line is wider than asked, unless it is a single word', () => {
    fc.assert(
      fc.property(english, fontSize, maxWidth, fc.boolean(), (text, size, max, bold) => {
        for (const line of wrap(text, size, max, 'en', bold)) {
          if (line.includes(' ')) expect(textWidth(line, size, bold)).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  test('in Chinese no line is wider than asked, unless nothing in it may be broken', () => {
    fc.assert(
      fc.property(chinese, fontSize, maxWidth, (text, size, max) => {
        for (const line of wrap(text, size, max, 'zh')) {
          if (!unbreakable(line)) {
            expect(textWidth(line, size), line).toBeLessThanOrEqual(max);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('in Chinese no line begins with a closing mark or ends with an opening one', () => {
    fc.assert(
      fc.property(chinese, fontSize, maxWidth, (text, size, max) => {
        const lines = wrap(text, size, max, 'zh');
        for (const line of lines.slice(1)) expect(closing, text).not.toContain(line[0]);
        for (const line of lines.slice(0, -1)) expect(opening, text).not.toContain(line.at(-1));
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is lost but the spaces at which lines break, and no line is empty', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'zh'), english, chinese, maxWidth, (locale, a, b, max) => {
        const text = ` ${a}${b}`;
        const lines = wrap(text, 16, max, locale);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line).toMatch(/\S/);
      }),
    );
  });
});
