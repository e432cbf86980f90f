import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/facts/fill.ts';
import { factsIn, plain } from '../../../src/facts/written.ts';
import { phrasesOf } from '../../../src/story/phrases.ts';

describe('phrasesOf(title, locale)', () => {
  test('parts a Chinese title after its punctuation; its figures keep their marks', () => {
    const title = fill('高新技术占{plan-hightech-investment-share}，没有下文', 'zh', 'a title');
    const phrases = phrasesOf(title, 'zh');
    expect(phrases.map(plain)).toEqual(['高新技术占25%，', '没有下文']);
    expect(factsIn(phrases[0]!)).toEqual(factsIn(title));
  });

  test('leaves an English title whole', () => {
    expect(phrasesOf('One, two, three hours', 'en')).toEqual(['One, two, three hours']);
  });
});
