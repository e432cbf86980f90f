/** The Content-Security-Policy of the pages: it is in each, nothing breaks it, and it holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { attribute, elementsOf, runs, textIn } from '../../scripts/portable/elements.ts';
import { filesOf } from '../../scripts/portable/files.ts';
import { hashSource } from '../../scripts/portable/policy.ts';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root, screens, settled } from './harness.ts';
import { staticHost } from './hosts/static.ts';
import type { Host } from './hosts/static.ts';
import { journey } from './journey.ts';
import type { Tab } from './journey.ts';

const dist = join(root, 'dist');
const pages = filesOf(dist).filter((file) => file.endsWith('.html'));

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await launch();
  host = await staticHost(dist);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test('every page carries it before anything it is about, and it allows nothing unsafe', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const elements = elementsOf(readFileSync(join(dist, file), 'utf8'));
    const head = elements.filter((e) => ['meta', 'link', 'script', 'style'].includes(e.tagName));
    expect(attribute(head[0]!, 'charset'), file).toBe('utf-8');
    expect(attribute(head[1]!, 'http-equiv'), file).toBe('Content-Security-Policy');
    const policy = attribute(head[1]!, 'content')!;
    expect(policy, file).toMatch(/^default-src 'none';/);
    expect(policy, file).not.toMatch(/unsafe|https?:|\*/);
    const inside = elements.filter(
      (e) => (runs(e) && attribute(e, 'src') === undefined) || e.tagName === 'style',
    );
    for (const element of inside) expect(policy, file).toContain(hashSource(textIn(element)));
    for (const { attrs } of elements)
      expect(attrs.find(({ name }) => /^(on|style$)/.test(name))?.name, file).toBeUndefined();
  }
});

/** A page that tells of every breach of its policy. */
async function watched(options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const breaches: string[] = [];
  await page.exposeFunction('breach', (told: string) => breaches.push(told));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { breach(told: string): void }).breach(
        `${location.pathname}: ${violatedDirective}, ${blockedURI}`,
      );
    });
  });
  return { page, breaches, close: () => context.close() };
}

const scrolled = async (page: Page) => {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  await settled(page);
};

describe('nothing breaks it', () => {
  test.each(Object.entries(screens))('on the journey of a reader, %s', async (_, viewport) => {
    const { page, breaches, close } = await watched({ viewport });
    await journey(page as Tab, host.base);
    expect(breaches).toEqual([]);
    await close();
  });

  test.each(locales)('on any kind of page, from end to end, %s', async (locale) => {
    const { page, breaches, close } = await watched({ viewport: screens.desktop });
    const firsts = charts.map(({ id, states }) => `steps/${id}/${states[0]}/`);
    // Of the cards one of each chart: the others are made by the same hand.
    const wanted = pages
      .filter((file) => file.startsWith('zh/') === (locale === 'zh'))
      .filter((file) => !/steps\/\w+\//.test(file) || firsts.some((card) => file.includes(card)));
    expect(wanted.length).toBeGreaterThan(20);
    for (const file of wanted) {
      await page.goto(host.base + file, { waitUntil: 'load' });
      if (!file.includes('embed/')) await scrolled(page);
    }
    for (const view of ['stepper', 'unrolled', 'static'])
      for (const theme of ['light', 'dark']) {
        const path = pagePath(locale, `embed/energy/?view=${view}&theme=${theme}&state=wind`);
        await page.goto(host.base + path.slice(1), { waitUntil: 'load' });
        await scrolled(page);
      }
    expect(breaches).toEqual([]);
    await close();
  });
});

describe('it holds', () => {
  const planted = `
    <script>window.planted = 'a script inside'</script>
    <script src="https://elsewhere.example/x.js"></script>
    <script type="module">window.planted = 'a module inside'</script>
    <img src="x:" onerror="window.planted = 'a handler'">
    <img src="https://elsewhere.example/x.png">
    <a id="trap" href="javascript:void (window.planted = 'a link')">x</a>
    <p id="styled" style="position: fixed">x</p>
    <style>body { outline: 3px solid red }</style>
    <iframe src="https://elsewhere.example/"></iframe>
    <base href="https://elsewhere.example/">
    <form id="form" action="https://elsewhere.example/"><button>x</button></form>
    <object data="https://elsewhere.example/x.swf"></object>`;

  test.each(['index.html', 'facts/index.html', 'embed/energy/index.html', '404.html'])(
    'against what is planted in %s: nothing of it runs, nothing is asked of elsewhere',
    async (file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const changed = new Map([[file, html.replace('</body>', () => `${planted}</body>`)]]);
      const attacked = await staticHost(dist, '/', changed);
      const { page, breaches, close } = await watched();
      const asked: string[] = [];
      page.on('response', (response) => asked.push(response.url()));
      await page.goto(attacked.base + file, { waitUntil: 'load' });
      await page.evaluate(() => {
        document.getElementById('trap')!.click();
        document.querySelector<HTMLFormElement>('#form')!.requestSubmit();
      });
      await page.waitForTimeout(200);
      const after = await page.evaluate(() => ({
        planted: (window as unknown as { planted?: string }).planted,
        position: getComputedStyle(document.getElementById('styled')!).position,
        outline: getComputedStyle(document.body).outlineStyle,
        base: document.baseURI,
      }));
      expect(after).toEqual({
        planted: undefined,
        position: 'static',
        outline: 'none',
        base: attacked.base + file,
      });
      expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
      for (const kind of [
        'script-src',
        'style-src',
        'img-src',
        'frame-src',
        'base-uri',
        'form-action',
      ])
        // prettier-ignore
        expect(breaches.some((breach) => breach.includes(kind)), kind).toBe(true);
      await close();
      await attacked.stop();
    },
  );
});
