import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readAllowed } from '../../../src/facts/allowed.ts';
import { storyMarkdown } from '../../../src/story/markdown.ts';
import type { Known } from '../../../src/story/markdown.ts';

const known: Known = {
  charts: new Map([
    ['ballast', ['pour', 'hold', 'money']],
    ['scale', ['gdp']],
  ]),
  facts: new Set(['plan-project-count', 'plan-investment-target']),
  allowed: readAllowed("[{ id: year, why: A date., any: '20[0-9][0-9]' }]"),
};
const path = 'src/content/en/01-ballast.mdx';

/** Compiles a chapter as the build does and returns the module's text. */
const compile = async (source: string, file = path): Promise<string> => {
  const result = await mdxToJs(source, {
    fileURL: pathToFileURL(file),
    mdastPlugins: [storyMarkdown(() => Promise.resolve(known))],
  });
  return result.code;
};

const step = (state: string, words = 'Words.') => `<Step state="${state}">\n\n${words}\n\n</Step>`;
const stage = (...steps: string[]) =>
  `<Stage chart="ballast">\n\n${steps.join('\n\n')}\n\n</Stage>\n`;
const whole = stage(step('pour'), step('hold'), step('money'));

/** Each element's attributes in the compiled module, by the element's name. */
function given(code: string, name: string): Record<string, string>[] {
  return [...code.matchAll(new RegExp(`_jsxs?\\(${name}, \\{([^{}]*?)(?:children|\\})`, 'g'))].map(
    (match) =>
      Object.fromEntries(
        [...match[1]!.matchAll(/"?(\w+)"?: "([^"]*)"/g)].map((pair) => [pair[1]!, pair[2]!]),
      ),
  );
}

describe('storyMarkdown(), what it refuses', () => {
  test.each([
    [
      'a chart that does not exist',
      'Text.\n\n<Stage chart="balast">\n\n</Stage>\n',
      `${path}:3: no chart is called "balast"; there are: ballast, scale.`,
    ],
    ['a <Stage> without a chart', '<Stage>\n\n</Stage>\n', `${path}:1: <Stage> needs a chart.`],
    [
      'a state that does not exist',
      stage(step('pour'), step('held'), step('money')),
      `${path}:9: chart "ballast" has no state "held"; it has: pour, hold, money.`,
    ],
    [
      'a <Step> without a state',
      stage('<Step>\n\nWords.\n\n</Step>'),
      `${path}:3: <Step> needs a state.`,
    ],
    [
      'a state told twice',
      stage(step('pour'), step('hold'), step('hold'), step('money')),
      `${path}:15: state "hold" is told twice; tell each state once.`,
    ],
    [
      'states out of order',
      stage(step('pour'), step('money'), step('hold')),
      `${path}:9: state "money" stands where "hold" should; the order is pour, hold, money.`,
    ],
    [
      'a state left out at the end',
      stage(step('pour')),
      `${path}:1: chart "ballast" also has: hold, money; add a <Step> for each.`,
    ],
    [
      'a fact that does not exist, in a paragraph',
      'One.\n\nTwo <Fact id="plan-project-cuont" />.\n',
      `${path}:3: no fact is called "plan-project-cuont"; there are: plan-project-count, plan-investment-target.`,
    ],
    [
      'a fact that does not exist, in a heading inside a step',
      stage(step('pour', '### With <Fact id="nothing" />'), step('hold'), step('money')),
      `${path}:5: no fact is called "nothing"; there are: plan-project-count, plan-investment-target.`,
    ],
    ['a <Fact> without an id', 'One <Fact /> two.\n', `${path}:1: <Fact> needs an id.`],
    [
      'a form that does not exist',
      'One <Fact id="plan-project-count" form="roman" />.\n',
      `${path}:1: <Fact> has no form "roman"; it has: full, number, word, Word, date.`,
    ],
  ])('%s', async (_, source, sentence) => {
    await expect(compile(source)).rejects.toThrow(sentence);
  });

  test('the line counted is the one of the file, head included', async () => {
    const head = '---\nchart: ballast\ntitle: "Stones"\n---\n\n';
    await expect(compile(`${head}<Stage chart="none">\n\n</Stage>\n`)).rejects.toThrow(
      `${path}:6: no chart is called "none"`,
    );
  });

  test('with many facts, those that begin alike are offered', async () => {
    const many: Known = {
      charts: new Map(),
      facts: new Set([
        ...Array.from({ length: 30 }, (_, i) => `port-teu-${i}`),
        'metro-km-2021',
        'metro-km-2025',
      ]),
      allowed: [],
    };
    const compiled = mdxToJs('<Fact id="metro-km-2052" />\n', {
      fileURL: pathToFileURL(path),
      mdastPlugins: [storyMarkdown(() => Promise.resolve(many))],
    });
    await expect(compiled).rejects.toThrow('there are: metro-km-2021, metro-km-2025 ….');
  });
});

