import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { factsWords } from '../../src/facts/page/words.ts';
import facts from '../../src/generated/facts.json' with { type: 'json' };
import promises from '../../src/generated/promises.json' with { type: 'json' };
import sources from '../../src/generated/sources.json' with { type: 'json' };
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root, screens, settled, shifts, site } from './harness.ts';

const { visit } = site();
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const [en, zh] = locales.map((locale) => pagePath(locale, 'facts/')) as [string, string];
const all = facts.length;

/** Ids of the rows a reader sees, in order. */
const seen = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-kind]'))
      .filter((row) => !row.closest('[hidden]'))
      .map(({ id }) => id),
  );
const tally = (page: Page) => page.locator('form output').textContent();
const query = (page: Page) => new URL(page.url()).search;

/** Where a row begins below what is stuck to the top of the window; undefined when it is out of sight. */
const below = (page: Page, id: string) =>
  page.evaluate((id) => {
    const form = document.querySelector('form[role="search"]')!.getBoundingClientRect();
    const { top } = document.getElementById(id)!.getBoundingClientRect();
    return top < innerHeight ? Math.round(top - Math.max(form.bottom, 0)) : undefined;
  }, id);

describe('without script', () => {
  for (const [locale, path] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    test(`every fact stands on the page with its statement, source and verdict, ${locale}`, async () => {
      const { page, close } = await visit(path, {
        javaScriptEnabled: false,
        viewport: screens.phone,
      });
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.locator('button:visible').count()).toBe(0);
      const html = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      for (const { topic, statement } of facts)
        if (topic !== 'rail') expect(html).toContain(statement[locale].replaceAll(/\s+/g, ' '));
      for (const { id } of facts) expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
      for (const { title } of sources) expect(html).toContain(title.replaceAll(/\s+/g, ' '));
      await close();
    });
  }

  test('a link to a fact lands on it', async () => {
    const { page, close } = await visit(`${en}#port-teu-2025`, {
      javaScriptEnabled: false,
      viewport: screens.phone,
    });
    const box = (await page.locator('#port-teu-2025').boundingBox())!;
    expect(box.y).toBeGreaterThan(40);
    expect(box.y).toBeLessThan(200);
    await close();
  });
});

test('every source lists the facts it carries, and links only to the publisher’s own address', async () => {
  const { page, close } = await visit(en);
  const listed = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.sources > li'), (li) => ({
      id: li.id.replace('source-', ''),
      out: li.querySelector('a[rel="external"]')?.getAttribute('href') ?? undefined,
      facts: Array.from(li.querySelectorAll('p a'), (a) => a.getAttribute('href')!.slice(1)),
    })),
  );
  expect(listed.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  for (const { id, out, facts: links } of listed) {
    expect(out).toBe((sources as { id: string; url?: string }[]).find((s) => s.id === id)!.url);
    const own = facts.filter(({ source }) => source === id);
    const expected = own.filter(({ topic }) => topic !== 'rail').map((fact) => fact.id);
    if (own.length > expected.length) expected.push('topic-rail');
    expect(links).toEqual(expected);
  }
  await close();
});

test('a row shows start, promise, result and the verdict of the rule', async () => {
  const { page, close } = await visit(en);
  for (const { promise, result, verdict, label } of promises as unknown as {
    promise: { id: string }[];
    result?: { id: string };
    verdict: string;
    label: { en: string };
  }[]) {
    for (const { id } of [...promise, ...(result ? [result] : [])]) {
      const track = page.locator(`[id="${id}"] .track`, { hasText: label.en });
      expect(await track.locator(`b.${verdict}`).count()).toBeGreaterThan(0);
    }
  }
  await close();
});

