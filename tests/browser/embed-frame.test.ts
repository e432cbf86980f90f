import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import type { StateWords } from '../../src/embed/messages.ts';
import { settled } from './harness.ts';
import { twoOrigins } from './hosts/server.ts';
import type { Article } from './hosts/server.ts';

const { open, site } = twoOrigins();
const { states } = charts.find(({ id }) => id === 'energy')!;

/** An article that writes down what the guest says and can speak to it. */
const listening = (query = '', attributes = '') => `
  <div style="width:600px"><iframe ${attributes} style="width:100%;height:900px;border:0"></iframe></div>
  <script>
    const heard = [];
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data, source }) => {
      if (data?.sentinel === 'ballast' && source === frame.contentWindow) heard.push(data);
    });
    const say = (message) => frame.contentWindow.postMessage({ sentinel: 'ballast', ...message }, '*');
    frame.src = '{site}/embed/energy/${query}';
  </script>`;

interface Heard {
  type: string;
  state?: string;
  height?: number;
  title?: string;
  lang?: string;
  more?: string;
  credit?: string;
  states?: StateWords[];
}
const heard = async ({ page }: Article, type: string) =>
  ((await page.evaluate('heard')) as Heard[]).filter((message) => message.type === type);
const say = async ({ page }: Article, message: object) => {
  await page.evaluate(`say(${JSON.stringify(message)})`);
  await settled(page);
  await page.waitForTimeout(100);
};
const view = (article: Article) =>
  article.guest().evaluate(() => {
    // Words for those who listen alone lie in a box of one pixel.
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.clientWidth !== 1;
    const svg = Array.from(document.querySelectorAll<SVGSVGElement>('svg.drawing')).find(visible);
    return {
      state: svg?.dataset.state,
      words: Array.from(document.querySelectorAll('.words, footer, h1, h2')).filter(visible).length,
      width: svg?.getBoundingClientRect().width ?? 0,
      bottom: document.querySelector('main')!.getBoundingClientRect().bottom,
    };
  });

describe('guest and host script', () => {
  test('the guest introduces itself with all its words, and again when asked', async () => {
    const article = await open(listening());
    const [ready] = await heard(article, 'ready');
    expect(ready).toMatchObject({ chart: 'energy', lang: 'en' });
    expect(ready!.title).toMatch(/\w/);
    expect(ready!.states!.map(({ state }) => state)).toEqual([...states]);
    expect(ready!.more).toMatch(/\w/);
    expect(ready!.credit).toMatch(/CC BY/);
    for (const { state, headline, paragraphs, alt, href } of ready!.states!) {
      expect(headline).toMatch(/\w/);
      expect(paragraphs.join()).toMatch(/\w/);
      expect(alt).toMatch(/\w/);
      expect(href).toBe(`${site()}/index.html#energy-${state}`);
    }
    const heights = (await heard(article, 'height')).length;
    await say(article, { type: 'hello' });
    expect(await heard(article, 'ready')).toHaveLength(2);
    expect((await heard(article, 'height')).length).toBeGreaterThan(heights);
    await article.close();
  });

  test('a step of the reader is told, a state that the host wants is shown', async () => {
    const article = await open(listening('?state=passed'));
    await article.guest().locator('[data-go="next"]').click();
    expect((await heard(article, 'state')).map(({ state }) => state)).toEqual(['passed', 'solar']);
    await say(article, { type: 'show', state: 'wind' });
    expect(await view(article)).toMatchObject({ state: 'wind' });
    await say(article, { type: 'show', state: 'nowhere' });
    expect(await view(article)).toMatchObject({ state: 'wind' });
    expect(article.faults).toEqual([]);
    await article.close();
  });

  test.each([390, 600, 900])(
    'pinned at %i px it is the drawing alone, no higher than it was told; unpinned it has its words again',
    async (width) => {
      const article = await open(listening('?view=unrolled').replace('600px', `${width}px`), {
        viewport: { width: 1000, height: 800 },
      });
      const before = await view(article);
      for (const height of [300, 380]) {
        await say(article, { type: 'pin', height });
        const pinned = await view(article);
        expect(pinned.words).toBe(0);
        expect(pinned.bottom).toBeLessThanOrEqual(height);
        expect(pinned.bottom).toBeGreaterThan(height - 60);
        expect(pinned.width).toBeGreaterThan(250);
        expect((await heard(article, 'height')).at(-1)!.height).toBe(Math.ceil(pinned.bottom));
      }
      await say(article, { type: 'show', state: 'roofs' });
      expect(await view(article)).toMatchObject({ state: 'roofs', words: 0 });
      await say(article, { type: 'unpin' });
      expect((await view(article)).words).toBe(before.words);
      expect((await heard(article, 'height')).at(-1)!.height).toBeGreaterThan(2000);
      expect(article.faults).toEqual([]);
      await article.close();
    },
  );

  test('nobody but the parent is listened to', async () => {
    const article = await open(listening());
    await article.page.evaluate(() => {
      const other = document.createElement('iframe');
      document.body.append(other);
      const code = `parent.frames[0].postMessage({ sentinel: 'ballast', type: 'show', state: 'wind' }, '*')`;
      (other.contentWindow as unknown as { eval(code: string): void }).eval(code);
    });
    await article.page.waitForTimeout(200);
    expect(await view(article)).toMatchObject({ state: states[0] });
    await article.close();
  });
});

