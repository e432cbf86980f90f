/** The faces of the pictures, whole, and text set in them. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { Blob, Buffer as Shaping, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { Locale } from '../../src/i18n/locales.ts';
import { composites } from './signs.ts';

/** A style of type: family and weight. */
export type Style = 'sans-400' | 'sans-600' | 'serif-400' | 'serif-600';

/** Latin first, then Chinese: what the one has not, the other may have. */
const files: Record<Style, readonly [latin: string, han: string]> = {
  'sans-400': [
    '@fontsource/inter/files/inter-latin-400-normal.woff2',
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  ],
  'sans-600': [
    '@fontsource/inter/files/inter-latin-600-normal.woff2',
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff2',
  ],
  'serif-400': [
    '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
  ],
  'serif-600': [
    '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2',
  ],
};

/** Every font file, for the key of the cache. */
export const fontFiles: readonly string[] = [...new Set(Object.values(files).flat())];

/** A glyph where it stands: `x` from the start of the line, in thousandths of the font size. */
export interface Glyph {
  /** Names the outline; the same in every line that uses it. */
  id: string;
  x: number;
}

export interface Line {
  glyphs: readonly Glyph[];
  /** In thousandths of the font size. */
  width: number;
}

export interface Faces {
  /** Sets one line of text. Throws one sentence for a sign that no font has. */
  set(text: string, style: Style, locale: Locale): Line;
  /** The outline of a glyph in thousandths of the font size, y downward, as path data. */
  outline(id: string): string;
}

interface Cut {
  name: string;
  font: Font;
  has: ReadonlySet<number>;
  /** From font units to thousandths. */
  scale: number;
  close: boolean;
}

/** Signs that Latin and Chinese share but draw differently. */
const sharedSigns = '—‘’“”…';
const isHan = (char: string): boolean => char.codePointAt(0)! >= 0x2e80;
const ideograph = /[\p{Script=Han}]/u;
const letterOrDigit = /[\p{Script=Latin}\p{Nd}%]/u;

/** What CSS calls `text-autospace: normal`: an eighth of an em between Han and Latin. */
const autospace = 125;

/** Opens the fonts of `root`. They are unpacked once, into `folder`. */
export async function openFaces(root: string, folder: string): Promise<Faces> {
  const cuts = new Map<string, Cut>();
  for (const file of fontFiles) cuts.set(file, openCut(file, await unpacked(root, file, folder)));

  /** Which font draws a character. */
  const cutOf = (char: string, style: Style, locale: Locale): Cut => {
    const [latin, han] = files[style].map((file) => cuts.get(file)!) as [Cut, Cut];
    const chinese = isHan(char) || (locale === 'zh' && sharedSigns.includes(char));
    const code = char.codePointAt(0)!;
    const order = chinese ? [han, latin] : [latin, han];
    const found = order.find((cut) => cut.has.has(code) || (cut === latin && composites[char]));
    if (found) return found;
    const name = code.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`no font of the pictures has the sign “${char}” (U+${name})`);
  };

  const set = (written: string, style: Style, locale: Locale): Line => {
    // Spaces that hold lines together look like any other; joiners have no look at all.
    const text = written.replace(/\u00a0/g, ' ').replace(/[\u200b\u2060]/g, '');
    const glyphs: Glyph[] = [];
    let x = 0;
    let before = '';
    for (const { cut, part, sign } of runs(text, (char) => cutOf(char, style, locale))) {
      const [first, last] = [part[0]!, part.at(-1)!];
      if (
        locale === 'zh' &&
        ((ideograph.test(before) && letterOrDigit.test(first)) ||
          (letterOrDigit.test(before) && ideograph.test(first)))
      ) {
        x += autospace;
      }
      before = last;
      if (sign) {
        glyphs.push({ id: `${cut.name}:${part}`, x: Math.round(x) });
        x += composites[part]!.width(advanceIn(cut));
        continue;
      }
      for (const { codepoint, xAdvance = 0, xOffset = 0 } of shaped(cut, part, locale)) {
        const id = `${cut.name}:${codepoint}`;
        if (part !== ' ') glyphs.push({ id, x: Math.round(x + xOffset * cut.scale) });
        x += xAdvance * cut.scale;
      }
    }
    return { glyphs, width: x };
  };

  const byName = new Map([...cuts.values()].map((cut) => [cut.name, cut]));
  const outline = (id: string): string => {
    const [name, glyph] = id.split(/:(.*)/su) as [string, string];
    const cut = byName.get(name)!;
    const composite = composites[glyph];
    if (composite && !/^\d+$/.test(glyph)) {
      return composite.parts
        .map(({ char, matrix }) => {
          const { codepoint } = shaped(cut, char, 'en')[0]!;
          const [a, b, c, d, e, f] = matrix;
          return compact(cut.font.glyphToPath(codepoint), (px, py) => {
            const [u, v] = [px * cut.scale, py * cut.scale];
            return [a * u + c * v + e, -(b * u + d * v + f)];
          });
        })
        .join('');
    }
    return compact(cut.font.glyphToPath(Number(glyph)), (px, py) => [
      px * cut.scale,
      -py * cut.scale,
    ]);
  };
  return { set, outline };
}

