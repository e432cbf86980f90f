/**
 * Cuts the fonts to the characters the site uses: Latin for every page, Chinese serif for headings,
 * Chinese sans for the words in drawings. Running Chinese text is set in the reader's own font: a web
 * font for it would weigh more than the whole story.
 *
 * Writes src/generated/fonts/*.woff2, src/generated/fonts.css for every page and drawing-fonts.css, whose many
 * ranges only pages with Chinese drawings in that face need.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { zh } from '../src/i18n/zh.ts';
import { drawnText } from './drawn-text.ts';
import type { DrawnText } from './drawn-text.ts';

interface Face {
  family: string;
  weight: number;
  file: string;
  /** Which characters of the site's text it has to carry. */
  characters: (site: SiteText) => string;
  /** Sends other characters to the next family in the list. */
  range?: string;
  /**
   * Faces of running text are used only if they are there at once, so that no line breaks anew under a
   * reader; faces of drawings and labels, whose places are fixed, may come later.
   */
  display: 'optional' | 'swap';
}

/**
 * What the Latin faces keep of their OpenType features: pairs of letters set closer, letters that join,
 * digits of one width for tables. Inter brings dozens more, with the glyphs they need.
 */
const latinFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum'];

/** The characters of the site by where they stand. */
export interface SiteText {
  all: string;
  /** Headings of chapters and cards. */
  headings: string;
  /** Words inside drawings. */
  drawings: string;
}

/** Signs that Latin and Chinese share but draw differently: dashes, quotation marks, the ellipsis. */
const sharedSigns = '—‘’“”…';
const signs = 'U+2014,U+2018-2019,U+201C-201D,U+2026';
/** Unicode ranges that are set in the Chinese faces. */
export const han = `U+2E80-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+3000-303F,${signs}`;
const isHan = (char: string) => char.codePointAt(0)! >= 0x2e80;
const latin = (text: string) =>
  unique(text)
    .filter((char) => !isHan(char) && !codeSigns.includes(char))
    .join('');
/**
 * Signs that come with the source files in which the text is read, and in no sentence. Where one is
 * shown after all, the reader's own font has it.
 */
const codeSigns = '{}\\^_|~<>@#*`';
const unique = (text: string) => [...new Set(text)].filter((char) => char > ' ').sort();

