/** Every link of the built site leads somewhere: as files on a disk, and from a host. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { LinkChecker } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../../scripts/portable/elements.ts';
import { filesOf, folderOf } from '../../scripts/portable/files.ts';
import { root } from './harness.ts';
import { staticHost } from './hosts/static.ts';

const dist = join(root, 'dist');
const files = filesOf(dist);
const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
const whole = /^[a-z][a-z+.-]*:|^\/\//i;

describe('on disk', () => {
  const anchors = new Map<string, Set<string>>();
  /** The ids of a page. */
  const idsOf = (file: string): Set<string> => {
    const known = anchors.get(file);
    if (known) return known;
    const elements = elementsOf(readFileSync(join(dist, file), 'utf8'));
    const ids = new Set(elements.flatMap((e) => attribute(e, 'id') ?? []));
    anchors.set(file, ids);
    return ids;
  };

  /** What is wrong with a link of a file. */
  function fault(from: string, link: string): string | undefined {
    if (whole.test(link)) return undefined;
    const say = (what: string) => `${from}: ${link} ${what}`;
    if (link.startsWith('/')) return say('leads from the root of the host');
    const [, path = '', , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(link)!;
    const to = path === '' ? from : posix.normalize(folderOf(from).slice(1) + decodeURI(path));
    if (to.startsWith('..')) return say('leads out of the site');
    if (!existsSync(join(dist, to)) || !statSync(join(dist, to)).isFile())
      return say('leads to no file');
    if (!anchor || !to.endsWith('.html') || idsOf(to).has(decodeURIComponent(anchor))) return;
    return say('names a place that is not there');
  }

  test('every address in a page leads to a file of the site, and to a place in it', () => {
    const faults: string[] = [];
    for (const file of pages) {
      for (const element of elementsOf(readFileSync(join(dist, file), 'utf8'))) {
        for (const name of ['href', 'src', 'poster', 'action']) {
          const link = attribute(element, name);
          if (link !== undefined) faults.push(...[fault(file, link) ?? []].flat());
        }
        for (const part of (attribute(element, 'srcset') ?? '').split(','))
          if (part.trim()) faults.push(...[fault(file, part.trim().split(/\s/)[0]!) ?? []].flat());
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  test('every address in a style sheet, a feed or a picture does too', () => {
    const inText: [RegExp, RegExp][] = [
      [/\.css$/, /url\(["']?([^"')]+)/g],
      [/feed\.xml$/, /<(?:link|url)>([^<]*)</g],
      [/^img\/.*\.svg$/, /(?:href|src)="([^"]*)"/g],
    ];
    const faults = inText.flatMap(([which, where]) =>
      files
        .filter((file) => which.test(file))
        .flatMap((file) =>
          [...readFileSync(join(dist, file), 'utf8').matchAll(where)].flatMap(
            ([, link]) => (link!.startsWith('data:') ? undefined : fault(file, link!)) ?? [],
          ),
        ),
    );
    expect(faults).toEqual([]);
  });
});

describe('from a host', () => {
  test.each(['/', '/deep/ü b/'])(
    'a link checker that begins at the story finds nothing broken under %s',
    async (prefix) => {
      const host = await staticHost(dist, prefix);
      const outside: string[] = [];
      const { links } = await new LinkChecker().check({
        path: [host.base, `${host.base}zh/`],
        recurse: true,
        checkFragments: true,
        checkCss: true,
        // The styles inside a copy name patterns that its script draws; its anchors are looked at above.
        fragmentsToSkip: async (_, url) => url.includes('/offline/'),
        concurrency: 20,
        // Sources are other people's; they are named, not asked.
        linksToSkip: async (link) => {
          const skip = !link.startsWith(host.base);
          if (skip && link.startsWith(new URL(host.base).origin)) outside.push(link);
          return skip;
        },
      });
      await host.stop();
      expect(links.filter(({ state }) => state === 'BROKEN')).toEqual([]);
      expect(outside).toEqual([]);
      expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(300);
    },
  );
});
