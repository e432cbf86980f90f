/**
 * Weighs what an article takes on with a chart, from the files of a built site, and writes it into the page
 * where charts are taken. Bytes are those of gzip, which every host can do.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { charts } from '../src/charts/index.ts';
import { picturePath } from '../src/charts/kit/picture.ts';
import { locales } from '../src/i18n/locales.ts';
import { pagePath } from '../src/i18n/paths.ts';
import { kilobytes } from '../src/studio/costs.ts';
import type { Cost, Weights } from '../src/studio/costs.ts';
import { studioWords } from '../src/studio/words.ts';
import { attribute, elementsOf } from './portable/elements.ts';

/**
 * The files that a page asks for by itself on a narrow screen, as its markup names them: styles, scripts,
 * and pictures that do not wait until they are seen. Icons are for tabs; a frame has none.
 */
export function filesAsked(html: string): string[] {
  const files = new Set<string>();
  for (const element of elementsOf(html)) {
    const { tagName } = element;
    const at = (name: string) => attribute(element, name);
    if (tagName === 'link' && at('rel') === 'stylesheet') files.add(at('href') ?? '');
    if (tagName === 'script' && at('src') !== undefined) files.add(at('src') ?? '');
    if (tagName === 'img' && at('loading') !== 'lazy') files.add(at('src') ?? '');
  }
  files.delete('');
  return [...files];
}

/** The weights of a built and portable site. */
export function weightsOf(dist: string): Weights {
  const known = new Map<string, number>();
  const zipped = (file: string): number => {
    const found = known.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
    known.set(file, found);
    return found;
  };
  const frame = (page: string): Cost => {
    const asked = filesAsked(readFileSync(join(dist, page), 'utf8'));
    const files = [page, ...asked.map((file) => posix.join(posix.dirname(page), file))];
    return {
      bytes: files.reduce((sum, file) => sum + zipped(file), 0),
      requests: files.length,
    };
  };
  const weights: Weights = { script: zipped('embed.js'), frames: {}, pictures: {} };
  for (const { id, states } of charts)
    for (const locale of locales) {
      const page = pagePath(locale, `embed/${id}/index.html`).slice(1);
      weights.frames[`${id}.${locale}`] = frame(page);
      for (const state of states)
        weights.pictures[`${id}/${state}.${locale}`] = statSync(
          join(dist, picturePath(id, state, locale, 'png')),
        ).size;
    }
  return weights;
}

/** Writes the weights into the pages of a built site: as data for their script, and as words without it. */
export function weigh(dist: string): void {
  const weights = weightsOf(dist);
  for (const locale of locales) {
    const words = studioWords[locale];
    const path = join(dist, pagePath(locale, 'charts/index.html'));
    const html = readFileSync(path, 'utf8')
      .replace(/(<script[^>]* data-weights[^>]*>)[^<]*/, `$1${JSON.stringify(weights)}`)
      .replace(/(<p[^>]* data-weigh="([\w.-]+)"[^>]*>)[^<]*/g, (_, tag: string, name: string) => {
        const { bytes, requests } = weights.frames[name]!;
        return `${tag}${words.cost(String(requests), kilobytes(bytes))} ${words.costOf.frame}`;
      });
    writeFileSync(path, html);
  }
}
