/**
 * The contact sheet: every state of every chart, both designs, both languages, both themes, on one
 * picture per chart, in sheet/. To look at, not to compare by machine.
 *
 *   npm run sheet                  all charts
 *   npm run sheet -- circles       one chart
 *   npm run sheet -- circles --en --light --narrow    only these
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { charts } from '../src/charts/index.ts';
import type { Chart } from '../src/charts/kit/chart.ts';
import { renderState } from '../src/charts/kit/server.ts';
import { sizes } from '../src/charts/kit/size.ts';
import { languageTag, locales } from '../src/i18n/locales.ts';
import { launch } from './lib/browser.ts';
import { drawingStyles } from './lib/drawing-styles.ts';

const args = process.argv.slice(2);
const flag = (name: string) => args.includes(`--${name}`);
/** With no flag of a group all its members are shown. */
const pick = <T extends string>(all: readonly T[]): readonly T[] =>
  all.some(flag) ? all.filter(flag) : all;

const root = new URL('..', import.meta.url);
const styles = `${drawingStyles(root)}
   body{margin:16px;background:var(--ground);color:var(--ink);font:14px var(--sans)}
   .row{display:flex;flex-wrap:wrap;gap:16px;margin:0 0 24px}
   figure{margin:0;width:min-content}figcaption{font-size:13px;margin:0 0 4px}
   .box{background:var(--ground);outline:1px solid var(--hairline)}
   .box.narrow{width:360px;height:360px}.box.wide{width:768px;height:624px}`;

const html = (
  chart: Chart,
  size: (typeof sizes)[number],
  locale: (typeof locales)[number],
) => `<!doctype html><html lang="${languageTag[locale]}"><meta charset="utf-8"><style>${styles}</style><body>
<div class="row">${chart.states
  .map(
    (state) =>
      `<figure><figcaption>${chart.id} · ${state}</figcaption><div class="box ${size.name}">${renderState(chart, state, size, locale)}</div></figure>`,
  )
  .join('')}</div>`;

const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.find((name) => !charts.some((chart) => chart.id === name));
if (unknown) {
  console.error(
    `sheet: no chart is called "${unknown}"; there are: ${charts.map((c) => c.id).join(', ')}.`,
  );
  process.exit(1);
}

mkdirSync(new URL('sheet/', root), { recursive: true });
const draft = new URL(`sheet/draft-${process.pid}.html`, root);
const browser = await launch();
for (const chart of charts.filter((c) => names.length === 0 || names.includes(c.id))) {
  for (const size of sizes.filter((s) => pick(sizes.map((z) => z.name)).includes(s.name))) {
    for (const locale of pick(locales)) {
      for (const theme of pick(['light', 'dark'] as const)) {
        const page = await browser.newPage({
          viewport: { width: size.name === 'narrow' ? 1168 : 1600, height: 600 },
          colorScheme: theme,
          deviceScaleFactor: 1,
        });
        writeFileSync(draft, html(chart, size, locale));
        await page.goto(draft.href, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        const file = `sheet/${chart.id}.${size.name}.${locale}.${theme}.png`;
        await page.screenshot({ path: new URL(file, root).pathname, fullPage: true });
        await page.close();
        if (process.stdout.isTTY) console.log(file);
      }
    }
  }
}
await browser.close();
rmSync(draft, { force: true });
console.log(
  `Contact sheet in sheet/ (${names.length ? names.join(', ') : `${charts.length} charts`}).`,
);
