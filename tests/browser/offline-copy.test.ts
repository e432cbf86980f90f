import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { limit } from '../../scripts/offline/copy/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { copyFile } from '../../src/offline/files.ts';
import { root, screens, settled } from './harness.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  // Alone in a folder, as somebody has saved them.
  folder = mkdtempSync(join(tmpdir(), 'ballast ü '));
  for (const locale of locales) {
    cpSync(join(root, 'dist', copyFile(locale)), join(folder, `ballast.${locale}.html`));
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const addressOf = (locale: string) => pathToFileURL(join(folder, `ballast.${locale}.html`)).href;

/** Opens a copy with no network; tells what it asks for and what goes wrong. */
async function open(locale: string, options = {}) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    offline: true,
    viewport: screens.phone,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest())
      faults.push(request.url().slice(0, 200));
  });
  await page.goto(addressOf(locale), { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}

describe.each(locales)('the copy in "%s"', (locale) => {
  it('is small enough for a mail, and offered with its size at the foot of each page', async () => {
    const bytes = statSync(join(folder, `ballast.${locale}.html`)).size;
    expect(bytes).toBeLessThanOrEqual(limit);
    const story = readFileSync(
      join(root, 'dist', locale === 'en' ? '' : locale, 'index.html'),
      'utf8',
    );
    const size = `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
    expect(story).toMatch(new RegExp(`href="[./]*${copyFile(locale)}" download[^<]*<`));
    expect(story).toContain(size);
  });

  it('is read, stepped, asked and turned to the other language, from a disk with no network', async () => {
    const { page, faults, close } = await open(locale);
    await page.waitForSelector('[data-stepper="bar"]:not([hidden])');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash === '#ballast-pour');

    for (const chart of ['energy', 'ledger', 'circles']) {
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), chart);
      await page.waitForFunction(
        (id) =>
          (document.querySelector(`[data-stage="${id}"] svg.drawing`)?.childElementCount ?? 0) > 0,
        chart,
      );
    }
    const figure = page.locator('#scale-gdp a.fact').first();
    await figure.click();
    await page.waitForSelector('.slip:popover-open');
    expect((await page.locator('.slip').innerText()).length).toBeGreaterThan(60);
    await page.keyboard.press('Escape');

    await page.locator('[data-motion-switch]').click();
    expect(await page.locator('html').getAttribute('data-motion')).toBe('on');

    await page.evaluate(() => document.getElementById('circles-explorer')!.scrollIntoView());
    await page.waitForSelector('[data-explorer][data-ready]');

    await page.locator('.languages a').click();
    await page.waitForURL(new RegExp(`ballast\\.${locale === 'en' ? 'zh' : 'en'}\\.html`));
    await page.waitForSelector('[data-stepper="bar"]:not([hidden])');
    await settled(page);
    expect(faults).toEqual([]);
    await close();
  });

  it('has every drawing on paper', async () => {
    const { page, faults, close } = await open(locale);
    await page.waitForSelector('[data-stepper="bar"]:not([hidden])');
    await page.waitForTimeout(500);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const steps = await page.locator('.step[data-state]').count();
    expect(steps).toBeGreaterThan(50);
    expect(await page.locator('.step > .own svg > *:first-child').count()).toBe(steps);
    expect(faults).toEqual([]);
    await close();
  });

  it('has all words, and a drawing for each chapter, without script', async () => {
    const { page, faults, close } = await open(locale, { javaScriptEnabled: false });
    const chapters = await page.locator('section.chapter').count();
    const shown = page.locator('.step .still svg.drawing:visible');
    expect(await shown.count()).toBe(chapters);
    for (const svg of await shown.all()) {
      const { width, height } = (await svg.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThan(200);
    }
    const words = (await page.locator('.step .card').allInnerTexts()).join('').length;
    const { page: whole, close: end } = await open(locale);
    expect((await whole.locator('.step .card').allInnerTexts()).join('').length).toBe(words);
    await end();
    expect(faults).toEqual([]);
    await close();
  });
});
