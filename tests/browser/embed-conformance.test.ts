import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { hosts, pymHost } from './hosts/hosts.ts';
import type { Host } from './hosts/hosts.ts';
import { articleWith, twoOrigins } from './hosts/server.ts';

const { open, publish, site } = twoOrigins();
const widths = [320, 600, 900];
const { states } = charts.find(({ id }) => id === 'energy')!;
const path = '/embed/energy/';
const pym = readFileSync(
  createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'),
  'utf8',
);

/** An article as the documentation of pym.js shows it: the library makes the frame. */
const articleWithPym = (width: number): string => `
  <div id="chart" style="width:${width}px"></div>
  <script>${pym}</script>
  <script>const frame = new pym.Parent('chart', '{site}${path}', {}).iframe;</script>`;

/** An article that tells the page around it, at each state, what its frame wanted and was given. */
const reporting = (name: string, width: number, article: string): string => `${article}
  <script>
    let wanted = 0;
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data?.sentinel !== 'ballast') return;
      if (data.type === 'height') wanted = data.height;
      if (data.type === 'ready') return;
      // The host has the same height in another dialect to deal with first.
      setTimeout(() => parent.postMessage({
        cell: ${JSON.stringify(`${name} ${width}`)},
        state: data.state,
        wanted,
        given: frame.getBoundingClientRect().height,
      }, '*'), 200);
    });
  </script>`;

const cells = [
  ...hosts.flatMap((host: Host) =>
    widths.map((width) => ({
      name: host.name,
      width,
      article: articleWith(host, path, width),
      gives: host.gives ?? ((height: number) => height),
    })),
  ),
  ...widths.map((width) => ({
    name: pymHost,
    width,
    article: articleWithPym(width),
    gives: (height: number) => height,
  })),
];

/** Every host in a frame of its own, and a table of how each has understood at each state. */
const conformance = (): string => `
  <h1>Heights that hosts give the frame</h1>
  <table>
    <tr><th></th>${widths.map((width) => `<th>${width} px</th>`).join('')}</tr>
    ${[...new Set(cells.map(({ name }) => name))]
      .map(
        (name) =>
          `<tr><th>${name}</th>${widths.map((width) => `<td id="${name} ${width}"></td>`).join('')}</tr>`,
      )
      .join('')}
  </table>
  ${cells
    .map(
      ({ name, width, article }) =>
        `<iframe src="${publish(reporting(name, width, article))}" width="940" height="1300"></iframe>`,
    )
    .join('')}
  <script>
    const told = {};
    addEventListener('message', ({ data }) => {
      const cell = data?.cell && document.getElementById(data.cell);
      if (!cell) return;
      cell.textContent = data.given + ' px for ' + data.wanted;
      (told[data.cell] ??= []).push(data);
    });
  </script>`;

interface Told {
  state?: string;
  wanted: number;
  given: number;
}

test('one page shows every host at every width, each within 1 px, at every state', async () => {
  const { page, faults, close } = await open(conformance(), {
    viewport: { width: 1000, height: 1400 },
  });
  const guests = () => page.frames().filter((frame) => frame.url().startsWith(site()));
  await expect.poll(() => guests().length, { timeout: 30_000 }).toBe(cells.length);
  // One frame after the other: in each the reader goes through all states.
  for (const guest of guests()) {
    await guest.waitForSelector('.states.drawn', { state: 'attached' });
    for (let step = 1; step < states.length; step++)
      await guest.evaluate(() => document.querySelector<HTMLElement>('[data-go="next"]')!.click());
  }
  const told = async () => (await page.evaluate('told')) as Record<string, Told[]>;
  await expect
    .poll(
      async () =>
        Object.values(await told()).filter((all) =>
          all.some(({ state }) => state === states.at(-1)),
        ).length,
      { timeout: 30_000 },
    )
    .toBe(cells.length);

  const all = await told();
  for (const { name, width, gives } of cells) {
    const at = all[`${name} ${width}`]!;
    expect(new Set(at.map(({ state }) => state).filter(Boolean))).toEqual(new Set(states));
    for (const { state, wanted, given } of at.filter((one) => one.state && one.state !== states[0]))
      expect(
        Math.abs(given - gives(wanted)),
        `${name}, ${width} px, ${state}: ${given} for ${wanted}`,
      ).toBeLessThanOrEqual(1);
  }
  // What was wanted is what the content needs.
  for (const guest of guests()) {
    const [needs, width] = await guest.evaluate(() => [
      Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom + scrollY),
      innerWidth,
    ]);
    for (const { name } of hosts) expect(all[`${name} ${width}`]!.at(-1)!.wanted).toBe(needs);
  }
  expect(faults).toEqual([]);
  await close();
});

test('the browser of this test sizes frames by itself', async () => {
  const { page, close } = await open('<p>Nothing.</p>');
  expect(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))).toBe(true);
  await close();
});
