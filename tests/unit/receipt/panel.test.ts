import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { panelOf, titleId } from '../../../src/facts/receipt/panel.ts';
import { receipt } from '../../../src/facts/receipt/receipt.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import facts from '../../../src/generated/facts.json' with { type: 'json' };

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const build = (id: string, locale: Locale) => {
  const box = document.createElement('div');
  box.append(...panelOf(receipt(id, locale), { document, locale, factsPage: 'facts/' }));
  return box;
};

describe('panelOf(receipt)', () => {
  test('has a name, the statement, the source and one way on, for every fact in both languages', () => {
    for (const { id, statement } of facts) {
      for (const locale of locales) {
        const box = build(id, locale);
        expect(box.querySelectorAll(`h2#${titleId}`)).toHaveLength(1);
        expect(box.querySelector('.statement')?.textContent).toBe(statement[locale]);
        expect(box.querySelector('.more a')?.getAttribute('href')).toBe(`facts/#${id}`);
        // No mark of a figure is left in what readers see, and no value was lost on the way.
        expect(box.textContent).not.toMatch(/[\uE000-\uE0FF]|undefined|\[object/);
      }
    }
  });

  test('a figure in it can be asked in its turn, all but its own', () => {
    const box = build('metro-km-2020-derived', 'en');
    const asked = Array.from(box.querySelectorAll<HTMLElement>('[data-fact]'));
    const ids = asked.map(({ dataset }) => dataset.fact);
    expect(ids).toContain('metro-km-2021');
    expect(ids).not.toContain('metro-km-2020-derived');
    expect(asked.every((link) => link.getAttribute('href') === `facts/#${link.dataset.fact}`)).toBe(
      true,
    );
  });

  test('marks the language of words that are not the page’s', () => {
    const en = build('metro-km-2021', 'en');
    expect(en.querySelector('cite')?.getAttribute('lang')).toBe('zh-Hans');
    expect(en.querySelector('q')?.getAttribute('lang')).toBe('zh-Hans');
    const zh = build('metro-km-2021', 'zh');
    expect(zh.querySelector('cite')?.hasAttribute('lang')).toBe(false);
  });

  test('a source read on a copy is named and not linked', () => {
    const box = build('metro-km-2025', 'en');
    expect(box.querySelector('cite a, a cite')).toBeNull();
    expect(box.textContent).toContain('read on a copy');
  });
});
