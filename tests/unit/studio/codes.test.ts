import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readWish, themes } from '../../../src/embed/query.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { kinds, looks, manners } from '../../../src/studio/choice.ts';
import type { Choice } from '../../../src/studio/choice.ts';
import { addressesOf, codeOf } from '../../../src/studio/codes.ts';
import type { Material } from '../../../src/studio/codes.ts';

const usual: Choice = {
  chart: 'energy',
  state: 'start',
  view: 'stepper',
  theme: 'auto',
  lang: 'en',
  headline: true,
  edition: false,
  as: 'iframe',
  look: 'column',
};
const material: Material = {
  choice: usual,
  site: 'https://a.example/deep/',
  first: 'start',
  title: 'Energy',
  headline: 'Wind came',
  alt: 'A drawing',
  height: 780,
  credit: ' (Ballast, CC BY 4.0)',
  edition: '1',
  grow: 'Show all',
};
const made = (choice: Partial<Choice>, more: Partial<Material> = {}) =>
  codeOf({ ...material, ...more, choice: { ...usual, ...choice } });

/** The elements of a code, as a page would have them. */
const parsed = (code: string) => parseHTML(`<!doctype html><body>${code}</body>`).document;

/** Words that break markup and Markdown wherever they can. */
const nasty = fc
  .array(fc.constantFrom('"', '<', '>', '&', "'", '](', ')', '`', '*', '</a>', '\n', '中', 'a '))
  .map((parts) => `x${parts.join('')}x`);
const anyMaterial = fc.record({
  choice: fc.record({
    chart: fc.constant('energy'),
    state: fc.constantFrom('start', 'wind'),
    view: fc.constantFrom(...manners),
    theme: fc.constantFrom(...themes),
    lang: fc.constantFrom(...locales),
    headline: fc.boolean(),
    edition: fc.boolean(),
    as: fc.constantFrom(...kinds),
    look: fc.constantFrom(...looks),
  }),
  site: fc.constantFrom('https://a.example/', 'https://a.example/deep/%C3%BC%20b/'),
  first: fc.constant('start'),
  title: nasty,
  headline: nasty,
  alt: nasty,
  height: fc.integer({ min: 300, max: 9000 }),
  credit: nasty,
  edition: fc.constantFrom('1', '12'),
  grow: nasty,
});

describe('every code', () => {
  test('survives any words, and shows no element that was not meant', () => {
    fc.assert(
      fc.property(anyMaterial, (any) => {
        const code = codeOf(any);
        const { as } = any.choice;
        if (as === 'wordpress' || as === 'markdown') return;
        const document = parsed(code);
        const names = new Set(Array.from(document.body.querySelectorAll('*'), (e) => e.localName));
        for (const name of names)
          expect([
            'iframe', 'p', 'a', 'script', 'img', 'ballast-chart', 'amp-iframe', 'amp-img', 'div',
          ]).toContain(name); // prettier-ignore
        const frame = document.querySelector('iframe, amp-iframe');
        if (frame) expect(frame.getAttribute('title')).toBe(any.title);
        const image = document.querySelector('img, amp-img');
        if (image) expect(image.getAttribute('alt')).toBe(any.alt);
        const link = document.querySelector('p a');
        if (link) expect(link.textContent).toBe(any.headline);
      }),
    );
  });

  test('asks the chart for exactly what was chosen', () => {
    fc.assert(
      fc.property(anyMaterial, (any) => {
        const { choice, site } = any;
        const address = parsed(codeOf(any))
          .querySelector('iframe, amp-iframe')
          ?.getAttribute('src');
        if (address === undefined || address === null) return;
        const folder = choice.lang === 'zh' ? 'zh/embed/energy/' : 'embed/energy/';
        expect(address.startsWith(site + folder)).toBe(true);
        const { search } = new URL(address);
        expect(readWish(search, ['start', 'wind'])).toEqual({
          state: choice.state,
          view: choice.view === 'scroll' ? 'unrolled' : choice.view,
          theme: choice.theme,
          title: choice.headline,
          ...(choice.edition && { edition: any.edition }),
        });
      }),
    );
  });

  test('has no inline style but in mails, and no inline script anywhere', () => {
    fc.assert(
      fc.property(anyMaterial, (any) => {
        const document = parsed(codeOf(any));
        expect(document.querySelectorAll('[onload], [onclick], script:not([src])').length).toBe(0);
        if (any.choice.as !== 'email')
          expect(document.querySelectorAll('[style], style').length).toBe(0);
      }),
    );
  });
});

test('a plain frame, and what is left where frames are taken out', () => {
  expect(made({ state: 'wind' })).toBe(
    '<iframe src="https://a.example/deep/embed/energy/?state=wind" title="Energy" width="100%" height="780" frameborder="0" loading="lazy"></iframe>\n' +
      '<p><a href="https://a.example/deep/steps/energy/wind/">Wind came</a> (Ballast, CC BY 4.0)</p>',
  );
});

test('words scroll past with embed.js only; other codes unroll', () => {
  const script = parsed(made({ as: 'script', view: 'scroll' }));
  expect(script.querySelector('ballast-chart[view="scroll"] > iframe')).not.toBeNull();
  expect(script.querySelector('script')!.getAttribute('src')).toBe(
    'https://a.example/deep/embed.js',
  );
  expect(made({ as: 'element', view: 'scroll' })).toContain('view="scroll"');
  for (const as of ['iframe', 'amp'] as const) {
    expect(made({ as, view: 'scroll' })).toContain('view=unrolled');
    expect(made({ as, view: 'scroll' })).not.toContain('scroll"');
  }
});

test('Markdown: a picture in a link, whatever the words', () => {
  expect(
    made({ as: 'markdown' }, { alt: 'A [draft]\n*new*', site: 'https://a.example/(b)/' }),
  ).toBe(
    '[![A \\[draft\\] \\*new\\*](https://a.example/%28b%29/img/energy/start.en.png)](https://a.example/%28b%29/steps/energy/start/)\n\n' +
      '[Wind came](https://a.example/%28b%29/steps/energy/start/) (Ballast, CC BY 4.0)',
  );
});

test('WordPress gets an address alone, in the language that was chosen', () => {
  expect(made({ as: 'wordpress', lang: 'zh', state: 'wind' })).toBe(
    'https://a.example/deep/zh/steps/energy/wind/',
  );
});

test('pictures and tables lie where they are published', () => {
  const at = addressesOf('https://a.example/', { ...usual, lang: 'zh' }, 'start', '1');
  expect(at.png).toBe('https://a.example/img/energy/start.zh.png');
  expect(at.svg).toBe('https://a.example/img/energy/start.zh.svg');
  expect(at.csv).toBe('https://a.example/data/energy.csv');
});
