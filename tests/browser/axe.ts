import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './harness.ts';

const script = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    where: string,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; target: unknown[] }[] }[] }>;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 AA and good practice, in the page or in what a selector finds: none is good.
 *
 * @param without rules that are not asked
 */
export async function axeFindings(
  page: Page,
  within = 'html',
  without: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(script);
  return page.evaluate(
    async ({ within, tags, without }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(within, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => `${id}: ${String(target[0])} ${html.slice(0, 160)}`),
      );
    },
    { within, tags, without },
  );
}