/** ASCII as it is written and the signs of both languages: always in, so that a new sentence needs no new font. */
const always =
  latin(Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')) +
  '‘’“”–—…·×°²³→−≈½éüö';

/** The faces of pages; those of Chinese drawings are cut by drawnFaces(). */
const pageFaces: readonly Face[] = [
  ...[400, 600].map((weight) => ({
    // A cut font is a changed font: it may not carry the reserved name "Source".
    family: 'Ballast Serif',
    weight,
    file: `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`,
    characters: ({ all }: SiteText) => always + latin(all),
    display: 'optional' as const,
  })),
  ...[400, 600].map((weight) => ({
    family: 'Inter',
    weight,
    file: `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
    characters: ({ drawings }: SiteText) => always + latin(drawings),
    display: 'swap' as const,
  })),
  {
    family: 'Ballast Serif SC',
    weight: 600,
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2',
    characters: ({ headings }) => sharedSigns + unique(headings).filter(isHan).join(''),
    range: han,
    display: 'optional',
  },
  {
    // The site's Chinese name beside the English title: three characters need no whole font.
    family: 'Ballast Name SC',
    weight: 600,
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2',
    characters: () => zh.siteName,
    range: han,
    display: 'swap',
  },
  {
    // For running text, whose Han is the reader's own font while its digits are Inter.
    family: 'Ballast Signs SC',
    weight: 400,
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    characters: () => sharedSigns,
    range: signs,
    display: 'optional',
  },
];

/** "U+4E00,U+4E03-4E05": the characters of a text as CSS names them. */
export function unicodeRange(text: string): string {
  const codes = [...new Set(text)].map((char) => char.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

/**
 * Deals the characters of the drawings out to files, each character to one: those the story opens with,
 * those that several charts share, those of one chart alone. A page fetches a file only when it shows one
 * of its characters, so the first screen waits for a small one and a page of one chart leaves the others.
 */
export function filesOfDrawings(drawn: DrawnText, opening: readonly string[]): string[] {
  const users = new Map<string, number>();
  for (const text of Object.values(drawn))
    for (const char of new Set(text)) users.set(char, (users.get(char) ?? 0) + 1);
  const first = new Set(opening.flatMap((id) => [...(drawn[id] ?? '')]));
  const rest = (text: string) => [...new Set(text)].filter((char) => !first.has(char));
  const shared = rest([...users.keys()].join('')).filter((char) => users.get(char)! > 1);
  const own = Object.values(drawn).map((text) =>
    rest(text).filter((char) => users.get(char) === 1),
  );
  return [[...first], shared, ...own].map((file) => file.sort().join('')).filter(Boolean);
}

const drawnFamily = 'Ballast Sans SC';

/** The first chart and the explorer come drawn with the story. */
const openingCharts = ['ballast', 'explorer'];

const drawnFaces = (drawn: DrawnText): Face[] =>
  filesOfDrawings(drawn, openingCharts).map((text, index) => ({
    family: drawnFamily,
    weight: 400,
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    characters: () => (index === 0 ? sharedSigns : '') + text,
    range: unicodeRange((index === 0 ? sharedSigns : '') + text),
    display: 'swap',
  }));

/** Reads the text of the site from its sources. */
export function siteText(root: string): SiteText {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const content = readdirSync(join(root, 'src/content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => read(`src/content/${path}`))
    .join('\n');
  const words = readdirSync(join(root, 'src/charts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/charts/${path}`))
    .join('\n');
  const names = ['places', 'rail', 'clusters', 'promises']
    .map((name) => `src/generated/${name}.json`)
    .filter((path) => existsSync(join(root, path)))
    .map(read)
    .join('\n');
  const ui = ['en', 'zh'].map((locale) => read(`src/i18n/${locale}.ts`)).join('\n');
  const figures = '万亿元千瓦年月日上下半第一二三四季度个人平方公里分钟小时';
  const headings = content
    .split('\n')
    .filter((line) => /^(#|title:|deck:|standfirst:)/.test(line))
    .join('\n');
  return {
    all: content + ui + words,
    headings: headings + ui + figures,
    drawings: words + names + figures + read('src/generated/units.json'),
  };
}

/** Cuts every face and writes its file, unless the same cut was made before (by content hash). */
export async function makeFonts(root: string): Promise<void> {
  const folder = join(root, 'src/generated/fonts');
  mkdirSync(folder, { recursive: true });
  const site = siteText(root);
  const made: { face: Face; name: string }[] = [];
  for (const face of [...pageFaces, ...drawnFaces(await drawnText(root))]) {
    const characters = unique(face.characters(site)).join('') + ' ';
    const keepFeatures = face.range ? undefined : latinFeatures;
    const hash = createHash('sha256')
      .update(face.file)
      .update(characters)
      .update(String(keepFeatures))
      .digest('hex')
      .slice(0, 10);
    const name = `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.weight}-${hash}.woff2`;
    if (!existsSync(join(folder, name))) {
      const source = readFileSync(join(root, 'node_modules', face.file));
      writeFileSync(
        join(folder, name),
        await subsetFont(source, characters, { targetFormat: 'woff2', keepFeatures }),
      );
    }
    made.push({ face, name });
  }
  for (const old of readdirSync(folder)) {
    if (!made.some(({ name }) => name === old)) rmSync(join(folder, old));
  }
  const rule = ({ face, name }: (typeof made)[number]) =>
    `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:${face.display};` +
    `src:url(./fonts/${name}) format('woff2')${face.range ? `;unicode-range:${face.range}` : ''}}\n`;
  const isDrawn = ({ face }: (typeof made)[number]) => face.family === drawnFamily;
  write('fonts.css', made.filter((one) => !isDrawn(one)).map(rule));
  write('drawing-fonts.css', made.filter(isDrawn).map(rule));

  function write(name: string, rules: readonly string[]): void {
    const file = join(root, 'src/generated', name);
    const text = rules.join('');
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
