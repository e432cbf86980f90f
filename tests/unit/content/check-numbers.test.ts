import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../scripts/check-numbers.ts';
import { locales } from '../../../src/i18n/locales.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

const temporary = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'numbers-'));
  roots.push(root);
  return root;
};

/** A project with these files, and a list that allows years. */
function project(files: Record<string, string>): string {
  const root = temporary();
  const all = {
    'data/allowed-numbers.yaml': "- { id: year, why: A date., any: '20[0-9]{2}' }\n",
    'src/content/en/00-year.mdx': 'In 2021.\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** All faults of a project, shortened to place and numeral. */
async function faults(root: string): Promise<string[]> {
  try {
    await checkNumbers(root);
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .map((line) => line.replace(/ “(.+?)” is a number without a fact;.*/, ' $1'));
  }
}

/** A copy of the project's own words. */
function copy(): string {
  const root = temporary();
  for (const folder of ['src', 'data/allowed-numbers.yaml']) {
    mkdirSync(dirname(join(root, folder)), { recursive: true });
    cpSync(folder, join(root, folder), {
      recursive: true,
      filter: (path) => !path.includes('src/generated'),
    });
  }
  return root;
}

describe('checkNumbers(root), on the project itself', () => {
  test('finds nothing', { timeout: 60_000 }, async () => {
    expect(await faults(process.cwd())).toEqual([]);
  });

  test(
    'numbers planted in chapters and charts are told with file and line',
    { timeout: 60_000 },
    async () => {
      const root = copy();
      const expected: string[] = [];
      /** Adds words to a line of a file and expects a fault there. */
      const plant = (
        file: string,
        line: (lines: string[]) => number,
        words: string,
        told: string,
      ) => {
        const lines = readFileSync(join(root, file), 'utf8').split('\n');
        const at = line(lines);
        lines[at] = `${lines[at]} ${words}`;
        writeFileSync(join(root, file), lines.join('\n'));
        expected.push(`${file}:${at + 1}: ${told}`);
      };
      const firstParagraph = (lines: string[]) => lines.findIndex((l) => l.startsWith('### ')) + 2;
      const title = (lines: string[]) => lines.findIndex((l) => l.startsWith('standfirst:'));
      const end = (lines: string[]) => lines.length - 1;

      plant('src/content/en/01-ballast.mdx', firstParagraph, 'All 754 of them.', '754');
      plant('src/content/zh/01-ballast.mdx', firstParagraph, '共七百五十四块。', '七百五十四');
      plant('src/content/zh/08-water.mdx', title, '三道防线，29%', '29%');
      plant('src/charts/energy/words.ts', end, "export const typed = 'some 7 GW';", '7');
      plant('src/i18n/zh.ts', end, "export const typed = '六十条';", '六十');
      // A <Fact> whose digits are typed instead of being asked for.
      const lives = join(root, 'src/content/en/09-lives.mdx');
      const source = readFileSync(lives, 'utf8');
      const fact = '<Fact id="metro-km-2021" />';
      expect(source).toContain(fact);
      writeFileSync(lives, source.replace(fact, '182.4 km'));
      const line = source.slice(0, source.indexOf(fact)).split('\n').length;
      expected.push(`src/content/en/09-lives.mdx:${line}: 182.4`);

      expect((await faults(root)).sort()).toEqual(expected.sort());
    },
  );
});

describe('checkNumbers(root), what it reads', () => {
  test.each(locales)(
    'title, deck and standfirst of a head, with their lines (%s)',
    async (locale) => {
      const file = `src/content/${locale}/01-a.mdx`;
      const root = project({
        [file]:
          '---\nchart: a\ntitle: "{plan-project-count|number} 42"\ndeck: "{a} in 2021"\n---\n\nWords.\n',
      });
      expect(await faults(root)).toEqual([`${file}:3: 42`]);
    },
  );

  test('literals and templates of code, on their own lines', async () => {
    const root = project({
      'src/a.ts': [
        "export const one = 'some 12 km';",
        'export const two = (x: string) => `of ${x}',
        '  in all 13`;',
        "export const three = { text: '共十四家' };",
        "export const four = ['two', 'rings'];",
        "export const five = '28%';",
        "export const six = { name: { en: 'The fifteen lines' } };",
      ].join('\n'),
    });
    expect(await faults(root)).toEqual([
      'src/a.ts:1: 12',
      'src/a.ts:3: 13',
      'src/a.ts:4: 十四',
      'src/a.ts:5: two',
      'src/a.ts:6: 28%',
      'src/a.ts:7: fifteen',
    ]);
  });

  test('no classes, paths, selectors, errors, types, media queries or attributes of marks', async () => {
    const root = project({
      'src/a.ts': [
        "import x from './some 12.ts';",
        "export type Name = 'the 13 of';",
        'export const path = (x: number) => `M12 10L${x} 14 15Z`;',
        "x.attr('class', 'mark stage 16');",
        "x.select('g .label 17');",
        "export const wide = '(min-width: 900px) and (min-height: 640px)';",
        "if (!x) throw new Error('all 18 of them');",
        "export const move = 'translate(19 20)';",
      ].join('\n'),
    });
    expect(await faults(root)).toEqual([]);
  });

  test('words, attributes and code of an Astro component', async () => {
    const root = project({
      'src/A.astro': [
        '---',
        "const words = 'of 21 rows';",
        'const width = 22;',
        '---',
        '',
        '<link rel="icon" href="/23">',
        '<p class="of 24" aria-label="all 25 rows">',
        '  We counted 26 of them.',
        '  {words} {width}',
        '</p>',
        '<style>',
        '  p { margin: 27px 28px; }',
        '</style>',
      ].join('\n'),
    });
    expect(await faults(root)).toEqual([
      'src/A.astro:2: 21',
      'src/A.astro:7: 25',
      'src/A.astro:8: 26',
    ]);
  });

  test('a row of the list that nothing needs is a fault', async () => {
    const root = project({ 'src/content/en/00-year.mdx': 'No date.\n' });
    expect(await faults(root)).toEqual([
      'data/allowed-numbers.yaml: nothing needs the row “year” any more; take it out.',
    ]);
  });
});
