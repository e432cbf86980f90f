import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, citationStyles, publicAddress } from '../../../src/facts/cite.ts';
import type { Citable } from '../../../src/facts/cite.ts';

const metro: Citable = {
  title: 'Ningbo’s metro was 182.3 km long at the end of 2021.',
  key: 'metro-km-2021',
  locale: 'en',
  edition: { id: '1', date: '2026-11-23' },
  address: 'https://ballast.example.org/facts/#metro-km-2021',
};
const metroZh: Citable = {
  ...metro,
  locale: 'zh',
  title: '2021年末，宁波轨道交通累计运营里程182.3公里。',
};

/** What an independent reader of BibTeX makes of an entry. */
const parsed = (entry: string) => {
  const { data } = new Cite(entry) as unknown as { data: Record<string, unknown>[] };
  expect(data).toHaveLength(1);
  return data[0]!;
};

/** The reference that an independent processor sets from the same facts by APA’s own style file. */
const byStyleFile = ({ title, edition, address }: Citable): string => {
  const item = {
    id: 'one',
    type: 'webpage',
    author: [{ literal: 'Ballast' }],
    issued: { 'date-parts': [edition.date.split('-').map(Number)] },
    title: title.replace(/\.$/, ''),
    genre: `Edition ${edition.id}`,
    ...(address && { URL: address }),
  };
  const reference = new Cite(item as never).format('bibliography', {
    template: 'apa',
    lang: 'en-US',
    format: 'text',
  }) as string;
  return reference.trim();
};

describe('cite(…, "apa")', () => {
  test('sets a reference as the style file of APA does', () => {
    for (const title of [metro.title, 'Did it?', '“Ninghai” stands!', 'Half of it (at least)']) {
      for (const address of [metro.address, undefined]) {
        const what = { ...metro, title, address };
        expect(cite(what, 'apa')).toBe(byStyleFile(what));
      }
    }
  });

  test('writes the date in Chinese and keeps the order of the parts', () => {
    expect(cite(metroZh, 'apa')).toBe(
      '压舱石. (2026年11月23日). 2021年末，宁波轨道交通累计运营里程182.3公里 [第1版]. https://ballast.example.org/facts/#metro-km-2021',
    );
  });
});

describe('cite(…, "bibtex")', () => {
  test('is read by a parser as author, title, year, month, edition and address', () => {
    for (const [what, author, note] of [
      [metro, 'Ballast', 'Edition 1'],
      [metroZh, '压舱石', '第1版'],
    ] as const) {
      expect(parsed(cite(what, 'bibtex'))).toMatchObject({
        'citation-key': 'ballast-metro-km-2021',
        title: what.title.slice(0, -1),
        author: [{ family: author }],
        issued: { 'date-parts': [[2026, 11]] },
        note,
        URL: metro.address,
      });
    }
  });

  test('carries any title through TeX unharmed', () => {
    const sign = fc.constantFrom(...'ab Z9éü城市“”‘’–%$#&_{}~^\\');
    const titles = fc.array(sign, { minLength: 1, maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(titles, (middle) => {
        const title = `x${middle.replace(/ +/g, ' ')}x`;
        expect(parsed(cite({ ...metro, title }, 'bibtex')).title).toBe(title);
      }),
    );
  });
});

describe('cite(…, "plain")', () => {
  test('names source, statement, edition and address in one line', () => {
    expect(cite(metro, 'plain')).toBe(
      'Ballast, “Ningbo’s metro was 182.3 km long at the end of 2021”, edition 1, 23 November 2026, https://ballast.example.org/facts/#metro-km-2021',
    );
    expect(cite({ ...metroZh, address: undefined }, 'plain')).toBe(
      '压舱石：“2021年末，宁波轨道交通累计运营里程182.3公里”，第1版，2026年11月23日。',
    );
  });

  test('keeps quotation marks apart and names data that no edition records yet', () => {
    const what = {
      ...metro,
      title: 'The “246” plan',
      edition: { id: '1+ab12cd3', date: '2026-11-23' },
      address: undefined,
    };
    expect(cite(what, 'plain')).toBe(
      'Ballast, “The ‘246’ plan”, edition 1+ab12cd3, 23 November 2026.',
    );
  });
});

test('no style invents an address or a date', () => {
  for (const style of citationStyles) {
    expect(cite({ ...metro, address: undefined }, style)).not.toMatch(/http|url/);
    for (const date of ['', '2026', '2026-13-01', 'undated', '2026-1-1'])
      expect(() => cite({ ...metro, edition: { id: 'x', date } }, style)).toThrow('YYYY-MM-DD');
  }
});

describe('publicAddress', () => {
  test('gives the address of a place on a page, without the query of a filter', () => {
    expect(publicAddress('https://ballast.org/zh/facts/?q=metro#a', 'metro-km-2021')).toBe(
      'https://ballast.org/zh/facts/#metro-km-2021',
    );
    expect(publicAddress('https://ballast.org/')).toBe('https://ballast.org/');
  });

  test('gives none that others could not open', () => {
    for (const page of [
      'file:///home/reader/ballast/facts/index.html',
      'http://localhost:4321/facts/',
      'http://127.0.0.1:4321/facts/',
      'http://192.168.1.20/facts/',
      'http://172.20.0.2/',
      'http://[::1]/facts/',
      'http://laptop.local/facts/',
      'about:srcdoc',
      '/facts/',
    ])
      expect(publicAddress(page)).toBeUndefined();
  });
});
