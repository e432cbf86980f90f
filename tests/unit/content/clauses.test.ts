import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { wholeClauses } from '../../../src/i18n/clauses.ts';

/** The clauses a heading is parted into, each as the code that makes it. */
async function clauses(locale: string, heading: string): Promise<string[]> {
  const { code } = await mdxToJs(`<Step>\n\n### ${heading}\n\n</Step>\n`, {
    fileURL: new URL(`file:///src/content/${locale}/01-ballast.mdx`),
    hastPlugins: [wholeClauses],
  });
  return [...code.matchAll(/className: "clause",\s*children: (\[[^\]]*\]|"[^"]*")/g)].map(
    (match) => match[1]!,
  );
}

test('a Chinese heading is parted after its commas, figures staying in their clause', async () => {
  const found = await clauses('zh', '<Fact id="a" />个全部入舱，没有<Fact id="b" />');
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('id: "a"');
  expect(found[0]).toContain('个全部入舱，');
  expect(found[1]).toContain('id: "b"');
});

test('a heading of one clause, and one in English, stay as they are', async () => {
  expect(await clauses('zh', '宁波开始装石头')).toEqual([]);
  expect(await clauses('en', 'Five holds, and no bill，of lading')).toEqual([]);
});
