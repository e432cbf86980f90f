/** Every number a reader of the built site can see is proven: a fact's, a date, a count, or allowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/cards/order.ts';
import { charts } from '../../src/charts/index.ts';
import { textOf } from '../../src/charts/texts.ts';
import { edition } from '../../src/data-package/edition.ts';
import { embedWords } from '../../src/embed/words.ts';
import { ui } from '../../src/i18n/ui.ts';
import { allowedOf } from '../../scripts/check-numbers.ts';
import { nakedNumbers } from '../../src/facts/allowed.ts';
import { numbersIn } from '../../src/facts/numbers.ts';
import { formatDate, formatFigure, forms } from '../../src/facts/format.ts';
import type { Figure, UnitWords } from '../../src/facts/format.ts';
import { origins, plain } from '../../src/facts/written.ts';
import facts from '../../src/generated/facts.json' with { type: 'json' };
import travel from '../../src/generated/travel.json' with { type: 'json' };
import units from '../../src/generated/units.json' with { type: 'json' };
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { root } from './harness.ts';

const allowed = allowedOf(root);
const figures = new Map(facts.map((fact) => [fact.id, fact as unknown as Figure]));
const elsewhere = '\uFFFC';

/** Elements whose words end where they end. */
const blocks =
  'p, h1, h2, h3, h4, li, td, th, caption, summary, figcaption, dt, dd, text, label, legend, option, button, output, a, span, div';
const unseen = 'script, style, noscript, template, [hidden], title, desc';

const document = (locale: Locale, page: string) =>
  parseHTML(readFileSync(join(root, 'dist', pagePath(locale, page), 'index.html'), 'utf8'))
    .document;

/** The words of an element itself, with a sign where a number has been proven or belongs to a part of it. */
function ownWords(element: Element): string {
  return Array.from(element.childNodes, (node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    const child = node as Element;
    if (child.nodeType !== 1 || child.matches(unseen)) return ' ';
    if (child.matches('[data-fact], [data-from]')) return elsewhere;
    // Words run on through what is only set apart by its look.
    if (child.matches('em, strong, b, i, sub, sup, tspan:not([x]), bdi, cite, q, time')) {
      return ownWords(child);
    }
    return child.matches('tspan') ? `${ownWords(child)}\n` : '\n';
  }).join('');
}

/** A figure without the ways of writing that the eye does not tell apart. */
const flat = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** True when the text is the value, rounded as it stands, at some power of ten: 0.80 of 801.2 billion. */
function isScaled(text: string, value: number): boolean {
  const shown = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!shown) return false;
  const decimals = shown[1]?.length ?? 0;
  const number = Number(shown[0].replaceAll(',', ''));
  return Array.from({ length: 13 }, (_, power) => Math.abs(value) / 10 ** power).some(
    (scaled) => Math.abs(scaled - number) <= 0.5001 * 10 ** -decimals,
  );
}

const written = (figure: Figure, locale: Locale): string[] =>
  forms.flatMap((form) => {
    try {
      return [flat(formatFigure(figure, locale, units as UnitWords, form))];
    } catch {
      return [];
    }
  });

/** True when the text is the fact as some form writes it, or its digits at the scale of an axis. */
function isFigure(text: string, figure: Figure, locale: Locale): boolean {
  const said = flat(text);
  const ways = written(figure, locale);
  // A figure may be broken over two lines of a drawing, or be part of its own name.
  if (ways.some((way) => way === said || way.includes(said))) return true;
  // Words that tell a promise without a number are the fact's own.
  if (numbersIn(said, locale).length === 0) return true;
  return typeof figure.value === 'number' && isScaled(said, figure.value);
}

/** Minutes of the travel-time table, of its circles and of its check, and what lies between them. */
const circles = [60, 120, 180];
const times = travel.cities.flatMap((city) =>
  [...JSON.stringify(city).matchAll(/"(?:minutes|km)":(\d+)/g)].map(([, n]) => Number(n)),
);
const ofTravel = new Set([
  ...times,
  ...circles.flatMap((circle) => [circle, circle / 60]),
  ...times.flatMap((time) => circles.map((circle) => Math.abs(time - circle))),
  ...[...JSON.stringify(travel.check).matchAll(/-?\d+/g)].map(([n]) => Math.abs(Number(n))),
]);
const words: Record<string, number> = { one: 1, two: 2, three: 3, 一: 1, 两: 2, 二: 2, 三: 3 };
const isTravelTime = (text: string): boolean =>
  ofTravel.has(words[text] ?? Number(text.replace(/[^\d]/g, '')));

/** The numbers of a part of a page that neither a fact nor the allow-list accounts for, with their lines. */
function nakedOf(html: Document, locale: Locale, skip = unseen): { text: string; line: string }[] {
  const naked = new Map<string, { text: string; line: string }>();
  for (const element of html.querySelectorAll(`body :is(${blocks})`)) {
    if (element.closest(`${unseen}, [data-fact], [data-from], ${skip}`)) continue;
    const isTravel = element.closest('[data-numbers="travel"]');
    // A date in a drawing may be broken over two lines.
    const whole = ownWords(element).replace(/(\d)\s*\n\s*([年月日])/g, '$1$2');
    for (const line of whole.split('\n').map(flat)) {
      // A year alone is a step of an axis of time, in short as well: 2022–23, ’21.
      if (/^(?:19|20)\d\d(?:–\d\d)?$/.test(line)) continue;
      if (element.closest('[data-key^="year-"]') && /^’?\d\d$/.test(line)) continue;
      for (const { text } of nakedNumbers(line, locale, allowed)) {
        if (!(isTravel && isTravelTime(text))) naked.set(`${text} ${line}`, { text, line });
      }
    }
  }
  return [...naked.values()];
}

