import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root, screens, settled, shifts, site } from './harness.ts';

const { visit } = site();
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const pages = [
  ...locales.flatMap((locale) => ['', 'facts/', 'method/'].map((page) => pagePath(locale, page))),
  '/404.html',
];

for (const path of pages) {
  describe(path, () => {
    test('has no fault, no shift and no sideways scroll at 320 px', async () => {
      const { page, faults, close } = await visit(path, { viewport: { width: 320, height: 640 } });
      await settled(page);
      const wide = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        culprits: Array.from(document.querySelectorAll('main *'))
          .filter(
            (e) =>
              e.getBoundingClientRect().right > innerWidth + 1 &&
              !e.closest('.table-box, svg, .visually-hidden'),
          )
          .map((e) => `${e.tagName}.${e.className}`)
          .slice(0, 5),
      }));
      expect(wide).toEqual({ page: 320, culprits: [] });
      expect((await shifts(page)).value).toBe(0);
      expect(faults).toEqual([]);
      await close();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`gives axe nothing to report, ${colorScheme}`, async () => {
        const { page, close } = await visit(path, { viewport: screens.phone, colorScheme });
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: {
                run(
                  o: object,
                ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
              };
            }
          ).axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((n) => n.target.join(' '))
                .join('; ')}`,
          );
        });
        expect(violations).toEqual([]);
        await close();
      });
    }
  });
}

test('an unknown address answers 404 with the way back', async () => {
  const { page, close } = await visit('/no/such/page/', { viewport: screens.phone });
  expect(await page.locator('main a').count()).toBeGreaterThan(3);
  await close();
});

test('pages name their language and their twin', async () => {
  for (const locale of locales) {
    const { page, close } = await visit(pagePath(locale, 'facts/'), { viewport: screens.phone });
    expect(await page.locator('html').getAttribute('lang')).toBe(
      locale === 'zh' ? 'zh-Hans' : 'en',
    );
    expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(locales.length + 1);
    await close();
  }
});