describe('in a sandbox', () => {
  test('that allows scripts the guest draws, steps and answers', async () => {
    const article = await open(listening('', 'sandbox="allow-scripts"'));
    expect(await article.guest().evaluate(() => origin)).toBe('null');
    await article.guest().locator('[data-go="next"]').click();
    expect(await view(article)).toMatchObject({ state: states[1] });
    await article.guest().locator('.state.current .words .fact').first().click();
    await article.guest().waitForSelector('.slip:popover-open');
    expect(article.faults).toEqual([]);
    await article.close();
  });

  test('that allows nothing there are words and pictures', async () => {
    const article = await open(
      `<iframe sandbox="" style="width:600px;height:7000px" src="{site}/embed/energy/"></iframe>`,
      { viewport: { width: 700, height: 7200 } },
    );
    await article.page.waitForLoadState('networkidle');
    // Nothing may run in that frame, so what it shows is counted on the page around it.
    const content = article.page.frameLocator('iframe');
    expect(await content.locator('h2').count()).toBe(states.length);
    for (const picture of await content.locator('.still img').all())
      expect(await picture.isVisible()).toBe(true);
    expect(await content.locator('[data-go="next"]').isVisible()).toBe(false);
    await article.close();
  });
});

test('a WordPress host is asked to follow the way into the story', async () => {
  const article = await open('<p>Wait.</p>');
  await article.page.evaluate((address) => {
    const scope = window as unknown as { links: unknown[] };
    scope.links = [];
    addEventListener('message', ({ data }) => {
      if (data?.message === 'link') scope.links.push(data);
    });
    document.body.innerHTML = `<iframe sandbox="allow-scripts" src="${address}" style="width:600px;height:900px"></iframe>`;
  }, `${site()}/embed/energy/#?secret=abc123`);
  await article.page.waitForTimeout(800);
  await article.guest().locator('.state.current .more a').click();
  await article.page.waitForTimeout(100);
  const [link] = (await article.page.evaluate('links')) as { value: string; secret: string }[];
  expect(link).toMatchObject({ message: 'link', secret: 'abc123' });
  expect(link!.value).toMatch(/index\.html#energy-start$/);
  await article.close();
});

test('a frame far down an article unrolls as it is scrolled past, and never holds the wheel', async () => {
  const article = await open(
    `<div style="height:1500px">Words.</div>
     <iframe style="width:600px;height:6000px;border:0" src="{site}/embed/energy/?view=unrolled"></iframe>
     <div style="height:1500px">Words.</div>`,
    { viewport: { width: 700, height: 800 } },
  );
  const drawings = () => article.guest().locator('svg.drawing').count();
  expect(await drawings()).toBe(0);
  await article.page.mouse.move(300, 400);
  const place = () =>
    article.page.evaluate(() => ({
      y: scrollY,
      end: document.documentElement.scrollHeight - innerHeight,
    }));
  for (let last = 0, still = 0; still < 20;) {
    await article.page.mouse.wheel(0, 200);
    await article.page.waitForTimeout(30);
    const { y, end } = await place();
    if (y >= end - 1) break;
    still = y > last ? 0 : still + 1;
    last = y;
  }
  const { y, end } = await place();
  expect(y).toBeGreaterThanOrEqual(end - 1);
  expect(await drawings()).toBe(states.length);
  await article.close();
});
