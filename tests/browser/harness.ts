import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { serve } from '../../scripts/serve.ts';

export const root = resolve(import.meta.dirname, '../..');

/** The screens every journey is made on. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;
export type Screen = keyof typeof screens;

/** A port nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((answer) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => answer(port));
    });
  });

/** A page that keeps account of everything that must not happen on it. */
export interface Visit {
  page: Page;
  /** Console errors, exceptions, failed requests and requests to other origins, as text. */
  faults: string[];
  close(): Promise<void>;
}

/** The built site behind a server, and a browser, for the tests of one file. */
export function site() {
  let browser: Browser;
  let server: { stop(): Promise<void> };
  let origin = '';

  beforeAll(async () => {
    const port = await freePort();
    server = await serve(root, port);
    origin = `http://localhost:${port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  return {
    /** Opens an address of the site in a fresh profile; `first` runs in each page before anything of its own. */
    async visit(
      path: string,
      options: BrowserContextOptions = {},
      first?: () => void,
    ): Promise<Visit> {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('requestfailed', (request) => {
        // What was on its way when the reader left is broken off.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          faults.push(`failed: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
        if (!response.url().startsWith(origin) && !response.url().startsWith('data:'))
          faults.push(`elsewhere: ${response.url()}`);
      });
      await page.addInitScript(withoutWorker);
      await page.addInitScript(countShifts);
      if (first) await page.addInitScript(first);
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      return { page, faults, close: () => context.close() };
    },
  };
}

/** Runs in the page before anything else: what is seen is the host's, not what a worker has kept of it. */
function withoutWorker(): void {
  if (typeof ServiceWorkerContainer === 'undefined') return;
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('not in this test'));
}

/** Runs in the page before anything else: adds up layout shifts, those after input too. */
function countShifts(): void {
  const account = window as unknown as { shifted: { value: number; nodes: string[] } };
  account.shifted = { value: 0, nodes: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      sources: { node?: Element }[];
    }[]) {
      account.shifted.value += entry.value;
      account.shifted.nodes.push(
        ...entry.sources.map(({ node }) => node?.className || node?.nodeName || '?'),
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has shifted on the page so far. */
export const shifts = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { shifted: { value: number; nodes: string[] } }).shifted,
  );

/** Runs in the page: two frames and a little, in which observers report. */
export const framesPass = (): Promise<void> =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))),
  );

/** Observers have reported, what follows from them is drawn, and no chart in view is still on its way. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(framesPass);
  await page.waitForFunction(everyStageIsDrawn);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(framesPass);
};

/**
 * Runs in the page: false while the script of a chart in view is still on its way, or a drawing in view
 * does not yet show the step of the story that is current.
 */
export const everyStageIsDrawn = (): boolean => {
  const step = document.querySelector<HTMLElement>('[data-stop].current[data-state]');
  const now = step?.closest('[data-stage]')?.querySelector('.picture');
  return Array.from(document.querySelectorAll<SVGSVGElement>('[data-stage] svg.drawing')).every(
    (svg) => {
      const { top, bottom, width } = svg.getBoundingClientRect();
      if (width === 0 || bottom < 0 || top > innerHeight) return true;
      const late = now?.contains(svg) && svg.dataset.state !== step!.dataset.state;
      return svg.childElementCount > 0 && !late;
    },
  );
};
