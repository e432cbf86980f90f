import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { factText, unbroken } from '../../../src/facts/fill.ts';
import { plain } from '../../../src/facts/written.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { headlineOf } from '../../../src/story/headlines.ts';
import { toldOf } from '../../../src/story/told.ts';

describe('headlineOf(chart, state, locale)', () => {
  test('every state of every chart has one in every language, all different, none with markup', () => {
    for (const locale of locales) {
      const all = charts.flatMap((chart) =>
        chart.states.map((state) => headlineOf(chart.id, state, locale)),
      );
      expect(new Set(all).size).toBe(all.length);
      for (const headline of all) expect(headline).toMatch(/^[^<>{}#*]{3,90}$/u);
    }
  });

  test('fills the facts in as the language writes them', () => {
    const money = plain(unbroken(factText('plan-investment-target', 'en', 'full', 'a test')));
    expect(headlineOf('ballast', 'money', 'en')).toBe(`Together they weigh ${money}`);
  });
});

describe('toldOf(chart, state, locale)', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'told-'));
    mkdirSync(join(root, 'src/content/en'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (step: string) =>
    writeFileSync(
      join(root, 'src/content/en/01-ballast.mdx'),
      `---\nchart: ballast\ntitle: T\nstandfirst: S\n---\n\n<Stage chart="ballast">\n\n<Step state="pour">\n\n${step}\n\n</Step>\n\n</Stage>\n`,
    );

  test('gives headline, paragraphs and the facts of both, each once', () => {
    const count = '<Fact id="plan-project-count" form="number" />';
    write(`### Just ${count} stones\n\nFirst *stressed* ${count}.\n\nSecond.`);
    const number = plain(factText('plan-project-count', 'en', 'number', 'a test'));
    expect(toldOf('ballast', 'pour', 'en', root)).toEqual({
      headline: `Just ${number} stones`,
      paragraphs: [`First stressed ${number}.`, 'Second.'],
      facts: ['plan-project-count'],
    });
  });

  test('names file and line of a step without a heading', () => {
    write('Words only.');
    expect(() => toldOf('ballast', 'pour', 'en', root)).toThrow(
      'src/content/en/01-ballast.mdx:9: the step "pour" needs a heading that begins with ###.',
    );
  });

  test('names what is missing', () => {
    write('### A\n\nB');
    expect(() => toldOf('ballast', 'sink', 'en', root)).toThrow('state "sink" of chart "ballast"');
    expect(() => toldOf('moon', 'pour', 'en', root)).toThrow('no chapter tells the chart "moon"');
  });
});
