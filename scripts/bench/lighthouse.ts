/** Lighthouse, mobile, default throttling, for each kind of page, and a bare page with one drawing beside. */
import lighthouse from 'lighthouse';
import { launch } from '../lib/browser.ts';
import { barePath } from './bare.ts';
import { pageKinds } from './pages.ts';
import { median } from './row.ts';
import type { Row } from './row.ts';
import type { Section } from './section.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const port = 9333;

/** Scores of 100, and times in ms. */
interface Report {
  scores: Record<(typeof categories)[number], number>;
  lcp: number;
  tbt: number;
  cls: number;
}

async function audit(url: string): Promise<Report> {
  const answer = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    logLevel: 'silent',
  });
  const lhr = answer!.lhr;
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
  const number = (id: string) => lhr.audits[id]!.numericValue!;
  const score = (id: string) => Math.round((lhr.categories[id]!.score ?? 0) * 100);
  return {
    scores: Object.fromEntries(categories.map((id) => [id, score(id)])) as Report['scores'],
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
  };
}

export const lighthouseSection: Section = {
  id: 'lighthouse',
  title: 'Lighthouse, mobile',
  async measure({ origin, runs, say }) {
    const browser = await launch([`--remote-debugging-port=${port}`]);
    try {
      const pages = [{ name: 'bare page', path: barePath }].concat(
        pageKinds.map(({ kind, locale, path }) => ({ name: `${kind} ${locale}`, path })),
      );
      const rows: Row[] = [];
      let bare = 0;
      for (const { name, path } of pages) {
        const reports: Report[] = [];
        for (let i = 0; i < runs; i++) {
          say(`Lighthouse ${name}, ${i + 1} of ${runs}`);
          reports.push(await audit((await origin()) + path));
        }
        const of = (value: (report: Report) => number) => reports.map(value);
        const lcp = of((report) => report.lcp);
        const isBare = path === barePath;
        if (isBare) bare = median(lcp);
        // The bare page is the unit of comparison, not held to anything.
        const limit = (row: Row): Row => (isBare ? { ...row, budget: undefined } : row);
        const scores = categories.map((id) => ({
          name: `${name}, ${id}`,
          unit: '',
          runs: of((report) => report.scores[id]),
          budget: 100,
          atLeast: true,
        }));
        rows.push(
          ...scores.map(limit),
          limit({ name: `${name}, largest paint`, unit: 'ms', runs: lcp, budget: bare * 1.2 }),
          limit({
            name: `${name}, blocking`,
            unit: 'ms',
            runs: of((report) => report.tbt),
            budget: 0,
          }),
          limit({
            name: `${name}, layout shift`,
            unit: '',
            runs: of((report) => report.cls),
            budget: 0,
          }),
        );
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};