describe('search and filter', () => {
  test('words and choices narrow the list, the tally counts and the address keeps them', async () => {
    const { page, faults, close } = await visit(en, { viewport: screens.desktop });
    expect(await tally(page)).toBe(factsWords.en.found(all, all));
    await page.getByRole('searchbox').fill('METRO');
    const metro = await seen(page);
    expect(metro).toContain('metro-km-2021');
    expect(metro.length).toBeLessThan(all / 4);
    expect(await tally(page)).toBe(factsWords.en.found(metro.length, all));
    for (const id of metro) {
      const { source } = facts.find((fact) => fact.id === id)!;
      const text = await page.locator(`[id="${id}"], #source-${source} > span`).allTextContents();
      expect(`${id} ${text.join(' ')}`.toLowerCase()).toContain('metro');
    }
    await page.getByLabel('Verdict').selectOption('beaten');
    await page.getByLabel('Kind').selectOption('target');
    expect(await seen(page)).toEqual(['metro-km-target-2025']);
    await expect.poll(() => query(page)).toBe('?q=METRO&kind=target&verdict=beaten');

    await page.reload();
    expect(await seen(page)).toEqual(['metro-km-target-2025']);
    expect(await page.getByLabel('Verdict').inputValue()).toBe('beaten');
    await page.getByRole('button', { name: factsWords.en.clear }).click();
    expect((await seen(page)).length).toBe(all);
    await expect.poll(() => query(page)).toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  test('each choice alone shows what the data say, in both languages', async () => {
    for (const [path, locale] of [
      [en, 'en'],
      [zh, 'zh'],
    ] as const) {
      const { page, close } = await visit(`${path}?topic=energy`);
      expect(await seen(page)).toEqual(
        facts.filter(({ topic }) => topic === 'energy').map(({ id }) => id),
      );
      expect(await page.locator('nav [href^="#topic-"]:visible').count()).toBe(1);
      await page.goto(new URL(`${path}?quality=primary&kind=baseline`, page.url()).href);
      const kept = facts.filter((f) => f.confidence === 'primary' && f.kind === 'baseline');
      expect(await seen(page)).toEqual(kept.map(({ id }) => id));
      expect(await tally(page)).toBe(factsWords[locale].found(kept.length, all));
      await close();
    }
  });

  test('going away and back finds the same filter; so does going back within the page', async () => {
    const { page, close } = await visit(en, { viewport: screens.phone });
    await page.getByRole('searchbox').fill('wind');
    const wind = await seen(page);
    // Straight away, before the address has settled.
    await page.evaluate(() => document.querySelector<HTMLElement>('.foot nav a')!.click());
    await page.waitForURL((url) => /^\/(index\.html)?$/.test(url.pathname));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('form output'));
    expect(query(page)).toBe('?q=wind');
    expect(await seen(page)).toEqual(wind);
    expect(await page.getByRole('searchbox').inputValue()).toBe('wind');

    await page.evaluate(() => (location.hash = 'sources'));
    await page.getByRole('searchbox').fill('port');
    await expect.poll(() => query(page)).toBe('?q=port');
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('wind');
    expect(await seen(page)).toEqual(wind);
    await close();
  });

  test('a link to a fact that the filter hides shows it, in sight and beside the filter', async () => {
    for (const viewport of Object.values(screens)) {
      const { page, close } = await visit(`${en}?topic=energy#metro-km-2021`, { viewport });
      const energy = facts.filter(({ topic }) => topic === 'energy').length;
      expect(await seen(page)).toContain('metro-km-2021');
      expect((await seen(page)).length).toBe(energy + 1);
      expect(await tally(page)).toBe(factsWords.en.found(energy, all));
      await expect.poll(() => below(page, 'metro-km-2021')).toBeLessThan(60);
      expect(await below(page, 'metro-km-2021')).toBeGreaterThanOrEqual(0);
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(
        'metro-km-2021',
      );

      // The same by a link within the page.
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('.sources [href="#port-teu-2025"]')!.click(),
      );
      await expect.poll(() => below(page, 'port-teu-2025')).toBeLessThan(60);
      expect(await below(page, 'port-teu-2025')).toBeGreaterThanOrEqual(0);
      // And a new filter leaves it behind.
      await page.getByRole('searchbox').fill('wind');
      expect(await seen(page)).not.toContain('port-teu-2025');
      await close();
    }
  });

  test('links land on facts, topics and lists, wherever the page is laid out', async () => {
    const { page, close } = await visit(en, { viewport: screens.phone });
    for (const id of ['gdp-2020', 'topic-port', 'rail-xiamen-2021-01', 'sources', 'holes']) {
      await page.evaluate((id) => {
        location.hash = '';
        const link = document.createElement('a');
        link.href = `#${id}`;
        document.querySelector('.facts-page')!.append(link);
        link.click();
        link.remove();
      }, id);
      await expect.poll(() => below(page, id)).toBeLessThan(60);
      expect(await below(page, id)).toBeGreaterThanOrEqual(0);
    }
    await close();
  });

  test('an empty result says what to do, and a button clears the filter', async () => {
    for (const locale of locales) {
      const { page, close } = await visit(`${pagePath(locale, 'facts/')}?q=zeppelin`);
      expect(await seen(page)).toEqual([]);
      expect(await page.locator('.none p').textContent()).toBe(factsWords[locale].none);
      await page.locator('.none button').click();
      expect((await seen(page)).length).toBe(all);
      expect(await page.locator('.none').isVisible()).toBe(false);
      expect(await page.getByRole('searchbox').evaluate((e) => e === document.activeElement)).toBe(
        true,
      );
      await close();
    }
  });

  test('deep in the list a new search begins at the first row found', async () => {
    const { page, close } = await visit(`${en}#sources`, { viewport: screens.phone });
    await page.getByRole('searchbox').fill('wind');
    await settled(page);
    expect(
      await page.locator('.results').evaluate((e) => e.getBoundingClientRect().top),
    ).toBeCloseTo(await page.locator('form').evaluate((e) => e.getBoundingClientRect().bottom), -1);
    await close();
  });

  test('on a narrow screen the choices open by a button and say how many are set', async () => {
    const { page, faults, close } = await visit(en, { viewport: { width: 320, height: 568 } });
    const more = page.locator('form [aria-controls]');
    expect(await page.getByLabel('Kind').isVisible()).toBe(false);
    await more.press('Enter');
    expect(await more.getAttribute('aria-expanded')).toBe('true');
    await page.getByLabel('Kind').selectOption('definition');
    expect(await more.textContent()).toBe(factsWords.en.choices(1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(faults).toEqual([]);
    await close();
  });
});

test('the keyboard goes down the page in order and never under the form', async () => {
  const { page, close } = await visit(`${en}#gdp-2020`, { viewport: { width: 390, height: 640 } });
  let last = -Infinity;
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      const box = element.getClientRects()[0]!;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return {
        free:
          hit !== null && (element.contains(hit) || hit.contains(element)) && !hit.closest('form'),
        row: Array.from(document.querySelectorAll('[data-kind]')).findIndex((row) =>
          row.contains(element),
        ),
      };
    });
    expect(focus.free).toBe(true);
    expect(focus.row).toBeGreaterThanOrEqual(last);
    last = focus.row;
  }
  await close();
});

