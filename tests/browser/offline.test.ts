import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { editionOf } from '../../scripts/offline/edition.ts';
import { writeWorker } from '../../scripts/offline/worker.ts';
import { folderHost } from './folder-host.ts';
import { root, settled } from './harness.ts';

const dist = join(root, 'dist');
const deep = '/deep/ü b/';
const { first, later } = editionOf(dist);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: Awaited<ReturnType<typeof folderHost>>;
/** A site that tests may change. */
let copy: string;
let faults: string[];

beforeAll(async () => {
  browser = await launch();
  copy = mkdtempSync(join(tmpdir(), 'ballast-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(copy, { recursive: true });
});
beforeEach(async () => {
  host = await folderHost({ '/copy/': copy, [deep]: dist, '/': dist });
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  await host.off().catch(() => undefined);
});

const open = (path: string) => page.goto(host.origin + path, { waitUntil: 'load' });

/** Waits until something is so in the page; Playwright's own wait takes a promise for an answer. */
const until = (what: () => Promise<boolean>, timeout = 30_000) =>
  vi.waitFor(async () => expect(await page.evaluate(what)).toBe(true), { timeout, interval: 300 });

/** How many files the fullest store has whose name contains a text. */
const stored = (version: string) =>
  page.evaluate(async (version) => {
    const names = (await caches.keys()).filter((name) => name.includes(version));
    const sizes = names.map(async (name) => (await (await caches.open(name)).keys()).length);
    return Math.max(0, ...(await Promise.all(sizes)));
  }, version);

/** Waits until so many files are kept. */
const kept = (count: number, version = '') =>
  vi.waitFor(async () => expect(await stored(version)).toBeGreaterThanOrEqual(count), {
    timeout: 90_000,
    interval: 300,
  });
const everything = Object.keys({ ...first, ...later }).length;

/** One visit, long enough for the whole site to be kept. */
async function visit(path: string): Promise<void> {
  await open(path);
  await kept(everything);
}

const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Puts an edition with another headline into the folder that may change. */
async function putEdition(headline: string, worker: string | undefined): Promise<void> {
  const story = readFileSync(join(dist, 'index.html'), 'utf8');
  const changed = story.replace(/(<h1[^>]*>)/, `$1${headline} `);
  expect(changed).not.toBe(story);
  writeFileSync(join(copy, 'index.html'), changed);
  await writeWorker(copy, worker);
}
const headline = () => page.locator('h1').innerText();
const line = () => page.locator('.newer');

describe.each(['/', deep])('after one visit to %s, with the host gone', (base) => {
  it('the journey of a reader goes on, in both languages', async () => {
    await visit(base);
    await host.off();

    await page.reload({ waitUntil: 'load' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(10_000);
    await page.locator('[data-stepper="next"]').click();
    await page.locator('[data-stepper="next"]').click();
    await page.waitForFunction(() => location.hash === '#ballast-pour');

    await page.locator('#ballast-hold a.fact').first().click();
    await page.waitForSelector('.slip:popover-open');
    expect(await page.locator('.slip').innerText()).toContain('753');
    await page.keyboard.press('Escape');

    await page.locator('.languages a').click();
    await page.waitForLoadState('load');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.locator('#energy-wind').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => !!document.querySelector('[data-stage="energy"] svg.drawing [data-key]'),
    );
    await page.locator('#energy-wind a.alone').click();
    await page.waitForURL(/zh\/steps\/energy\/wind\/index\.html/);
    expect(await page.locator('svg.drawing [data-key]').count()).toBeGreaterThan(5);

    await page.locator('.foot a', { hasText: '数据' }).first().click();
    await page.waitForURL(/zh\/facts\/index\.html/);
    await page.waitForLoadState('load');
    expect(await page.locator('[data-kind]').count()).toBeGreaterThan(100);

    for (const path of [
      'method/index.html',
      'facts/index.html?q=metro',
      'zh/method/',
      'steps/scale/gdp/?x=1',
    ]) {
      const answer = await open(encodeURI(base) + path);
      expect(answer?.status(), path).toBe(200);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    const table = await page.evaluate(
      async (address) => (await (await fetch(address)).text()).slice(0, 200),
      `${host.origin}${encodeURI(base)}data/facts.csv`,
    );
    expect(table).toContain(',');
    await settled(page);
    expect(faults).toEqual([]);
  });
});

describe('with the host gone', () => {
  it('an unknown page is answered by the page for those, a folder by its page', async () => {
    await visit('/');
    await host.off();
    const unknown = await open('/nobody/wrote/this');
    expect(unknown?.status()).toBe(404);
    expect(await page.locator('main').innerText()).toMatch(/\S/);
    await open('/facts');
    expect(page.url()).toMatch(/\/facts\/index\.html$/);
  });

  it('a picture that was seen is there, one that was not is not; ranges and other methods are left alone', async () => {
    await visit('/');
    const seen = '/img/scale/gdp.narrow.en.svg';
    const ask = (path: string, options: object = {}) =>
      page.evaluate(
        ([path, options]) =>
          fetch(String(path), options as RequestInit).then(
            ({ status }) => status,
            () => 'failed',
          ),
        [path, options] as const,
      );
    await page.reload();
    expect(await ask(seen)).toBe(200);
    // It is kept while it is read, not before.
    await expect
      .poll(() => page.evaluate((path) => caches.match(path).then(Boolean), seen))
      .toBe(true);
    await host.off();
    expect(await ask(`${seen}?again`)).toBe(200);
    expect(await ask('/img/scale/person.narrow.en.svg')).toBe('failed');
    expect(await ask('/facts/index.html')).toBe(200);
    expect(await ask('/facts/index.html', { headers: { Range: 'bytes=0-10' } })).toBe('failed');
    expect(await ask('/facts/index.html', { method: 'POST' })).toBe('failed');
  });
});

describe('a new edition', () => {
  beforeAll(() => {
    cpSync(dist, copy, {
      recursive: true,
      filter: (file) => !/\/(img|og|embed|offline)$/.test(file),
    });
  });
  beforeEach(async () => {
    await putEdition('One', undefined);
    await open('/copy/');
    await kept(everything, editionOf(copy).version);
    await page.reload();
    expect(await headline()).toContain('One');
  });

  it('waits until the reader asks, then comes whole, at the place where the reader is', async () => {
    await putEdition('Two', undefined);
    host.asked.length = 0;
    await page.reload();
    expect(await headline()).toContain('One');
    await line().waitFor();
    const fetched = host.asked.filter((path) => !path.endsWith('sw.js'));
    expect(fetched).toEqual(['/copy/index.html']);

    await page.evaluate(() => (location.hash = '#energy-wind'));
    await page.waitForSelector('#energy-wind.current');
    await page.reload();
    expect(await headline()).toContain('One');
    await line().waitFor();
    await line().locator('[data-turn]').click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Two'));
    expect(await page.evaluate(() => location.hash)).toBe('#energy-wind');
    await host.off();
    await page.reload();
    expect(await headline()).toContain('Two');
    expect(await line().count()).toBe(0);
  });

  it('is not forced on a reader who leaves it, nor on another tab', async () => {
    await putEdition('Two', undefined);
    await page.reload();
    await line().waitFor();
    const other = await context.newPage();
    await other.goto(`${host.origin}/copy/zh/`);
    await other.locator('.newer').waitFor();
    await line().locator('[data-later]').click();
    expect(await line().count()).toBe(0);
    expect(await headline()).toContain('One');
    await other.locator('.newer [data-turn]').click();
    await until(async () => !(await navigator.serviceWorker.getRegistration())?.waiting);
    await settled(page);
    expect(await headline()).toContain('One');
    // Its scripts are still answered, though they were asked for only now.
    await page.locator('#ballast-hold a.fact').first().click();
    await page.waitForSelector('.slip:popover-open');
  });

  it('that is put there by halves is not taken', async () => {
    await putEdition('Two', undefined);
    const story = join(copy, 'zh/index.html');
    const whole = readFileSync(story, 'utf8');
    writeFileSync(story, whole.replace('<h1', '<h1 data-new'));
    await writeWorker(copy);
    writeFileSync(story, whole.slice(0, 5000));
    await page.reload();
    await until(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.installing && !registration?.waiting && !!registration?.active;
    });
    writeFileSync(story, whole);
    expect(await headline()).toContain('One');
    expect(await line().count()).toBe(0);
    await host.off();
    await page.reload();
    expect(await headline()).toContain('One');
  });

  it('that ends it all takes worker and files away', async () => {
    // Another site of the same origin keeps what it has.
    const other = await context.newPage();
    await other.goto(host.origin);
    await until(async () => (await caches.keys()).length === 2);
    await putEdition('Three', 'off');
    await page.reload();
    await until(async () => (await caches.keys()).length === 1);
    await page.reload();
    expect(await headline()).toContain('Three');
    await until(async () => (await navigator.serviceWorker.getRegistrations()).length === 1);
  });
});

describe('nothing is kept', () => {
  const quiet = () => page.waitForTimeout(3000);

  it('in a frame', async () => {
    await context.route('**/frame.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<iframe src="/index.html"></iframe>' }),
    );
    await open('/frame.html');
    await page.frameLocator('iframe').locator('h1').waitFor();
    await quiet();
    expect(await registrations()).toBe(0);
  });

  it('for a reader who saves data', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await open('/');
    await quiet();
    expect(await registrations()).toBe(0);
  });

  it('where there is no room, and the page is none the worse', async () => {
    const client = await context.newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', {
      origin: host.origin,
      quotaSize: 200_000,
    });
    await open('/');
    await quiet();
    await until(async () => !(await navigator.serviceWorker.getRegistration())?.installing);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.locator('#ballast-hold a.fact').first().click();
    await page.waitForSelector('.slip:popover-open');
    expect(faults).toEqual([]);
  });

  it('where the browser forbids it', async () => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    await open('/');
    await quiet();
    await page.locator('[data-stepper="next"]').click();
    expect(faults).toEqual([]);
  });
});

describe('installing', () => {
  it.each(['/', '/zh/', `${deep}`])('a browser finds all it needs at %s', async (path) => {
    await visit(path);
    await page.reload();
    const client = await context.newCDPSession(page);
    const { errors, url, data } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toContain('.webmanifest');
    const { start_url: start, screenshots, icons } = JSON.parse(data!) as Record<string, never[]>;
    expect(new URL(String(start), url).href).toContain(
      path === '/zh/' ? '/zh/index.html' : 'index.html',
    );
    for (const { src } of [...screenshots!, ...icons!] as { src: string }[]) {
      const answer = await context.request.get(new URL(src, url).href);
      expect(answer.status(), src).toBe(200);
    }
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // A window without a profile cannot install anything.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    expect(faults).toEqual([]);
  });
});
