/** One journey through one build, on every kind of host. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { firefoxPath, firefoxSite } from './firefox.ts';
import { root, screens } from './harness.ts';
import { nginx, nginxPath } from './hosts/nginx.ts';
import { staticHost, strippingProxy } from './hosts/static.ts';
import type { Host } from './hosts/static.ts';
import { journey } from './journey.ts';
import type { Tab } from './journey.ts';

const dist = join(root, 'dist');
const onDisk = `${pathToFileURL(dist).href}/`;
const odd = '/deep/ü b/';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A page in a fresh profile, and all that went wrong on it. */
async function tab(base: string, viewport: { width: number; height: number }) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  const home = base.startsWith('file:') ? 'file:' : new URL(base).origin;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      faults.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

const hosts: Record<string, () => Promise<{ base: string; stop(): Promise<void> }>> = {
  'at the root of a domain': () => staticHost(dist),
  'in a folder with a space and an umlaut': () => staticHost(dist, odd),
  'behind a proxy that strips a prefix': async () => {
    const behind = await staticHost(dist);
    const proxy = await strippingProxy(behind, '/news/ü b/');
    return { base: proxy.base, stop: async () => void (await proxy.stop(), await behind.stop()) };
  },
  'by double click': async () => ({ base: onDisk, stop: async () => undefined }),
};

describe.each(Object.entries(hosts))('%s', (_, open) => {
  test.each(Object.entries(screens))('the whole journey, %s', async (_, viewport) => {
    const host = await open();
    const { page, faults, close } = await tab(host.base, viewport);
    await journey(page as Tab, host.base);
    expect(faults).toEqual([]);
    await close();
    await host.stop();
  });
});

describe.skipIf(!firefoxPath())('by double click in Firefox', () => {
  const { visit } = firefoxSite();
  test('the whole journey', async () => {
    const { page, faults, close } = await visit(`${onDisk}index.html`);
    await journey(page as unknown as Tab, onDisk);
    expect(faults).toEqual([]);
    await close();
  });
});

describe.skipIf(!nginxPath())('from nginx with the configuration in deploy/', () => {
  test('the whole journey', async () => {
    const host = await nginx(dist);
    const { page, faults, close } = await tab(host.base, screens.desktop);
    await journey(page as Tab, host.base);
    expect(faults).toEqual([]);
    await close();
    await host.stop();
  });
});

describe('an unknown address', () => {
  const addresses = ['nothing', 'no/such/page/', 'steps/energy/gone/index.html'];
  /** Those of the page's links that lead nowhere. */
  const broken = (host: Host, links: string[]) =>
    Promise.all(
      [...new Set(links)].map(async (link) => ((await fetch(link)).ok ? undefined : link)),
    ).then((all) => all.filter(Boolean).concat(links.every((l) => l.startsWith(host.base)) ? [] : ['left the site'])); // prettier-ignore

  test.each(['/', odd])(
    'under %s leads back from any depth, asking for no style',
    async (prefix) => {
      const host = await staticHost(dist, prefix);
      for (const address of addresses) {
        const { page, faults, close } = await tab(host.base, screens.phone);
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.resourceType()));
        const found = page.waitForResponse((r) => r.request().resourceType() === 'fetch' && r.ok());
        const answer = await page.goto(host.base + address);
        expect(answer!.status()).toBe(404);
        await found;
        await page.waitForFunction(
          (base) => document.querySelector<HTMLAnchorElement>('.home')!.href.startsWith(base),
          host.base,
        );
        const links = await page.$$eval('a:not(.skip)', (all) =>
          all.map((a) => (a as HTMLAnchorElement).href),
        );
        expect(await broken(host, links)).toEqual([]);
        // Where it lies as it was built, the page asks for nothing else that is not there.
        if (prefix === '/')
          expect(faults.filter((fault) => fault.startsWith('404: '))).toHaveLength(1);
        expect(asked.filter((type) => !['document', 'fetch'].includes(type))).toEqual([]);
        // It has its styles all the same.
        const bar = await page.$eval('.bar', (e) => getComputedStyle(e).display);
        expect(bar).not.toBe('block');
        await close();
      }
      await host.stop();
    },
  );

  test('leads back without script where it was said where the site lies', async () => {
    const host = await staticHost(dist);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.base}no/such/page/`);
    const links = await page.$$eval('a:not(.skip)', (all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    expect(await broken(host, links)).toEqual([]);
    await context.close();
    await host.stop();
  });
});
