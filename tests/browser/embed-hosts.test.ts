import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { settled } from './harness.ts';
import { hosts } from './hosts/hosts.ts';
import { articleWith, twoOrigins } from './hosts/server.ts';
import type { Article } from './hosts/server.ts';

const { open, site } = twoOrigins();
const { states } = charts.find(({ id }) => id === 'energy')!;

/** How high the content of the frame is, to the CSS px. */
const contentOf = (frame: Frame) =>
  frame.evaluate(() =>
    Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom + scrollY),
  );

/** How high the host has made the frame. */
const givenBy = ({ page }: Article) =>
  page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);

/** Both, once they have stopped changing. */
async function heights(article: Article) {
  await article.page.waitForTimeout(150);
  await settled(article.page);
  return { content: await contentOf(article.guest()), given: await givenBy(article) };
}

for (const host of hosts) {
  describe(`a host that speaks ${host.name}`, () => {
    for (const width of [320, 900]) {
      test(`gives the frame its height at ${width} px, after every step and in every view`, async () => {
        const article = await open(articleWith(host, '/embed/energy/', width), {
          viewport: { width: 1000, height: 800 },
        });
        const gives = host.gives ?? ((height: number) => height);
        for (const state of states) {
          const { content, given } = await heights(article);
          expect(content, state).toBeGreaterThan(400);
          expect(
            Math.abs(given - gives(content)),
            `${state}: ${given} for ${content}`,
          ).toBeLessThanOrEqual(1);
          await article.guest().locator('[data-go="next"]').dispatchEvent('click');
        }
        expect(article.faults).toEqual([]);
        await article.close();
      });
    }

    for (const view of ['unrolled', 'static']) {
      test(`gives an ${view} one its height`, async () => {
        const path = `/zh/embed/energy/?view=${view}`;
        const article = await open(articleWith(host, path, 600));
        const { content, given } = await heights(article);
        expect(Math.abs(given - (host.gives?.(content) ?? content))).toBeLessThanOrEqual(1);
        expect(article.faults).toEqual([]);
        await article.close();
      });
    }
  });
}

/** A host that does something of its own with each height it is told, and counts what it was told. */
const counting = (act: string) => `
  <div style="width:600px"><iframe style="width:100%;height:500px;border:0"></iframe></div>
  <script>
    const told = [];
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data }) => {
      if (data?.sentinel !== 'ballast' || data.type !== 'height') return;
      told.push(data.height);
      ${act}
    });
    frame.src = '{site}/embed/energy/';
  </script>`;
const told = ({ page }: Article) => page.evaluate('told') as Promise<number[]>;

describe('the height', () => {
  test.each([
    ['sets exactly what it is told', 'frame.style.height = data.height + "px";'],
    ['always adds to it', 'frame.style.height = data.height + 40 + "px";'],
    ['always takes from it', 'frame.style.height = data.height - 40 + "px";'],
    ['ignores it', ''],
  ])('does not grow with a host that %s', async (_, act) => {
    const article = await open(counting(act), { viewport: { width: 800, height: 700 } });
    await article.page.waitForTimeout(2500);
    const all = await told(article);
    // When drawn, when loaded, a second later for late listeners; no more, and always the same.
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(4);
    expect(new Set(all).size).toBe(1);
    expect(all[0]).toBe(await contentOf(article.guest()));
    await article.close();
  });

  test('is told for changes of 2 px and more, and only for them', async () => {
    const article = await open(counting(''));
    await article.page.waitForTimeout(1500);
    const before = await told(article);
    const grow = (px: number) =>
      article.guest().evaluate((pad) => {
        document.querySelector('main')!.style.paddingBottom = `${8 + pad}px`;
      }, px);
    await grow(1);
    await settled(article.page);
    expect(await told(article)).toEqual(before);
    await grow(30);
    await settled(article.page);
    await grow(0);
    await settled(article.page);
    expect((await told(article)).slice(before.length)).toEqual([before[0]! + 30, before[0]]);
    await article.close();
  });

  test('follows a font that arrives late', async () => {
    const article = await open(counting(''));
    await article.page.waitForTimeout(1500);
    const before = (await told(article)).length;
    await article.guest().evaluate(() => {
      document.documentElement.style.fontSize = '20px';
    });
    await settled(article.page);
    const all = await told(article);
    expect(all.length).toBe(before + 1);
    expect(all.at(-1)).toBe(await contentOf(article.guest()));
    await article.close();
  });

  test.each([
    ['is not displayed', 'display', 'none', 'block'],
    ['has no width', 'width', '0px', '600px'],
  ])('is told when a frame that %s at first is shown', async (_, property, hidden, visible) => {
    const article = await open(
      counting('').replace('frame.src', `frame.style.${property} = '${hidden}'; frame.src`),
    );
    await article.page.waitForTimeout(600);
    expect((await told(article)).filter((height) => height < 300)).toEqual([]);
    await article.page.evaluate(
      ([name, value]) => document.querySelector('iframe')!.style.setProperty(name!, value!),
      [property, visible],
    );
    await article.page.waitForTimeout(300);
    expect((await told(article)).at(-1)).toBe(await contentOf(article.guest()));
    await article.close();
  });

  test('is told in a tab that is not shown and draws no frames', async () => {
    const article = await open('<p>Wait.</p>');
    await article.page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
      window.requestAnimationFrame = () => 0;
    });
    await article.page.evaluate(
      ([html]) => {
        const scope = window as unknown as { told: number[] };
        scope.told = [];
        addEventListener('message', ({ data }) => {
          if (data?.type === 'height') scope.told.push(data.height);
        });
        document.body.innerHTML = html!;
      },
      [`<iframe src="${site()}/embed/energy/" style="width:600px"></iframe>`],
    );
    await article.page.waitForTimeout(1000);
    expect((await told(article))[0]).toBe(await contentOf(article.guest()));
    await article.close();
  });
});
