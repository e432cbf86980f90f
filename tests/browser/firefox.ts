import { existsSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { everyStageIsDrawn, framesPass, freePort, root, screens } from './harness.ts';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox to test with: FIREFOX_PATH, else an installed one, else none: then its tests are skipped. */
export function firefoxPath(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (!named) return installed.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(`FIREFOX_PATH is "${named}", but no such file exists: correct it or unset it.`);
}

/** It asks nobody anything, and nothing moves. */
const settings = {
  'ui.prefersReducedMotion': 1,
  // A face that a busy machine brings late is waited for, so that texts are measured in it.
  'gfx.downloadable_fonts.fallback_delay_short': 10_000,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
};

/** What Firefox says of a face that was still on its way when the page was left (NS_BINDING_ABORTED). */
const leftBehind = /^Error: downloadable font: download failed .* status=2152398850 /;

/** A page that keeps account of everything that must not happen on it. */
export interface FirefoxVisit {
  page: Page;
  /** Console errors and warnings, exceptions, failed requests and requests to other origins, as text. */
  faults: string[];
  close(): Promise<void>;
}

/**
 * Firefox over WebDriver BiDi for the tests of one file, the built site behind a server. To be called in
 * a `describe.skipIf(!firefoxPath())`.
 */
export function firefoxSite() {
  let browser: Browser;
  let server: { stop(): Promise<void> };
  let origin = '';

  beforeAll(async () => {
    const port = await freePort();
    server = await serve(root, port);
    origin = `http://localhost:${port}`;
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath()!,
      headless: true,
      extraPrefsFirefox: settings,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  return {
    /** Opens a path of the site, or a whole address (`file:` too), in a fresh profile. */
    async visit(
      address: string,
      { viewport = screens.desktop }: { viewport?: { width: number; height: number } } = {},
    ): Promise<FirefoxVisit> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const whole = new URL(address, origin).href;
      const home = whole.startsWith(origin) ? origin : new URL(whole).protocol;
      const faults: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (/error|warn/.test(message.type()) && !leftBehind.test(text)) faults.push(text);
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      page.on('response', (response) => {
        const url = response.url();
        if (response.status() >= 400) faults.push(`${response.status()}: ${url}`);
        if (!url.startsWith(home) && !url.startsWith('data:')) faults.push(`elsewhere: ${url}`);
      });
      await page.setViewport(viewport);
      await page.goto(whole, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return { page, faults, close: () => context.close() };
    },
  };
}

/** Observers have reported, what follows from them is drawn, and no chart in view is still on its way. */
export const settledInFirefox = async (page: Page): Promise<void> => {
  await page.evaluate(framesPass);
  await page.waitForFunction(everyStageIsDrawn);
  await page.evaluate(framesPass);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
