import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { kinds } from '../../src/studio/choice.ts';
import { studioWords } from '../../src/studio/words.ts';
import { axeFindings } from './axe.ts';
import { screens, site as siteOf } from './harness.ts';
import { twoOrigins } from './hosts/server.ts';

const { visit } = siteOf();
const { open, site } = twoOrigins();
const { states } = charts.find(({ id }) => id === 'energy')!;

/** The machine may be busy: what is to happen has ten seconds. */
const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 10_000 });
const codeOn = (page: Page) => page.locator('[data-code]').innerText();
const queryOf = (page: Page) => new URL(page.url()).search;
/** The chart on the table: what its frame shows. */
const shown = (page: Page) =>
  page
    .frames()
    .find((frame) => frame !== page.mainFrame())
    ?.evaluate(() => ({
      chart: document.querySelector<HTMLElement>('main')?.dataset.embed,
      view: document.documentElement.dataset.view,
      theme: document.documentElement.dataset.theme,
      state: document.querySelector<HTMLElement>('.state.current')?.dataset.state,
    }));

describe.each(locales)('the studio in %s', (locale) => {
  const page = pagePath(locale, 'charts/');

  test.each(Object.entries(screens))('has nothing that axe finds: %s', async (_, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const visited = await visit(`${page}?chart=energy`, { viewport, colorScheme });
      await eventually(() => shown(visited.page)).toMatchObject({ chart: 'energy' });
      expect(await axeFindings(visited.page)).toEqual([]);
      expect(visited.faults).toEqual([]);
      const wide = await visited.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(viewport.width);
      await visited.close();
    }
  });

  test('is complete without script: every chart, a code, pictures, data, what it costs', async () => {
    const { page: still, close } = await visit(page, { javaScriptEnabled: false });
    expect(await still.locator('.bench').isVisible()).toBe(false);
    const codes = await still.locator('.all pre').allInnerTexts();
    expect(codes.length).toBe(charts.length);
    for (const [index, { id, states }] of charts.entries()) {
      expect(codes[index]).toContain(`<iframe src="`);
      expect(codes[index]).toContain(`${pagePath(locale, `embed/${id}/`)}"`);
      const item = still.locator('.all > ul > li').nth(index);
      expect(await item.locator('ol a').count()).toBe(2 * states.length);
      expect(await item.locator('[data-weigh]').innerText()).toMatch(/\d+ kB/);
    }
    await close();
  });
});

