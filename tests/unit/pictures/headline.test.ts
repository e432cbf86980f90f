import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFaces } from '../../../scripts/pictures/faces.ts';
import type { Faces } from '../../../scripts/pictures/faces.ts';
import { fillLines, setHeadline, unbroken } from '../../../scripts/pictures/headline.ts';
import { allJobs } from '../../../scripts/pictures/scene.ts';
import { headlineOf } from '../../../src/story/headlines.ts';
import { fontCache, root } from './project.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await openFaces(root, fontCache);
});

const room = (width: number) => ({
  width,
  sizes: [
    { size: 60, lines: 3 },
    { size: 44, lines: 6 },
  ],
});

describe('unbroken(text, locale)', () => {
  test.each([
    [
      'en',
      'It cost RMB 1.73 trillion in all',
      ['It ', 'cost ', 'RMB 1.73 trillion ', 'in ', 'all'],
    ],
    ['en', 'Solar alone made 6 GW', ['Solar ', 'alone ', 'made ', '6 GW']],
  ] as const)('%s %s', (locale, text, pieces) => expect(unbroken(text, locale)).toEqual(pieces));

  test('Chinese: no line begins with a mark or a particle, none ends with an opening mark', () => {
    for (const { chart, state, locale } of allJobs()) {
      if (locale !== 'zh') continue;
      for (const piece of unbroken(headlineOf(chart, state, locale), locale).slice(1)) {
        expect(piece).not.toMatch(/^[，。、；：？！）」』”’》了的着过们]/u);
        expect(piece).not.toMatch(/[（「『“‘《]$/u);
      }
    }
  });

  test('loses and adds nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('宁波', '，', '“', '”', '753', '个', '的', ' ', 'GW', '一', '小时'),
        ),
        (words) => {
          const text = words.join('');
          for (const locale of ['en', 'zh'] as const) {
            expect(unbroken(text, locale).join('')).toBe(text);
          }
        },
      ),
    );
  });
});

describe('setHeadline(text, style, locale, room, faces)', () => {
  test('every headline of the story fits its picture, line by line, and says all its words', () => {
    for (const { chart, state, locale } of allJobs()) {
      const text = headlineOf(chart, state, locale);
      const { lines, size } = setHeadline(text, 'serif-600', locale, room(460), faces);
      const bare = (words: string) => words.replace(/\s/gu, '');
      expect(bare(lines.join(''))).toBe(bare(text));
      for (const line of lines) {
        expect((faces.set(line, 'serif-600', locale).width * size) / 1000).toBeLessThanOrEqual(460);
      }
    }
  });

  test('a Chinese phrase stays whole where there is a pause to break at', () => {
    const { lines } = setHeadline('换成分钟来量，海湾变宽了', 'serif-600', 'zh', room(460), faces);
    expect(lines).toEqual(['换成分钟来量，', '海湾变宽了']);
  });

  test('one that fits at no size is told', () => {
    expect(() => setHeadline('Unpronounceable', 'serif-600', 'en', room(40), faces)).toThrow(
      'the headline “Unpronounceable” is too long for its picture',
    );
  });
});

test('fillLines leaves no single word for the last line', () => {
  const text = 'The five years are over. What did the city get? Nobody knows it yet';
  const lines = fillLines(text, 'serif-400', 'en', { width: 380, size: 27 }, faces);
  expect(lines.join(' ')).toBe(text);
  expect(lines.at(-1)!.split(' ').length).toBeGreaterThan(1);
});

describe('faces.set(text, style, locale)', () => {
  test('kerns: “AV” is narrower than A and V', () => {
    const width = (text: string) => faces.set(text, 'sans-400', 'en').width;
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
  });

  test('leaves an eighth of an em between Han and figures, in Chinese only', () => {
    const width = (text: string, locale: 'en' | 'zh') => faces.set(text, 'sans-400', locale).width;
    const apart = width('共', 'zh') + width('753', 'zh') + width('个', 'zh');
    expect(width('共753个', 'zh')).toBeCloseTo(apart + 250);
    expect(width('共753个', 'en')).toBeCloseTo(apart);
  });

  test('has the signs that the Latin cut leaves out, and tells those that nothing has', () => {
    for (const sign of '→≤≥≈') {
      const [glyph] = faces.set(sign, 'sans-400', 'en').glyphs;
      expect(faces.outline(glyph!.id).length).toBeGreaterThan(20);
    }
    expect(() => faces.set('A☃', 'sans-400', 'en')).toThrow('has the sign “☃” (U+2603)');
  });
});
