import { describe, expect, it } from 'vitest';
import { inlineCss } from '../../../scripts/offline/copy/css.ts';
import { linkInCopy } from '../../../scripts/offline/copy/links.ts';
import { bareDrawing, insistAlone } from '../../../scripts/offline/copy/page.ts';
import { reachOf } from '../../../scripts/offline/copy/reach.ts';
import { megabytes } from '../../../scripts/offline/sizes.ts';

describe('linkInCopy(href, locale, site)', () => {
  const site = 'https://example.org/ballast/';

  it('keeps places of the story in the file', () => {
    expect(linkInCopy('index.html#energy', 'en')).toBe('#energy');
    expect(linkInCopy('#energy', 'zh', site)).toBe('#energy');
    expect(linkInCopy('index.html', 'zh')).toBe('#main');
  });

  it('leads to the copy in the other language beside it', () => {
    expect(linkInCopy('zh/index.html#energy', 'en')).toBe('ballast.zh.html#energy');
    expect(linkInCopy('../index.html', 'zh', site)).toBe('ballast.en.html');
  });

  it('leads to other pages on the site, if that has an address', () => {
    expect(linkInCopy('facts/index.html#gdp', 'en', site)).toBe(`${site}facts/#gdp`);
    expect(linkInCopy('method/index.html', 'zh', site)).toBe(`${site}zh/method/`);
    expect(linkInCopy('../data/facts.csv', 'zh', site)).toBe(`${site}data/facts.csv`);
    expect(linkInCopy('facts/index.html#gdp', 'en')).toBeUndefined();
  });

  it('leaves other sites alone', () => {
    expect(linkInCopy('https://example.com/a', 'en')).toBe('https://example.com/a');
  });
});

describe('reachOf(names, read, locale)', () => {
  const files: Record<string, string> = {
    'a.js':
      'chunk("a.js",()=>{require("b.js");__load("c.js",["b.js"]);({"../x/en/0.json":()=>(0,e.t)(()=>__load("en.js"),[]),"../x/zh/0.json":()=>(0,e.t)(()=>__load("zh.js"),[])})})',
    'b.js': 'chunk("b.js",()=>{})',
    'c.js': 'chunk("c.js",()=>{require("b.js");__load("a.js")})',
    'en.js': 'chunk("en.js",()=>{})',
    'zh.js': 'chunk("zh.js",()=>{})',
  };
  const read = (name: string) => {
    if (files[name] === undefined) throw new Error(`no ${name}`);
    return files[name];
  };

  it('has everything once, what is needed first, and nothing of another language', () => {
    expect(reachOf(['a.js'], read, 'en')).toEqual(['b.js', 'a.js', 'c.js', 'en.js']);
    expect(reachOf(['a.js'], read, 'zh')).toEqual(['b.js', 'a.js', 'c.js', 'zh.js']);
  });

  it('throws when a script is missing', () => {
    expect(() => reachOf(['nobody.js'], read, 'en')).toThrow('no nobody.js');
  });
});

describe('inlineCss(css, locale, font)', () => {
  const css =
    "@font-face{font-family:'Inter';src:url(./inter.woff2)}@font-face{font-family:'Ballast Sans SC';src:url(sans.woff2)}p{fill:url(#hatch)}";
  const font = (name: string) => Buffer.from(name);

  it('puts fonts inside, and leaves out those of another script', () => {
    const en = inlineCss(css, 'en', font);
    expect(en).toContain(`base64,${font('inter.woff2').toString('base64')}`);
    expect(en).not.toContain('Sans SC');
    expect(inlineCss(css, 'zh', font)).toContain(font('sans.woff2').toString('base64'));
    expect(en).toContain('url(#hatch)');
  });
});

it('bareDrawing(svg) has ids of its own and no styles', () => {
  expect(
    bareDrawing(
      '<svg width="3" height="4" viewBox="0 0 3 4"><style>a{}</style><pattern id="h"/><path fill="url(#h)" d="M0"/><path fill="#fff"/></svg>',
    ),
  ).toBe(
    '<svg aria-hidden="true" viewBox="0 0 3 4"><pattern id="h-still"/><path fill="url(#h-still)" d="M0"/><path fill="#fff"/></svg>',
  );
});

describe('insistAlone(page, locale)', () => {
  const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

  it('throws for what would be asked for', () => {
    expect(() => insistAlone(page('<img src="a.png">'), 'en')).toThrow('src="a.png"');
    expect(() => insistAlone(page('<script src="a.js"></script>'), 'en')).toThrow('a.js');
    expect(() => insistAlone(page('<a href="../facts/">x</a>'), 'en')).toThrow('../facts/');
  });

  it('lets pass what lies inside, beside or elsewhere as a link', () => {
    expect(() =>
      insistAlone(
        page(
          '<img src="data:,"><a href="#a"></a><a href="ballast.zh.html"></a><a href="https://a.b"></a>',
        ),
        'en',
      ),
    ).not.toThrow();
  });
});

it('megabytes(bytes) is written for readers', () => {
  expect(megabytes(1_184_299)).toBe('1.2\u00a0MB');
});
