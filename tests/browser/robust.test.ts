import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { besideQuery, unrolledQuery } from '../../src/story/trigger.ts';
import { root, screens, settled, site } from './harness.ts';
import { kindsOfPages } from './kinds.ts';

const { visit } = site();
const stories = locales.map((locale) => pagePath(locale));
const steps = charts.flatMap((chart) => chart.states.map((state) => `${chart.id}-${state}`));

/** From a small phone to a wall; 320 × 256 is 1280 × 1024 at 400%, 640 × 512 the same at 200%. */
const windows = [
  [320, 256],
  [320, 568],
  [360, 640],
  [390, 844],
  [480, 270],
  [568, 320],
  [640, 512],
  [667, 375],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [3840, 2160],
] as const;

/** Everything that must hold of the story's layout, wherever the reader is. */
const layout = (page: Page) =>
  page.evaluate(() => {
    const shows = (element: Element) => element.getClientRects().length > 0;
    const bar = document.querySelector('.bar')!.getBoundingClientRect();
    const pictures = Array.from(document.querySelectorAll('.picture')).filter(shows);
    const picture = pictures[0]?.getBoundingClientRect();
    const beside = getComputedStyle(document.querySelector('.stage')!).display === 'grid';
    const room = innerHeight - bar.height - (picture && !beside ? picture.height : 0);
    const cards = Array.from(document.querySelectorAll('.card'), (card) => ({
      id: card.parentElement!.id,
      // The last line is the way to the step's own page, not a part of its words.
      height:
        card.getBoundingClientRect().height -
        (card.querySelector('.alone')?.getBoundingClientRect().height ?? 0),
    }));
    const right = Array.from(document.querySelectorAll('main *, .bar *'))
      .filter((e) => shows(e) && !e.closest('.table-box, svg, .visually-hidden'))
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => `${e.tagName}.${e.className}`);
    return {
      mode: pictures.length ? (beside ? 'beside' : 'below') : 'unrolled',
      room,
      tall: cards.filter(({ height }) => height > room - 16).map(({ id }) => id),
      sideways: document.documentElement.scrollWidth - innerWidth,
      right: right.slice(0, 5),
      own: document.querySelectorAll('.own').length,
      drawing: picture && Math.min(picture.width, picture.height),
    };
  });

/** What text there is cut: its box is smaller than itself and hides the rest. */
const cut = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('body *'))
      .filter((e) => !e.closest('svg, .visually-hidden, .skip, [role="listbox"]'))
      .filter((e) => {
        const { overflowX, overflowY, contentVisibility } = getComputedStyle(e);
        // What is not laid out until it comes near has no height yet.
        if (contentVisibility === 'auto') return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        // One pixel: words for those who listen.
        return (
          e.textContent!.trim() !== '' &&
          e.clientWidth > 1 &&
          e.getClientRects().length > 0 &&
          ((hides(overflowX) && e.scrollWidth > e.clientWidth + 1) ||
            (hides(overflowY) && e.scrollHeight > e.clientHeight + 1))
        );
      })
      .map((e) => `${e.tagName}.${e.className}: ${e.textContent!.trim().slice(0, 30)}`),
  );

