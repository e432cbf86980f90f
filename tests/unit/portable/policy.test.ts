import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { notFoundPage, siteFolder } from '../../../scripts/portable/not-found.ts';
import { portablePage } from '../../../scripts/portable/page.ts';
import { policy } from '../../../scripts/portable/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const portable = (html: string, file: string) =>
  portablePage(html, file, { all: new Map(), loader: 'loader.js' }, new Map());
/** The directives of a page's policy. */
const policyOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/
      .exec(html)![1]!
      .split('; ')
      .map((directive) => [directive.split(' ')[0]!, directive.replace(/^\S+ /, '')]),
  );

describe('portablePage(html, file, scripts) gives a page its policy', () => {
  test('names scripts and styles inside it by their hash, data not at all', () => {
    const html = page(
      '<style>p{color:red}</style><script>go("压")</script><script type="application/json">{}</script>',
    );
    const found = policyOf(portable(html, 'index.html'));
    expect(found['script-src']).toBe(`'self' ${hash('go("压")')}`);
    expect(found['style-src']).toBe(`'self' ${hash('p{color:red}')}`);
    expect(found['default-src']).toBe("'none'");
  });

  test('lets the studio alone show other pages', () => {
    const frames = (file: string) => policyOf(portable(page(''), file))['frame-src'];
    expect(frames('charts/index.html')).toBe("'self'");
    expect(frames('zh/charts/index.html')).toBe("'self'");
    expect(frames('index.html')).toBe("'none'");
    expect(frames('embed/charts.html')).toBe("'none'");
  });

  test('asks for fonts by a script that it allows', () => {
    const link = (file: string) =>
      `<link rel="preload" href="/_astro/${file}" as="font" type="font/woff2" crossorigin>`;
    const made = portable(page(link('a.woff2') + link('b.woff2')), 'zh/index.html');
    const [, script = ''] = /<script>(.*?)<\/script>/.exec(made)!;
    expect(script).toContain('["../_astro/a.woff2","../_astro/b.woff2"]');
    expect(made).not.toContain('<link');
    expect(policyOf(made)['script-src']).toBe(`'self' ${hash(script)}`);
  });

  test('stops at a page that names no encoding', () => {
    expect(() => portable('<p>x</p>', 'x.html')).toThrow('x.html: the page names no encoding.');
  });
});

test('policy(needs) never allows what is unsafe or elsewhere', () => {
  const all = policy({ scripts: ['a'], styles: ['b'], frames: true, inlineFonts: true });
  expect(all).not.toMatch(/unsafe|https?:|\*/);
});

describe('notFoundPage(html, read, site)', () => {
  const files: Record<string, string> = {
    '_astro/page.css': '@font-face{font-family:X;src:url(/_astro/x.woff2)}p{color:red}',
    'favicon.svg': '<svg/>',
  };
  const html = page(
    '<link rel="icon" href="/favicon.svg"><link rel="preload" as="font" href="/_astro/x.woff2">' +
      '<link rel="stylesheet" href="/_astro/page.css"><script type="module" src="/_astro/p.js"></script>',
    '<a href="/">s</a><a href="/zh/facts/#gdp">f</a><a href="#main">m</a>',
  );
  const made = (site?: string) => notFoundPage(html, (file) => files[file]!, site);

  test('asks for no file and allows what is inside it', async () => {
    const text = await made();
    expect(text).not.toMatch(/<link[^>]*href="(?!data:)|src=|@font-face/);
    const found = policyOf(text);
    expect(found['style-src']).toBe(`'self' ${hash('p{color:red}')}`);
    expect(found['script-src']).toContain(hash(/<script>(.*?)<\/script>/s.exec(text)![1]!));
  });

  test('leads from the root of the host, or from the folder of the public address', async () => {
    const links = (text: string) => [...text.matchAll(/<a href="([^"]*)"/g)].map(([, a]) => a);
    expect(links(await made())).toEqual(['/index.html', '/zh/facts/index.html#gdp', '#main']);
    expect(links(await made('https://a.example/news/ballast'))).toEqual([
      '/news/ballast/index.html',
      '/news/ballast/zh/facts/index.html#gdp',
      '#main',
    ]);
  });

  test.each([
    [undefined, '/'],
    ['https://a.example', '/'],
    ['https://a.example/b', '/b/'],
    ['https://a.example/b/c/', '/b/c/'],
  ])('siteFolder(%j) is %s', (site, folder) => expect(siteFolder(site)).toBe(folder));
});
