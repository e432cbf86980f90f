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

/** Rules whose answer depends on colours and places; the others read the markup, which neither changes. */
const ofTheEye = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * What axe finds against WCAG 2.2 AA and good practice, in the page or in what a selector finds: none is good.
 *
 * @param eye asks only what other colours or another place could change
 */
export async function axeFindings(page: Page, within = 'html', eye = false): Promise<string[]> {
  await page.evaluate(script);
  return page.evaluate(
    async ({ within, runOnly }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(within, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => `${id}: ${String(target[0])} ${html.slice(0, 160)}`),
      );
    },
    { within, runOnly: eye ? { type: 'rule', values: ofTheEye } : { type: 'tag', values: tags } },
  );
}
