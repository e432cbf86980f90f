/**
 * The Content-Security-Policy of the pages. It stands in each page, so that it goes with the folder to
 * any host and to any disk: 'self' holds for file:// too. What only a header can say (who may frame a
 * page) is in deploy/.
 */
import { createHash } from 'node:crypto';
import { attribute, runs, textIn } from './elements.ts';
import type { Edit, Element } from './elements.ts';

/** What a page may do besides the common. */
export interface Needs {
  /** Text of the scripts and styles inside the page. */
  scripts?: readonly string[];
  styles?: readonly string[];
  /** It shows other pages of the site in frames. */
  frames?: boolean;
  /** Fonts are inside the page. */
  inlineFonts?: boolean;
}

/** As a policy names a text: 'sha256-…', in its quotation marks. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page: everything from its own site, scripts and styles inside it only by their hash. */
export function policy({ scripts = [], styles = [], frames, inlineFonts }: Needs = {}): string {
  const hashes = (texts: readonly string[]) => [...new Set(texts.map(hashSource))];
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes(scripts)],
    'style-src': ["'self'", ...hashes(styles)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", ...(inlineFonts ? ['data:'] : [])],
    'connect-src': ["'self'"],
    'frame-src': [frames ? "'self'" : "'none'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** The policy as a tag for the head. It holds only for what comes after it. */
export const policyTag = (needs: Needs): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy(needs)}">`;

/**
 * Puts the policy into a page, right after the tag that names its encoding.
 *
 * @param scripts text of the scripts that other edits put into the page
 */
export function withPolicy(elements: readonly Element[], file: string, needs: Needs = {}): Edit {
  const encoding = elements.find((e) => e.tagName === 'meta' && attribute(e, 'charset'));
  if (!encoding?.sourceCodeLocation) throw new Error(`${file}: the page names no encoding.`);
  const inside = (list: Element[]) => list.map(textIn);
  const tag = policyTag({
    ...needs,
    scripts: [
      ...inside(elements.filter((e) => runs(e) && attribute(e, 'src') === undefined)),
      ...(needs.scripts ?? []),
    ],
    styles: [...inside(elements.filter((e) => e.tagName === 'style')), ...(needs.styles ?? [])],
    // The studio shows charts as an article would.
    frames: needs.frames ?? /^(\w+\/)?charts\//.test(file),
  });
  const at = encoding.sourceCodeLocation.endOffset;
  return { from: at, to: at, text: tag };
}