/** The whole font as sfnt, which the shaper reads. */
async function unpacked(root: string, file: string, folder: string): Promise<Uint8Array> {
  const packed = readFileSync(join(root, 'node_modules', file));
  const hash = createHash('sha256').update(packed).digest('hex').slice(0, 16);
  const path = join(folder, `${hash}.ttf`);
  if (existsSync(path)) return readFileSync(path);
  const font = await fontverter.convert(packed, 'sfnt');
  mkdirSync(folder, { recursive: true });
  // Threads share the process: its number alone would let two write one draft.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, font);
  renameSync(draft, path);
  return font;
}

function openCut(file: string, bytes: Uint8Array): Cut {
  const face = new Face(new Blob(new Uint8Array(bytes)), 0);
  return {
    name: file.replace(/^.*\/|-normal\.woff2$/g, ''),
    font: new Font(face),
    has: new Set(face.collectUnicodes()),
    scale: 1000 / face.upem,
    close: face.getTableFeatureTags('GPOS').includes('chws'),
  };
}

const advanceIn =
  (cut: Cut) =>
  (char: string): number =>
    (shaped(cut, char, 'en')[0]!.xAdvance ?? 0) * cut.scale;

/** Cuts a text where its font changes, and around signs that are put together from others. */
function runs(text: string, cutOf: (char: string) => Cut) {
  const found: { cut: Cut; part: string; sign: boolean }[] = [];
  for (const char of text) {
    const last = found.at(-1);
    // A space goes with the words before it.
    const cut = char === ' ' && last ? last.cut : cutOf(char);
    const sign = char !== ' ' && !cut.has.has(char.codePointAt(0)!);
    if (last && last.cut === cut && !last.sign && !sign) last.part += char;
    else found.push({ cut, part: char, sign });
  }
  return found;
}

function shaped(cut: Cut, text: string, locale: Locale) {
  const buffer = new Shaping();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(locale === 'zh' ? 'zh-Hans' : 'en');
  // Full-width punctuation in a row gives up the air between.
  shape(cut.font, buffer, cut.close ? [new Feature('chws', 1)] : []);
  return buffer.getGlyphInfosAndPositions();
}

/** Path data moved to other coordinates, whole numbers, relative where a command allows it. */
function compact(path: string, move: (x: number, y: number) => readonly [number, number]): string {
  let text = '';
  let [cx, cy] = [0, 0];
  for (const [, command, args] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (command === 'Z') {
      text += 'z';
      continue;
    }
    const numbers = args!.match(/-?[\d.]+/g)!.map(Number);
    const points: (readonly [number, number])[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      const [x, y] = move(numbers[i]!, numbers[i + 1]!);
      points.push([Math.round(x), Math.round(y)]);
    }
    const end = points.at(-1)!;
    if (command === 'M') text += `M${join2(end[0], end[1])}`;
    else if (command === 'L' && end[1] === cy) text += `h${end[0] - cx}`;
    else if (command === 'L' && end[0] === cx) text += `v${end[1] - cy}`;
    else {
      const flat = points.flatMap(([x, y]) => [x - cx, y - cy]);
      text += command!.toLowerCase() + join2(...flat);
    }
    [cx, cy] = end;
  }
  return text;
}

/** Numbers in a row; a minus is separator enough. */
const join2 = (...numbers: number[]): string => numbers.join(' ').replaceAll(' -', '-');
