import { expect } from 'vitest';
import facts from '../../src/generated/facts.json' with { type: 'json' };

/** What the journey needs of a page, whichever program drives its browser. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  evaluate<Given, Got>(run: (given: Given) => Got, given: Given): Promise<Got>;
}

const patience = 30_000;

/** Waits until something holds on the page; what was found. A page that is being left is asked again. */
async function until<Given, Got>(
  tab: Tab,
  what: string,
  run: (given: Given) => Got | undefined | false | null,
  given: Given,
): Promise<Got> {
  const end = Date.now() + patience;
  let fault: unknown;
  while (Date.now() < end) {
    try {
      const got = await tab.evaluate(run, given);
      if (got) return got;
    } catch (error) {
      fault = error;
    }
    await new Promise((next) => setTimeout(next, 60));
  }
  throw new Error(`Waited in vain for ${what}.`, { cause: fault });
}

const press = (tab: Tab, selector: string) =>
  until(
    tab,
    `${selector} to press`,
    (selector) => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.scrollIntoView({ behavior: 'instant', block: 'center' });
      found?.click();
      return found !== null;
    },
    selector,
  );

/** Waits for a drawing of a chart to stand on the page in a state. */
const drawn = (tab: Tab, within: string, state: string) =>
  until(
    tab,
    `${state} in ${within}`,
    ({ within, state }) =>
      Array.from(document.querySelectorAll<SVGSVGElement>(`${within} svg.drawing`)).some(
        (svg) =>
          svg.dataset.state === state && svg.getClientRects().length > 0 && svg.children.length > 0,
      ),
    { within, state },
  );

/**
 * A reader's whole way through the site, wherever it stands: read, step, ask a figure for its receipt,
 * choose a city, change the language, open a step alone, an embedded chart, and search the facts.
 *
 * @param base the folder of the site, with a slash at the end
 */
export async function journey(tab: Tab, base: string): Promise<void> {
  await tab.goto(`${base}index.html`);
  await until(tab, 'the title', () => document.querySelector('h1')?.textContent?.trim(), null);

  for (const state of ['start', 'wind']) {
    await until(
      tab,
      `the step ${state}`,
      (id) => {
        const step = document.getElementById(id);
        step?.scrollIntoView({ behavior: 'instant' });
        return step !== null;
      },
      `energy-${state}`,
    );
    await drawn(tab, '[data-stage="energy"] .picture', state);
  }

  await press(tab, '#scale-gdp a.fact');
  const receipt = await until(
    tab,
    'the receipt',
    () => document.querySelector('.slip:popover-open')?.textContent?.trim(),
    null,
  );
  expect(receipt.length).toBeGreaterThan(60);
  await press(tab, '.slip .close');
  await until(tab, 'its end', () => !document.querySelector('.slip:popover-open'), null);

  const city = () => document.querySelector('[data-part="city"]')?.textContent?.trim();
  await until(
    tab,
    'the explorer',
    () => {
      document.getElementById('circles-explorer')!.scrollIntoView({ behavior: 'instant' });
      return document.querySelector('[data-explorer][data-ready]') !== null;
    },
    null,
  );
  const before = await tab.evaluate(city, null);
  await press(tab, '[data-control="farther"]');
  expect(await tab.evaluate(city, null)).not.toBe(before);
  // It writes itself into the address, with a pause that the browser may ask for.
  await until(tab, 'the city in the address', () => location.search.includes('city='), null);

  await press(tab, '.languages a');
  await until(
    tab,
    'the story in Chinese',
    () => document.documentElement.lang === 'zh-Hans' && document.readyState === 'complete',
    null,
  );
  expect(await tab.evaluate(() => location.search + location.hash, null)).toContain('city=');

  await press(tab, '#energy-wind a.alone');
  await until(
    tab,
    'the step alone',
    () => /steps\/energy\/wind\/(index\.html)?$/.test(location.pathname),
    null,
  );
  await drawn(tab, 'main', 'wind');

  await tab.goto(`${base}embed/energy/index.html?state=wind`);
  await drawn(tab, 'body', 'wind');
  await press(tab, '[data-go="next"]');
  await until(
    tab,
    'the next step of the embed',
    () => {
      const shown = Array.from(document.querySelectorAll<SVGSVGElement>('svg.drawing')).find(
        (svg) => svg.getClientRects().length > 0,
      );
      return shown && shown.dataset.state !== 'wind';
    },
    null,
  );

  await tab.goto(`${base}facts/index.html`);
  const rows = () =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-kind]'))
      .filter((row) => !row.closest('[hidden]'))
      .map(({ id }) => id);
  expect(await tab.evaluate(rows, null)).toHaveLength(facts.length);
  await until(
    tab,
    'the search',
    () => {
      // It shows once its script is there. Written once: each further letter has the address wait.
      const input = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!input?.checkVisibility()) return false;
      input.value = 'metro';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    null,
  );
  await until(tab, 'the words in the address', () => location.search.includes('q=metro'), null);
  const found = await tab.evaluate(rows, null);
  expect(found).toContain('metro-km-2021');
  expect(found.length).toBeLessThan(facts.length / 4);
}
