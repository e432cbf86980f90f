import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkContent, factsNamed } from '../../../scripts/content.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

/** A project folder that holds these chapters: "en/01-a.mdx" → its text. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  for (const locale of ['en', 'zh'])
    mkdirSync(join(root, 'src/content', locale), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'src/content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

const head = '---\ntitle: "{stones|number} stones"\n---\n\n';

describe('factsNamed(source)', () => {
  test('names the facts of the head and of the text, in that order', () => {
    const source = `${head}About <Fact id="money" /> and\n<Fact\n  form="date"\n  id="due"\n/>.`;
    expect(factsNamed(source)).toEqual(['stones', 'money', 'due']);
  });

  test('takes no braces of the text for facts', () => {
    expect(factsNamed(`${head}A {brace} in the text.`)).toEqual(['stones']);
  });
});

describe('checkContent(root)', () => {
  test('is silent when both languages tell the same chapters with the same facts', () => {
    const root = project({
      'en/01-a.mdx': `${head}<Fact id="one" /> <Fact id="two" />`,
      'zh/01-a.mdx': `${head}<Fact id="two" /><Fact id="one" form="number" /><Fact id="one" />`,
    });
    expect(() => checkContent(root)).not.toThrow();
  });

  test('a chapter without its Chinese file', () => {
    const root = project({ 'en/01-a.mdx': '', 'en/02-b.mdx': '', 'zh/01-a.mdx': '' });
    expect(() => checkContent(root)).toThrow(
      'src/content/zh/02-b.mdx:1: this file is missing; src/content/en/02-b.mdx exists, so write its counterpart or remove it.',
    );
  });

  test('a chapter without its English file', () => {
    const root = project({ 'en/01-a.mdx': '', 'zh/01-a.mdx': '', 'zh/02-b.mdx': '' });
    expect(() => checkContent(root)).toThrow('src/content/en/02-b.mdx:1: this file is missing;');
  });

  test('a language without its folder', () => {
    const root = project({ 'en/01-a.mdx': '' });
    rmSync(join(root, 'src/content/zh'), { recursive: true });
    expect(() => checkContent(root)).toThrow('src/content/zh/01-a.mdx:1: this file is missing;');
  });

  test('a fact in English only, with the line it stands on', () => {
    const root = project({
      'en/01-a.mdx': 'Line one.\n\nNow <Fact id="one" />.\n',
      'zh/01-a.mdx': '一。\n',
    });
    expect(() => checkContent(root)).toThrow(
      'src/content/en/01-a.mdx:3: fact "one" is used here but not in src/content/zh/01-a.mdx; both languages tell the same facts.',
    );
  });

  test('a fact in Chinese only, in the head', () => {
    const root = project({
      'en/01-a.mdx': '---\ntitle: "Stones"\n---\n',
      'zh/01-a.mdx': '---\ntitle: "{stones|number}块石头"\n---\n',
    });
    expect(() => checkContent(root)).toThrow(
      'src/content/zh/01-a.mdx:2: fact "stones" is used here but not in src/content/en/01-a.mdx;',
    );
  });

  test('the line is that of the fact itself, not of a longer id that contains it', () => {
    const both = '<Fact id="metro-km-2025" /> old metro-km news\n';
    const root = project({
      'en/01-a.mdx': `${both}\n<Fact id="metro-km" />\n`,
      'zh/01-a.mdx': both,
    });
    expect(() => checkContent(root)).toThrow('src/content/en/01-a.mdx:3: fact "metro-km" is used');
  });
});
