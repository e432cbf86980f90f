import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { settled } from './harness.ts';
import { twoOrigins } from './hosts/server.ts';

const { open, site } = twoOrigins();
const { states } = charts.find(({ id }) => id === 'energy')!;

const policy = `<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; img-src data:; script-src 'self' {site}; frame-src {site}">`;
const script = '<script async src="{site}/embed.js"></script>';
const moving = { reducedMotion: 'no-preference' } as const;

/** The machine may be busy: what is to happen has ten seconds. */
const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 10_000 });

/** The height of each frame, once they have stopped changing. */
async function heightsOf(page: Page): Promise<number[]> {
  const read = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('iframe'), (frame) => frame.clientHeight),
    );
  let heights = await read();
  for (let still = 0; still < 3;) {
    await page.waitForTimeout(200);
    const now = await read();
    still = String(now) === String(heights) ? still + 1 : 0;
    heights = now;
  }
  return heights;
}

/** How high the content of each of our frames is. */
const contentsOf = (page: Page) =>
  Promise.all(
    page
      .frames()
      .filter((frame) => frame.url().startsWith(site()))
      .map((frame) =>
        frame.evaluate(() =>
          Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom + scrollY),
        ),
      ),
  );

/** What the frame of a chart shows now. */
const shown = async (page: Page, chart = 'energy') =>
  page
    .frames()
    .find((frame) => frame.url().includes(`/embed/${chart}/`))!
    .evaluate(() => {
      const { view } = document.documentElement.dataset;
      const current = document.querySelector<HTMLElement>('.state.current');
      return { view, state: current?.dataset.state };
    });