/** Words of the bar that lie over one another. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const boxes = Array.from(
      document.querySelectorAll<HTMLElement>('.bar :is(a, button, .where, .left)'),
    ).filter((e) => e.getClientRects().length > 0);
    const found: string[] = [];
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        if (
          Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 &&
          Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1
        )
          found.push(`${a.textContent!.trim()} × ${b.textContent!.trim()}`);
      }
    return found;
  });

test('the conditions of the layouts are the same in the styles and in the script', () => {
  const css = (file: string) =>
    readFileSync(join(root, 'src/story', file), 'utf8').replace(/\s+/g, ' ');
  expect(css('story.css')).toContain(`@media ${besideQuery} {`);
  expect(css('unrolled.css')).toContain(`@media (scripting: none), print, ${unrolledQuery} {`);
});

for (const locale of locales) {
  describe(`the story in windows of every size, ${locale}`, () => {
    test('nothing sideways, a drawing to read, cards that fit', async () => {
      const { page, faults, close } = await visit(pagePath(locale));
      for (const [width, height] of windows) {
        const size = `${width} × ${height}`;
        await page.setViewportSize({ width, height });
        await settled(page);
        const now = await layout(page);
        expect(now.sideways, size).toBe(0);
        expect(now.right, size).toEqual([]);
        expect(await collisions(page), size).toEqual([]);
        if (now.mode === 'unrolled') expect(now.own, size).toBe(steps.length);
        // In the smallest windows a card may be longer than the window; it never passes under a drawing.
        if (now.mode === 'below') expect(now.tall, size).toEqual([]);
        if (now.mode === 'beside' && height > 380) expect(now.tall, size).toEqual([]);
        if (now.mode === 'below') expect(now.drawing, size).toBeGreaterThanOrEqual(340);
      }
      expect(faults).toEqual([]);
      await close();
    });

    test('in a small window each step has its own drawing, drawn when it comes near, to be walked through', async () => {
      const { page, faults, close } = await visit(`${pagePath(locale)}#energy-solar`, {
        viewport: { width: 320, height: 256 },
      });
      await settled(page);
      expect(await page.locator('#lives-metro .own svg').count()).toBe(0);
      for (const step of [steps[0]!, 'energy-solar', steps.at(-1)!]) {
        await page.evaluate(
          (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }),
          step,
        );
        await settled(page);
        const drawing = page.locator(`#${step} .own svg`);
        expect(
          `${await drawing.getAttribute('data-chart')}-${await drawing.getAttribute('data-state')}`,
        ).toBe(step);
        expect((await drawing.boundingBox())!.width).toBeGreaterThanOrEqual(280);
      }
      const handle = page.locator(`#${steps.at(-1)} .own .cursor`);
      await handle.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        (id) => document.querySelector(`#${id} .cursor-tip`)?.textContent?.trim(),
        steps.at(-1)!,
      );
      // A larger window pins the drawing again, and takes these away.
      await page.setViewportSize(screens.phone);
      await settled(page);
      expect(await page.locator('.own').count()).toBe(0);
      expect(faults).toEqual([]);
      await close();
    });

    for (const viewport of [{ width: 320, height: 640 }, screens.phone, screens.desktop]) {
      test(`with more space between letters, words and lines nothing is cut, ${viewport.width}`, async () => {
        const { page, close } = await visit(`${pagePath(locale)}#energy-solar`, {
          viewport,
          // A reader's own styles are none of the page's policy.
          bypassCSP: true,
        });
        // WCAG 1.4.12.
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        });
        await settled(page);
        expect(await cut(page)).toEqual([]);
        expect(await collisions(page)).toEqual([]);
        expect((await layout(page)).sideways).toBe(0);
        await close();
      });
    }

    for (const viewport of [screens.phone, screens.desktop]) {
      test(`with text at twice the size nothing is cut, ${viewport.width}`, async () => {
        const { page, close } = await visit(`${pagePath(locale)}#energy-solar`, {
          viewport,
          // A reader's own styles are none of the page's policy.
          bypassCSP: true,
        });
        await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
        await settled(page);
        expect(await cut(page)).toEqual([]);
        expect((await layout(page)).sideways).toBe(0);
        await close();
      });
    }

    test('everything that can be pressed is large enough for a finger', async () => {
      const { page, close } = await visit(pagePath(locale), {
        viewport: { width: 320, height: 640 },
        hasTouch: true,
      });
      await settled(page);
      const small = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('a, button, summary, input, select'))
          .filter((e) => e.getClientRects().length > 0 && !e.closest('.skip'))
          // A link in a sentence is as high as its line; the rule excepts it.
          .filter((e) => getComputedStyle(e).display !== 'inline')
          .map((e) => ({ e, box: e.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ e, box }) => `${e.tagName}.${e.className} ${box.width} × ${box.height}`),
      );
      expect(small).toEqual([]);
      await close();
    });
  });
}

describe('every other page', () => {
  const spaced =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
  const sideways = (page: Page) =>
    page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - innerWidth;
      const past = Array.from(document.querySelectorAll('body *'))
        .filter(
          (e) => e.getClientRects().length > 0 && e.getBoundingClientRect().right > innerWidth + 1,
        )
        // A wide table, and the studio's row of charts, move sideways in a box of their own.
        .filter((e) => !e.closest('svg, .visually-hidden, [role="region"][tabindex], .shelf'))
        .map((e) => `${e.localName}.${e.className}: ${e.textContent!.trim().slice(0, 30)}`);
      return [...(wide > 0 ? [`${wide} px too wide`] : []), ...past.slice(0, 5)];
    });

  // What a chart brings along is the same in every language: each chart in one, the first in all.
  const pages = kindsOfPages().filter(
    (path) =>
      !stories.includes(path) &&
      (path.startsWith('/zh/') ? !/(steps|embed)\/(?!ballast)./.test(path) : true),
  );
  for (const path of pages)
    test(`${path}: in windows of every size, enlarged and spaced out, nothing sideways, nothing cut`, async () => {
      const { page, faults, close } = await visit(path, {
        viewport: { width: 320, height: 640 },
        bypassCSP: true,
      });
      for (const [width, height] of [
        [320, 640],
        [320, 256],
        [844, 390],
        [3840, 2160],
      ] as const) {
        await page.setViewportSize({ width, height });
        await settled(page);
        expect(await sideways(page), `${width} × ${height}`).toEqual([]);
        expect(await cut(page), `${width} × ${height}`).toEqual([]);
      }
      const large = 'html { font-size: 200% !important }';
      for (const [name, content, viewport] of [
        ['twice the size', large, screens.phone],
        ['twice the size', large, screens.desktop],
        ['more space', spaced, { width: 320, height: 640 }],
        ['more space', spaced, screens.phone],
      ] as const) {
        await page.setViewportSize(viewport);
        const style = await page.addStyleTag({ content });
        await settled(page);
        expect(await sideways(page), `${name}, ${viewport.width}`).toEqual([]);
        expect(await cut(page), `${name}, ${viewport.width}`).toEqual([]);
        await style.evaluate((element) => (element as Element).remove());
      }
      // A window that changes breaks off the picture that it no longer needs.
      expect(faults.filter((fault) => !/^failed: .*\.svg$/.test(fault))).toEqual([]);
      await close();
    });
});

describe('the styles', () => {
  test('change nothing under a mouse that tells the reader anything', async () => {
    const looks =
      /^(color|background(-.+)?|text-decoration(-.+)?|border(-.+)?-color|outline.*|opacity|cursor|stroke|fill)$/;
    for (const path of ['/', '/facts/', '/steps/energy/solar/', '/embed/energy/']) {
      const { page, close } = await visit(path, { viewport: screens.desktop });
      const rules = await page.evaluate(() => {
        const found: { selector: string; properties: string[] }[] = [];
        const walk = (rules: CSSRuleList) => {
          for (const rule of rules) {
            if (rule instanceof CSSStyleRule && /:hover/.test(rule.selectorText))
              found.push({ selector: rule.selectorText, properties: [...rule.style] });
            if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
          }
        };
        for (const sheet of document.styleSheets) walk(sheet.cssRules);
        return found;
      });
      for (const { selector, properties } of rules)
        expect(
          properties.filter((property) => !looks.test(property)),
          `${path} ${selector}`,
        ).toEqual([]);
      await close();
    }
  });

  test('measure no height by a window whose address bar has gone', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|astro)$/.test(file) && !file.startsWith('generated'))
      .filter((file) => /\d(vh|lvh|dvh)\b/.test(readFileSync(join(root, 'src', file), 'utf8')));
    expect(files).toEqual([]);
  });
});

describe('colours that the reader sets', () => {
  for (const [name, options] of [
    ['forced', { forcedColors: 'active' }],
    ['more contrast', { contrast: 'more' }],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}, ${colorScheme}: words, marks and switches stay apart from the ground`, async () => {
        const { page, close } = await visit('/#energy-solar', {
          viewport: screens.phone,
          colorScheme,
          ...options,
        });
        await settled(page);
        const weak = await page.evaluate(() => {
          const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = channels(colour).map((c) => {
              const s = c / 255;
              return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ratio = (a: string, b: string) => {
            const [x, y] = [luminance(a), luminance(b)];
            return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
          };
          const ground = getComputedStyle(document.body.parentElement!).backgroundColor;
          const drawing = Array.from(
            document.querySelectorAll('#energy .picture svg.drawing'),
          ).find((svg) => svg.getClientRects().length > 0)!;
          const parts: [string, string, number][] = [];
          for (const text of drawing.querySelectorAll('.t'))
            parts.push([text.textContent!, getComputedStyle(text).fill, 4.5]);
          for (const mark of drawing.querySelectorAll('.mark:is(.promise, .start, .again)'))
            parts.push([mark.getAttribute('class')!, getComputedStyle(mark).stroke, 3]);
          for (const mark of drawing.querySelectorAll('.mark.result'))
            parts.push([mark.getAttribute('class')!, getComputedStyle(mark).fill, 3]);
          for (const word of document.querySelectorAll('.current .card > *, .progress .where'))
            parts.push([word.textContent!, getComputedStyle(word).color, 4.5]);
          return parts
            .filter(([, colour]) => colour !== 'none')
            .filter(([, colour, least]) => ratio(colour, ground) < least)
            .map(([what, colour]) => `${what}: ${colour} on ${ground}`);
        });
        expect(weak).toEqual([]);
        await close();
      });
    }
  }
});

test('what the explorer wrote into the address goes with its place, and comes back with it', async () => {
  const { page, faults, close } = await visit('/#circles-explorer', { viewport: screens.desktop });
  await settled(page);
  await page.locator('[data-control="farther"]').click();
  await page.waitForFunction(() => location.search.includes('city='));
  const chosen = await page.evaluate(() => location.search);
  const goTo = async (id: string) => {
    await page.evaluate(
      (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }),
      id,
    );
    await page.waitForFunction((id) => location.hash === `#${id}`, id);
    return page.evaluate(() => location.search);
  };
  expect(await goTo('energy-solar')).toBe('');
  const twin = page.locator('[data-keep-place]').first();
  expect(await twin.getAttribute('href')).not.toContain('city=');
  expect(await goTo('circles-explorer')).toBe(chosen);
  expect(await twin.getAttribute('href')).toContain(chosen);
  expect(faults).toEqual([]);
  await close();
});