describe('storyMarkdown(), numbers without a fact', () => {
  const refused = (line: number, written: string, file = path) =>
    `${file}:${line}: “${written}” is a number without a fact;`;

  test.each([
    ['digits in a paragraph, on its second line', 'One two.\nAll 753 are here.\n', 2, '753'],
    [
      'digits in a heading of a step',
      stage(step('pour', '### A rise of 12.5%'), step('hold'), step('money')),
      5,
      '12.5%',
    ],
    ['a number word', 'Words.\n\nThe other *twelve* are hatched.\n', 3, 'twelve'],
    ['a small word before its unit, beyond a bold word', 'Some **three** hours.\n', 1, 'three'],
    ['the text of a link', 'See [the 42](facts/).\n', 1, '42'],
    ['an attribute that readers see', 'A\n\n<Other label="Of 90 rows" />\n', 3, '90'],
    ['a literal in an expression', "A {'of 88'} b.\n", 1, '88'],
    ['a number as an expression', 'A {753} b.\n', 1, '753'],
  ])('%s', async (_, source, line, written) => {
    await expect(compile(source)).rejects.toThrow(refused(line, written));
  });

  test.each([
    ['数字', '共有 <Fact id="plan-project-count" />。\n\n其中十二个没有查到。\n', 3, '十二'],
    ['量词', '三座高地。\n', 1, '三'],
  ])('%s', async (_, source, line, written) => {
    const file = 'src/content/zh/01-ballast.mdx';
    await expect(compile(source, file)).rejects.toThrow(refused(line, written, file));
  });

  test('facts, expressions, addresses, names of states and the allow-list pass', async () => {
    const source = stage(
      step('pour', 'In 2021 <Fact id="plan-project-count" />, {counts.facts} in all.'),
      step('hold', '[Two sides](https://example.org/753/12) of one kind; five of them.'),
      step('money'),
    );
    await expect(compile(source)).resolves.toContain('counts.facts');
  });
});

describe('storyMarkdown(), what it gives', () => {
  test('the language of the folder to <Stage>, <Step> and <Fact>, and its chart to each <Step>', async () => {
    for (const locale of ['en', 'zh']) {
      const code = await compile(
        `${whole}\n<Fact id="plan-project-count" form="number" />\n`,
        `src/content/${locale}/01-ballast.mdx`,
      );
      expect(given(code, 'Stage')).toEqual([{ chart: 'ballast', locale }]);
      expect(given(code, 'Step')).toEqual(
        ['pour', 'hold', 'money'].map((state) => ({ state, locale, chart: 'ballast' })),
      );
      expect(given(code, 'Fact')[0]).toMatchObject({
        id: 'plan-project-count',
        form: 'number',
        locale,
      });
    }
  });

  test('the language of the folder to <Explorer>, and to what stands in it', async () => {
    for (const locale of ['en', 'zh']) {
      const code = await compile(
        `${whole}\n<Explorer>\n\nOf <Fact id="plan-project-count" />.\n\n</Explorer>\n`,
        `src/content/${locale}/01-ballast.mdx`,
      );
      expect(given(code, 'Explorer')).toEqual([{ locale }]);
      expect(given(code, 'Fact')[0]).toMatchObject({ id: 'plan-project-count', locale });
    }
  });

  test('its place to each <Fact>, for a later complaint', async () => {
    const code = await compile(
      stage(
        step(
          'pour',
          'Of <Fact id="plan-project-count" />,\nworth <Fact id="plan-investment-target" />.',
        ),
        step('hold'),
        step('money'),
      ),
    );
    expect(given(code, 'Fact').map(({ id, place }) => [id, place])).toEqual([
      ['plan-project-count', `${path}:5`],
      ['plan-investment-target', `${path}:6`],
    ]);
  });

  test('each phrase of a Chinese headline an element, and none to a headline of one phrase', async () => {
    const [count, target] = ['plan-project-count', 'plan-investment-target'];
    const told = stage(
      step('pour', '### 一个也没有'),
      step('hold', `### 共<Fact id="${count}" />，花了<Fact id="${target}" />多少`),
      step('money', '### 先说，后做'),
    );
    const phrases = (code: string) =>
      code
        .split('class: "phrase"')
        .slice(1)
        .map((piece) => (piece.match(/"[\p{sc=Han}，]+"/gu) ?? []).join('').replaceAll('"', ''));
    expect(phrases(await compile(told, 'src/content/zh/01-ballast.mdx'))).toEqual([
      '共，',
      '花了多少',
      '先说，',
      '后做',
    ]);
    expect(phrases(await compile(told))).toEqual([]);
  });

  test('other elements and the words as they are', async () => {
    const code = await compile('Plain *words* and <Other id="unknown" />.\n');
    expect(given(code, 'Other')).toEqual([{ id: 'unknown' }]);
    expect(code).toContain('"words"');
  });
});