describe('embed.js', () => {
  test('gives two charts their height under a strict policy, though it comes twice', async () => {
    const { page, faults, close } = await open(
      `${policy}${script}
      <iframe src="{site}/embed/energy/" width="320" height="100"></iframe>
      <iframe src="{site}/zh/embed/ballast/" width="600" height="100"></iframe>${script}`,
      { viewport: { width: 1000, height: 4000 } },
    );
    const heights = await heightsOf(page);
    expect(heights.toSorted()).toEqual((await contentsOf(page)).toSorted());
    expect(Math.min(...heights)).toBeGreaterThan(400);
    const frames = await page.evaluate(() =>
      Array.from(document.querySelectorAll('iframe'), ({ title, loading }) => ({ title, loading })),
    );
    expect(frames[0]!.title).toMatch(/Ballast$/);
    expect(frames[1]!.title).toMatch(/压舱石$/);
    expect(frames.map(({ loading }) => loading)).toEqual(['lazy', 'lazy']);
    expect(faults).toEqual([]);
    await close();
  });

  test('finds frames that come later, and those that get their address later', async () => {
    const { page, faults, close } = await open(`<div id="a"><iframe width="320"></iframe></div>`);
    const add = (markup: string) =>
      page.evaluate((html) => {
        const part = document.createElement('section');
        part.innerHTML = html;
        document.body.prepend(part);
      }, markup);
    await page.addScriptTag({ url: `${site()}/embed.js` });
    await add(`<iframe src="${site()}/embed/energy/?view=static" width="400"></iframe>`);
    await page.evaluate(
      (address) => (document.querySelector<HTMLIFrameElement>('#a iframe')!.src = address),
      `${site()}/embed/water/`,
    );
    const heights = await heightsOf(page);
    expect(Math.min(...heights)).toBeGreaterThan(400);
    expect(heights.toSorted()).toEqual((await contentsOf(page)).toSorted());
    expect(faults).toEqual([]);
    await close();
  });

  test('leaves a title, other frames and other pages of the site alone, and hears no one else', async () => {
    const { page, faults, close } = await open(
      `<iframe id="own" title="Mine" src="{site}/embed/energy/" width="400"></iframe>
       <iframe id="facts" src="{site}/method/" width="400" height="160"></iframe>
       <iframe id="other" srcdoc="<p>Another" width="400" height="170"></iframe>${script}`,
    );
    await heightsOf(page);
    const [own] = await heightsOf(page);
    // The article itself, and a frame of its own, speak as a chart would.
    await page.evaluate(() => {
      const message = { sentinel: 'ballast', type: 'height', height: 3000 };
      postMessage(message, '*');
      const other = document.querySelector<HTMLIFrameElement>('#other')!;
      const speak = other.contentDocument!.createElement('script');
      speak.textContent = `parent.postMessage(${JSON.stringify(message)}, '*')`;
      other.contentDocument!.body.append(speak);
    });
    expect(await heightsOf(page)).toEqual([own, 160, 170]);
    const told = await page.evaluate(() =>
      Array.from(document.querySelectorAll('iframe'), (frame) => [
        frame.title,
        frame.getAttribute('loading'),
      ]),
    );
    expect(told).toEqual([
      ['Mine', 'lazy'],
      ['', null],
      ['', null],
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  test('keeps a mad height within reason, and cuts off nothing where borders count', async () => {
    const { page, close } = await open(
      `<style>iframe { box-sizing: border-box; border: 10px solid }</style>
       <iframe src="{site}/embed/energy/" width="400" height="300"></iframe>${script}`,
    );
    // Until the chart has told its height for the last time of its own accord.
    await page.waitForTimeout(1500);
    expect(await heightsOf(page)).toEqual(await contentsOf(page));
    const guest = page.frames().find((frame) => frame.url().startsWith(site()))!;
    await guest.evaluate(() =>
      parent.postMessage({ sentinel: 'ballast', type: 'height', height: 1e9 }, '*'),
    );
    expect(await heightsOf(page)).toEqual([20_000]);
    await guest.evaluate(() =>
      parent.postMessage({ sentinel: 'ballast', type: 'height', height: 'NaN' }, '*'),
    );
    expect(await heightsOf(page)).toEqual([20_000]);
    await close();
  });
});

describe('<ballast-chart>', () => {
  test('shows what it is asked for, in the language around it, in place of its content', async () => {
    const { page, faults, close } = await open(
      `<div lang="zh-CN"><ballast-chart chart="energy" state="${states[2]}" theme="dark" view="static">
       <p>Fallback</p></ballast-chart></div>${script}`,
    );
    await page.waitForFunction(() => !document.body.textContent.includes('Fallback'));
    const frame = page.frames().find((one) => one.url().includes('/zh/embed/energy/'))!;
    expect(new URL(frame.url()).search).toBe(`?state=${states[2]}&view=static&theme=dark`);
    const [height] = await heightsOf(page);
    expect(height).toBeGreaterThan(400);
    // What is asked anew is shown anew; taken out of the page, the content is back.
    const element = page.locator('ballast-chart');
    await element.evaluate((e) => e.setAttribute('lang', 'en'));
    await expect
      .poll(() => page.frames().some((one) => /\d\/embed\/energy/.test(one.url())))
      .toBe(true);
    await eventually(async () => (await heightsOf(page))[0]).toBeGreaterThan(400);
    await element.evaluate((e, to) => e.setAttribute('state', to), states[1]!);
    await eventually(async () => (await shown(page)).state).toBe(states[1]);
    expect(await element.evaluate((e) => (e.remove(), e.textContent.trim()))).toBe('Fallback');
    expect(faults).toEqual([]);
    await close();
  });

  test('keeps its content without the script, and where there is no such chart', async () => {
    const body = '<ballast-chart chart="{chart}"><p>Fallback</p></ballast-chart>';
    const without = await open(body.replace('{chart}', 'energy'));
    expect(await without.page.getByText('Fallback').isVisible()).toBe(true);
    await without.close();
    for (const chart of ['nonsense', '../method', '']) {
      const { page, close } = await open(body.replace('{chart}', chart) + script);
      await page.waitForTimeout(600);
      expect(await page.getByText('Fallback').isVisible(), chart).toBe(true);
      expect(
        await page
          .locator('iframe')
          .evaluateAll((all) => all.every((one) => getComputedStyle(one).visibility === 'hidden')),
      ).toBe(true);
      await close();
    }
  });
});

describe('words that pass a pinned chart', () => {
  const article = `<p style="height:500px">Before.</p>
    <ballast-chart chart="energy" view="scroll"><p>Fallback</p></ballast-chart>
    <p style="height:1500px">After.</p>${script}`;
  /** Scrolls so that the words of a step stand where they are read. */
  const read = async (page: Page, index: number, share: number) => {
    await page
      .locator('ballast-chart section')
      .nth(index)
      .evaluate((step, at) => {
        scrollBy({
          top: step.getBoundingClientRect().top - innerHeight * at,
          behavior: 'instant',
        });
      }, share);
    await settled(page);
  };

  for (const [name, width, height, share] of [
    ['phone', 390, 844, 0.55],
    ['wide article', 1280, 800, 0.45],
  ] as const) {
    test(`${name}: the state follows the words, both ways; the frame stays on the screen`, async () => {
      const { page, faults, close } = await open(article, {
        ...moving,
        viewport: { width, height },
      });
      await page.locator('ballast-chart section').first().waitFor({ state: 'attached' });
      expect(await page.locator('ballast-chart h3').count()).toBe(states.length);
      for (const index of [...states.keys(), ...[...states.keys()].reverse()]) {
        await read(page, index, share);
        await eventually(() => shown(page)).toEqual({ view: 'pinned', state: states[index] });
        const box = (await page.locator('ballast-chart iframe').boundingBox())!;
        if (index > 0) expect(box.y, String(index)).toBeCloseTo(0, 0);
        expect(box.height).toBeLessThanOrEqual(height);
        const words = (await page.locator('ballast-chart h3').nth(index).boundingBox())!;
        const apart = width < 760 ? words.y >= box.y + box.height : words.x >= box.x + box.width;
        expect(apart, `words ${index} stand free`).toBe(true);
      }
      // A leap past the end shows the last state, one back above the first.
      await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
      await eventually(async () => (await shown(page)).state).toBe(states.at(-1));
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await eventually(async () => (await shown(page)).state).toBe(states[0]);
      expect(faults).toEqual([]);
      await close();
    });
  }

  test('give everything back when they are no longer wanted, and wait for no wheel', async () => {
    const { page, faults, close } = await open(article, {
      ...moving,
      viewport: { width: 390, height: 844 },
    });
    await page.locator('ballast-chart section').first().waitFor({ state: 'attached' });
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(200, 600);
    await page.mouse.wheel(0, 700);
    await eventually(() => page.evaluate(() => scrollY)).toBe(before + 700);
    await page.locator('ballast-chart').evaluate((e) => e.setAttribute('view', 'stepper'));
    await eventually(() => page.locator('ballast-chart section').count()).toBe(0);
    await eventually(async () => (await shown(page)).view).toBe('stepper');
    expect(faults).toEqual([]);
    await close();
  });

  test('become all states one under the other for those who want no motion', async () => {
    const { page, close } = await open(article, { viewport: { width: 390, height: 844 } });
    await eventually(async () => (await heightsOf(page))[0]).toBeGreaterThan(2000);
    expect((await shown(page)).view).toBe('unrolled');
    expect(await page.locator('ballast-chart section').count()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await eventually(async () => (await shown(page)).view).toBe('pinned');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await eventually(async () => (await shown(page)).view).toBe('unrolled');
    await close();
  });

  test('pass a frame that was in the article already, without loading it anew', async () => {
    const { page, faults, close } = await open(
      `<ballast-chart view="scroll"><iframe src="{site}/embed/energy/?view=unrolled" width="360"></iframe>
       </ballast-chart>${script}`,
      { ...moving, viewport: { width: 390, height: 844 } },
    );
    await page.locator('ballast-chart section').first().waitFor({ state: 'attached' });
    expect((await shown(page)).view).toBe('pinned');
    expect(await page.locator('iframe').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });
});