describe('cite this', () => {
  const cited = { viewport: screens.phone, permissions: ['clipboard-read', 'clipboard-write'] };
  const open = async (page: Page, id: string) => {
    await page.locator(`[id="${id}"] .cite`).click();
    return page.locator(`[id="${id}"] .cite-panel`);
  };

  test('opens three citations, copies each and says so', async () => {
    const { page, faults, close } = await visit(`${en}#metro-km-2021`, cited);
    const panel = await open(page, 'metro-km-2021');
    for (const [style, start] of [
      ['APA', 'Ballast. ('],
      ['BibTeX', '@misc{ballast-metro-km-2021,'],
      ['Plain', 'Ballast, “Ningbo’s metro'],
    ] as const) {
      await panel.getByRole('button', { name: `Copy: ${style}` }).click();
      await expect.poll(() => panel.getByRole('status').textContent()).toBe(`${style} copied.`);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.startsWith(start)).toBe(true);
      // This machine is no address for others.
      expect(text).not.toContain('localhost');
    }
    await open(page, 'metro-km-2021');
    expect(await panel.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('copies by selection where the clipboard is refused, and says so where nothing works', async () => {
    const { page, close } = await visit(`${zh}#rail-shanghai-2021-01`, { viewport: screens.phone });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        const { value } = document.activeElement as HTMLTextAreaElement;
        document.documentElement.dataset.copied = value;
      });
    });
    const panel = await open(page, 'rail-shanghai-2021-01');
    const button = panel.getByRole('button', { name: '复制：APA' });
    await button.click();
    await expect.poll(() => panel.getByRole('status').textContent()).toBe('已复制APA格式。');
    expect(await page.locator('html').getAttribute('data-copied')).toContain(
      '宁波—上海铁路用时，2021年1月：99分钟（',
    );
    expect(await button.evaluate((e) => e === document.activeElement)).toBe(true);

    await page.evaluate(() => (document.execCommand = () => false));
    await button.click();
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('手动复制');
    expect(await page.evaluate(() => getSelection()!.toString())).toContain(
      '宁波—上海铁路用时，2021年1月：99分钟（',
    );
    await close();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [`${en}?q=metro#metro-km-2021`, `${zh}?q=zeppelin`]) {
    test(`axe finds nothing on ${path}, ${colorScheme}, with what can be opened open`, async () => {
      const { page, close } = await visit(path, { viewport: screens.phone, colorScheme });
      await page.locator('form [aria-controls]').click();
      if (path.includes('#')) await page.locator('#metro-km-2021 .cite').click();
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const run = (window as unknown as { axe: { run(o: object): Promise<Result> } }).axe.run;
        interface Result {
          violations: { id: string; nodes: { target: unknown[] }[] }[];
        }
        const { violations } = await run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`);
      });
      expect(violations).toEqual([]);
      await close();
    });
  }
}

test('nothing shifts while a reader goes down the page', async () => {
  const { page, close } = await visit(en, { viewport: screens.phone });
  await page.evaluate(async () => {
    for (let y = 0; y < 12_000; y += 300) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await settled(page);
  expect((await shifts(page)).value).toBeLessThan(0.01);
  await close();
});