test('the keyboard alone chooses, sees and copies a code', async () => {
  const { page, faults, close } = await visit('/charts/', {
    viewport: screens.desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await eventually(() => shown(page)).toMatchObject({ chart: charts[0]!.id });
  const focused = () =>
    page.evaluate(() => {
      const { name, value } = document.activeElement as HTMLInputElement;
      return name ? `${name}=${value}` : document.activeElement?.textContent?.trim();
    });
  /** Goes on with the tabulator until it is in a group. */
  const tabTo = async (where: RegExp) => {
    for (let step = 0; step < 60; step++) {
      if (where.test((await focused()) ?? '')) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The tabulator never came to ${where}.`);
  };
  await tabTo(/^chart=/);
  while ((await focused()) !== 'chart=energy') await page.keyboard.press('ArrowRight');
  await tabTo(/^state=/);
  await page.keyboard.press('ArrowDown');
  await tabTo(/^theme=/);
  while ((await focused()) !== 'theme=dark') await page.keyboard.press('ArrowRight');
  await eventually(() => shown(page)).toMatchObject({
    chart: 'energy',
    state: states[1],
    theme: 'dark',
  });
  await tabTo(/^as=/);
  while ((await focused()) !== 'as=element') await page.keyboard.press('ArrowRight');
  await tabTo(/^Copy code$/);
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('[data-said]').innerText()).toBe(studioWords.en.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await codeOn(page));
  expect(copied).toContain(`<ballast-chart chart="energy" state="${states[1]}"`);
  await eventually(() => queryOf(page)).toBe(
    `?chart=energy&state=${states[1]}&theme=dark&as=element`,
  );
  expect(faults).toEqual([]);
  await close();
});

test('an address brings its choice back; a step in the preview is a step of the code', async () => {
  const query = `?chart=energy&state=${states[2]}&lang=zh&edition=on`;
  const { page, faults, close } = await visit(`/charts/${query}`, { viewport: screens.desktop });
  await eventually(() => shown(page)).toMatchObject({ chart: 'energy', state: states[2] });
  expect(await codeOn(page)).toContain(`/zh/embed/energy/?state=${states[2]}&amp;edition=1"`);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  await frame.locator('[data-go="previous"]').click();
  await eventually(() => codeOn(page)).toContain(`state=${states[1]}`);
  await eventually(() => queryOf(page)).toContain(`state=${states[1]}`);
  expect(await page.locator('select').inputValue()).toBe(states[1]);
  expect(faults).toEqual([]);
  await close();
});

test('every look shows what it says', async () => {
  const { page, faults, close } = await visit('/charts/?chart=energy', {
    viewport: screens.desktop,
  });
  const look = async (name: string) => {
    await page.locator(`[name="look"][value="${name}"]`).check({ force: true });
  };
  for (const [name, width] of [
    ['phone', 320],
    ['column', 600],
    ['wide', 900],
  ] as const) {
    await look(name);
    const frame = page.locator('[data-stage] iframe');
    await eventually(() => frame.evaluate((e) => (e as HTMLElement).offsetWidth)).toBe(width);
    await eventually(async () => {
      const content = await page
        .frames()
        .find((one) => one !== page.mainFrame())!
        .evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom));
      return content - (await frame.evaluate((e) => (e as HTMLElement).offsetHeight));
    }).toBe(0);
  }
  await look('dark');
  await eventually(() => shown(page)).toMatchObject({ theme: 'dark' });
  await look('bare');
  await eventually(() => page.locator('[data-stage] iframe').getAttribute('sandbox')).toBe(
    'allow-popups',
  );
  await eventually(() =>
    page
      .frames()
      .find((one) => one !== page.mainFrame())!
      .locator('.state img')
      .count(),
  ).toBe(states.length);
  await look('paper');
  await eventually(() =>
    page.locator('[data-stage] img').evaluate((e) => (e as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(500);
  // The browser says itself that it keeps the scripts of the sandbox from running; and a frame that is
  // no longer wanted may not have come to its end.
  const meant = /^Blocked script execution|^failed: .*\/embed\//;
  expect(faults.filter((fault) => !meant.test(fault))).toEqual([]);
  await close();
});

test('the code, pasted into a blank page elsewhere, shows the chart', async () => {
  const { page: studio, close: leave } = await visit('/charts/?chart=energy&state=wind');
  const codes: Record<string, string> = {};
  const own = new URL(studio.url()).origin;
  for (const as of kinds) {
    await studio.locator(`[name="as"][value="${as}"]`).check({ force: true });
    codes[as] = (await codeOn(studio)).replaceAll(own, '{site}');
  }
  await leave();
  for (const as of ['iframe', 'script', 'element'] as const) {
    const { page, faults, guest, close } = await open(
      `<div style="width:600px">${codes[as]!}</div>`,
    );
    await eventually(() => guest()?.locator('.canvas svg').count()).toBe(1);
    const frame = page.locator('iframe');
    await eventually(async () => {
      const bottom = await guest().evaluate(
        () => document.querySelector('main')!.getBoundingClientRect().bottom,
      );
      return (await frame.evaluate((e) => (e as HTMLElement).clientHeight)) - bottom;
    }).toBeGreaterThan(-1);
    expect(faults, as).toEqual([]);
    await close();
  }
  const mail = await open(codes.email!);
  const width = () =>
    mail.page.locator('img').evaluate((e) => (e as HTMLImageElement).naturalWidth);
  await eventually(width).toBe(1600);
  await mail.close();
  expect(codes.wordpress).toBe('{site}/steps/energy/wind/');
});

test('readers fetch as many files as the studio says, and no more bytes', async () => {
  const { page: studio, close: leave } = await visit('/charts/?chart=energy');
  const said = await studio.locator('[data-cost]').innerText();
  await leave();
  const [requests, kB] = [...said.matchAll(/\d+/g)].map(Number);
  const visited = await visit('/embed/energy/', { viewport: { width: 600, height: 900 } });
  await eventually(() => visited.page.locator('.canvas svg').count()).toBe(1);
  const all = await visited.page.evaluate(() =>
    ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type).map(({ name }) => name),
    ),
  );
  // A frame has no tab, so no icon.
  const asked = all.filter((address) => !address.includes('favicon'));
  // On a slow machine a second picture may be asked for before the script draws.
  const pictures = asked.filter((address) => address.endsWith('.svg') && address.includes('/img/'));
  expect(asked.length - pictures.length).toBe(requests! - 1);
  expect(pictures.length).toBeGreaterThanOrEqual(1);
  expect(kB).toBeLessThan(100);
  await visited.close();
});

test('steps and the foot of each page lead here', async () => {
  const { page, close } = await visit('/zh/steps/energy/wind/');
  await page.locator('.ways').getByText('使用这张图').click();
  await eventually(() => shown(page)).toMatchObject({ chart: 'energy', state: 'wind' });
  expect(await page.locator('.foot a', { hasText: studioWords.zh.title }).count()).toBe(1);
  await close();
});

test('a site address is not made of a page that others cannot reach without saying so', async () => {
  const { page, close } = await visit('/charts/');
  expect(await page.locator('[data-warn]').innerText()).toBe(studioWords.en.local);
  expect(await codeOn(page)).toContain(`src="${new URL(page.url()).origin}/embed/`);
  expect(site()).toMatch(/^http/);
  await close();
});