for (const locale of locales) {
  for (const page of ['', 'method/']) {
    describe(`numbers of ${pagePath(locale, page)}`, () => {
      const html = document(locale, page);

      test('each figure of a fact is written as the fact is', () => {
        const wrong = Array.from(html.querySelectorAll('[data-fact]'), (element) => {
          const id = element.getAttribute('data-fact')!;
          const figure = figures.get(id);
          const text = element.textContent ?? '';
          return figure && isFigure(text, figure, locale) ? '' : `${id}: ${text}`;
        });
        expect(wrong.length).toBeGreaterThan(5);
        expect(wrong.filter(Boolean)).toEqual([]);
      });

      test('each other number says what it is', () => {
        const known = new Set<string>(origins);
        for (const element of html.querySelectorAll('[data-from]')) {
          expect(known).toContain(element.getAttribute('data-from'));
        }
      });

      test('no number stands without a fact', () => {
        expect(nakedOf(html, locale)).toEqual([]);
      });
    });
  }

  for (const [kind, pages] of [
    ['steps', ['steps/', ...places.map(({ chart, state }) => cardPage(chart, state))]],
    ['embeds', charts.map(({ id }) => `embed/${id}/`)],
  ] as const) {
    describe(`numbers of the ${kind}, ${locale}`, () => {
      // Headlines of other steps, which stand proven on those, and what sources and publishers call themselves.
      const quoted = '.contents li a, .around a, .sources li *';
      const titles = new Set(
        charts.map(({ id }) => flat(`${ui[locale].siteName} · ${plain(textOf(id).title[locale])}`)),
      );
      const credit = flat(
        embedWords[locale].credit(edition.version, formatDate(edition.date, locale)),
      );
      // Parsed one by one: all of them at once are a gigabyte.
      test('each figure is written as its fact is, and no number stands without one', () => {
        const known = new Set<string>(origins);
        const wrong: string[] = [];
        let seen = 0;
        for (const page of pages) {
          const html = document(locale, page);
          for (const element of html.querySelectorAll('[data-fact]')) {
            const id = element.getAttribute('data-fact')!;
            const figure = figures.get(id);
            const text = element.textContent ?? '';
            seen++;
            if (!(figure && isFigure(text, figure, locale))) wrong.push(`${page} ${id}: ${text}`);
          }
          for (const element of html.querySelectorAll('[data-from]')) {
            const from = element.getAttribute('data-from')!;
            if (!known.has(from)) wrong.push(`${page} from ${from}`);
          }
          for (const { text, line } of nakedOf(html, locale, quoted)) {
            // An embed names its chart and its edition in plain words made from both.
            if (kind === 'embeds' && (titles.has(line) || line === credit)) continue;
            wrong.push(`${page} ${text}: ${line}`);
          }
        }
        expect(wrong).toEqual([]);
        expect(seen).toBeGreaterThan(100);
      }, 120_000);
    });
  }

  describe(`numbers of ${pagePath(locale, 'facts/')}`, () => {
    const html = document(locale, 'facts/');
    const rows = facts.map((fact) => ({ fact, row: html.getElementById(fact.id) }));

    test('every fact has its row, whose value is written as the fact is', () => {
      const wrong = rows.map(({ fact, row }) => {
        const value = row?.querySelector('.value')?.cloneNode(true) as Element | undefined;
        // Before the value may stand how the source hedges it.
        value?.querySelector('small')?.remove();
        const said = flat(value?.textContent ?? 'no row');
        return written(figures.get(fact.id)!, locale).includes(said) ? '' : `${fact.id}: ${said}`;
      });
      expect(wrong.filter(Boolean)).toEqual([]);
    });

    test('a statement stands in its row as in the data', () => {
      const wrong = rows.filter(({ fact, row }) => {
        const statement = row?.querySelector('.statement');
        return statement && flat(statement.textContent!) !== flat(fact.statement[locale]);
      });
      expect(wrong.map(({ fact }) => fact.id)).toEqual([]);
    });

    test('no number stands outside the rows without a fact', () => {
      const own = 'li[id][data-kind], tr[id][data-kind], [id^="source-"]';
      expect(nakedOf(html, locale, own)).toEqual([]);
    });
  });

  test(`all numbers of the announcement are in the ${locale} story`, () => {
    const html = document(locale, '');
    const named = new Set(
      Array.from(html.querySelectorAll('main [data-fact]'), (e) => e.getAttribute('data-fact')),
    );
    for (const id of [
      'plan-project-count',
      'plan-investment-target',
      'plan-five-areas',
      'plan-innovation-highlands',
      'plan-hightech-investment-share',
      'plan-iconic-chains',
      'plan-single-champion-first',
      'plan-six-directions',
      'plan-three-rings',
      'plan-eight-radials',
      'plan-circle-1h',
      'plan-circle-2h',
      'plan-circle-3h',
      'plan-water-three-hazards',
      'plan-water-dual-network',
      'plan-renewable-capacity',
      'plan-clean-energy-share',
    ]) {
      expect(named, id).toContain(id);
    }
    const said = html.querySelector('main')!.textContent!;
    expect(said).toContain('246');
    expect(said).toContain(locale === 'en' ? 'single champion' : '单项冠军');
  });
}
