import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { feed } from '../../../src/seo/feed.ts';

const editions = [
  { id: '1', date: '2026-11-23', changes: [{ en: 'First.', zh: '第一版。' }] },
  {
    id: '2',
    date: '2027-01-05',
    changes: [
      { en: 'A & B <corrected>.', zh: '甲更正。' },
      { en: 'C added.', zh: '增乙。' },
    ],
  },
];
/** The text of every element of a name, in order; names with a prefix as they stand. */
const all = (xml: string, name: string): (string | null)[] =>
  Array.from(parseHTML(xml).document.getElementsByTagName(name), (node) => node.textContent);

describe('feed(locale, editions, site)', () => {
  test('tells the newest edition first, with what changed', async () => {
    const en = await feed('en', editions);
    expect(en).toContain('<description>A &amp; B &lt;corrected&gt;. C added.</description>');
    expect(all(en, 'title').slice(1)).toEqual(['Edition 2', 'Edition 1']);
    const zh = await feed('zh', editions);
    expect(zh).toContain('<description>甲更正。增乙。</description>');
    expect(zh).toContain('<language>zh-Hans</language>');
  });
  test('dates an edition by its day and claims no hour', async () => {
    const text = await feed('en', editions);
    expect(all(text, 'dc:date')).toEqual(['2027-01-05', '2026-11-23']);
    expect(text).not.toMatch(/pubDate|lastBuildDate|\d\d:\d\d/);
  });
  test('has whole addresses when the site has one, in a folder too', async () => {
    const text = await feed('zh', editions, 'https://example.org/deep');
    expect(text).toContain('<link>https://example.org/deep/zh/</link>');
    expect(text).toContain('<link>https://example.org/deep/zh/facts/#edition-2</link>');
  });
  test('names nobody’s address when the site has none', async () => {
    const text = await feed('zh', editions);
    expect(text).toContain('<link>/zh/facts/#edition-1</link>');
    expect(text).not.toContain('invalid');
  });
  test('knows an edition by its number, wherever the site stands', async () => {
    const guids = (text: string) => all(text, 'guid');
    const here = guids(await feed('en', editions));
    expect(here).toEqual(['ballast-edition-2-en', 'ballast-edition-1-en']);
    expect(guids(await feed('en', editions, 'https://example.org/'))).toEqual(here);
  });
});
