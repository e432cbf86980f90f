/** The header files in deploy/ that no host is here to read: they promise what nginx is seen to keep. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/portable/files.ts';
import { root } from './harness.ts';

const files = filesOf(join(root, 'dist')).filter((file) => !/\.(br|gz)$/.test(file));
const pages = files.filter((file) => file.endsWith('.html'));
const isChart = (file: string) => /^(zh\/)?embed\/[^/]+\/index\.html$/.test(file);
const text = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8');

describe('_headers', () => {
  interface Rule {
    path: string;
    headers: [name: string, value: string][];
  }
  const rules: Rule[] = [];
  for (const line of text('_headers').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      rules.at(-1)!.headers.push([name, value]);
    }
  }
  /** All values that a host joins for a header of an address. */
  const valuesOf = (address: string, name: string) =>
    rules
      .filter(({ path }) =>
        path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address,
      )
      .flatMap(({ headers }) => headers.filter(([n]) => n === name).map(([, value]) => value));

  test('lets everybody frame the charts and nobody the other pages, each said once', () => {
    for (const file of pages) {
      for (const address of [`/${file}`, `/${file}`.replace(/index\.html$/, '')]) {
        const values = valuesOf(address, 'Content-Security-Policy');
        expect(values, address).toEqual(isChart(file) ? [] : ["frame-ancestors 'self'"]);
      }
    }
  });

  test('opens data, pictures and oEmbed to the scripts of others, and no page besides the charts', () => {
    for (const file of files) {
      const open = /^((zh\/)?embed|data|oembed|img|og)\/|^embed\.js$/.test(file);
      expect(valuesOf(`/${file}`, 'Access-Control-Allow-Origin'), file).toEqual(open ? ['*'] : []);
    }
  });

  test('has only names with a hash in them kept for ever', () => {
    for (const file of files) {
      const values = valuesOf(`/${file}`, 'Cache-Control');
      expect(values, file).toEqual(
        file.startsWith('_astro/') ? ['public, max-age=31536000, immutable'] : [],
      );
      if (values.length) expect(file).toMatch(/\.[\w-]{8}\.\w+$/);
    }
  });

  test('keeps to what Cloudflare Pages reads: 100 rules, lines of 2,000 characters', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text('_headers').split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

test('nginx.conf, Caddyfile and _headers promise the same on every answer', () => {
  for (const header of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']) {
    const values = ['nginx.conf', 'Caddyfile', '_headers'].map((name) => {
      const [, value] = new RegExp(`${header}:? "?([^\\n]+?)"?(?: always;)?$`, 'm').exec(
        text(name),
      )!;
      return value;
    });
    expect(new Set(values).size, `${header}: ${values.join(' | ')}`).toBe(1);
  }
});
