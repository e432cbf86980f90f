/** Headlines: broken where a compositor would, not where the line happens to be full. */
import type { Locale } from '../../src/i18n/locales.ts';
import type { Faces, Style } from './faces.ts';

export interface Headline {
  lines: readonly string[];
  /** Font size in the unit of the measure. */
  size: number;
}

interface Room {
  width: number;
  /** Sizes to try, the largest first, with the number of lines each may take. */
  sizes: readonly { size: number; lines: number }[];
}

/** Must not begin a line in Chinese; must not end one. */
const noStart = '，。、；：？！）」』”’》〉％…—';
const noEnd = '（「『“‘《〈';
/** Chinese words of one sign that lean on what stands before them. */
const leaning = /^(?:[了的着过们里上下中在线吗呢吧得]|得到|不到)$/u;
/** A line may well end here. */
const pause = /[，：；、。？！,:;.?!–—]$/u;
/** What a break costs that falls within a phrase. English has spaces there, Chinese has nothing. */
const awkwardness: Record<Locale, number> = { en: 0.02, zh: 0.2 };
/** English words that belong to the number before them. */
const unit = /^(?:billion|trillion|million|thousand|km|GW|MW|kW|min|minutes|hours?|m|%)\b/u;

/**
 * Weighs size against breaks: large is good, but a Chinese headline broken within a phrase reads worse
 * than a smaller one. Throws one sentence when the text fits at no size.
 */
export function setHeadline(
  text: string,
  style: Style,
  locale: Locale,
  room: Room,
  faces: Faces,
): Headline {
  const pieces = unbroken(text, locale);
  const largest = Math.max(...room.sizes.map(({ size }) => size));
  let best: (Headline & { cost: number }) | undefined;
  for (const { size, lines } of room.sizes) {
    const measure = (line: string): number => (faces.set(line, style, locale).width * size) / 1000;
    const found = evenLines(pieces, room.width, lines, measure, awkwardness[locale]);
    if (!found) continue;
    const cost = found.cost + 0.6 * (1 - size / largest);
    if (!best || cost < best.cost) best = { lines: found.lines, size, cost };
  }
  if (!best) throw new Error(`the headline “${text}” is too long for its picture`);
  return { lines: best.lines, size: best.size };
}

/** A text in as few lines as the width asks for, none much shorter than the others. */
export function fillLines(
  text: string,
  style: Style,
  locale: Locale,
  { width, size }: { width: number; size: number },
  faces: Faces,
): string[] {
  const pieces = unbroken(text, locale);
  const measure = (line: string): number => (faces.set(line, style, locale).width * size) / 1000;
  let best = greedy(pieces, width, measure);
  for (let room = width; best.length > 1;) {
    // Narrower, as long as the text takes no more lines for it.
    room = Math.max(...best.map(measure)) - 1;
    const tighter = greedy(pieces, room, measure);
    if (tighter.length > best.length || tighter.some((line) => measure(line) > room)) break;
    best = tighter;
  }
  return best;
}

function greedy(
  pieces: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** Pieces between which a line may break; joined they are the text. */
export function unbroken(text: string, locale: Locale): string[] {
  const raw =
    locale === 'zh'
      ? Array.from(
          new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(text),
          (s) => s.segment,
        )
      : text.split(/(?<= )/u);
  const found: string[] = [];
  for (const piece of raw) {
    const last = found.at(-1);
    if (last !== undefined && stays(last, piece, locale)) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}

/** Is there no break between these two? */
function stays(before: string, after: string, locale: Locale): boolean {
  if (before.trim().endsWith('©')) return true;
  if (locale === 'zh') {
    return (
      noStart.includes(after[0]!) ||
      noEnd.includes(before.at(-1)!) ||
      /^\s/u.test(after) ||
      leaning.test(after) ||
      (/[一二三四五六七八九十两几百千万]$/u.test(before) && /^\p{Script=Han}{1,2}$/u.test(after)) ||
      // A number keeps its measure word, a Latin word its hyphenated half.
      (/[\d.%]$/u.test(before) && /^[\p{L}\d.%～–-]/u.test(after)) ||
      (/[A-Za-z\d\s.–-]$/u.test(before) && /^[A-Za-z\d.–-]/u.test(after))
    );
  }
  return (
    before.trim() === 'RMB' ||
    (/[\d½]\s$/u.test(before) && unit.test(after)) ||
    after.trim() === '–'
  );
}

/**
 * Breaks into as few lines as the width asks for, then chooses the breaks that make them most even;
 * a break after a pause in the sentence counts as better than one within it.
 */
function evenLines(
  pieces: readonly string[],
  width: number,
  most: number,
  measure: (line: string) => number,
  awkwardness: number,
): { lines: string[]; cost: number } | undefined {
  const line = (from: number, to: number): string => pieces.slice(from, to).join('').trim();
  for (let count = 1; count <= most; count++) {
    const ideal = measure(pieces.join('').trim()) / count;
    let best: { cost: number; lines: string[] } | undefined;
    const search = (from: number, left: number, cost: number, lines: string[]): void => {
      if (best && cost >= best.cost) return;
      if (left === 0) {
        if (from === pieces.length) best = { cost, lines };
        return;
      }
      for (let to = from + 1; to <= pieces.length; to++) {
        if (left === 1 && to < pieces.length) continue;
        const text = line(from, to);
        const wide = measure(text);
        if (wide > width) break;
        const uneven = 0.6 * ((wide - ideal) / width) ** 2;
        const awkward = to < pieces.length && !pause.test(text) ? awkwardness : 0;
        search(to, left - 1, cost + uneven + awkward, [...lines, text]);
      }
    };
    search(0, count, 0, []);
    if (best) return best;
  }
  return undefined;
}
