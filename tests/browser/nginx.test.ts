/** What deploy/nginx.conf promises, asked of the real nginx. */
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './harness.ts';
import { hasBrotli, nginx, nginxPath } from './hosts/nginx.ts';
import type { Host } from './hosts/static.ts';

const dist = join(root, 'dist');
const firstOf = (folder: string, ending: string) =>
  `${folder}/${readdirSync(join(dist, folder)).find((file) => file.endsWith(ending))!}`;

describe.skipIf(!nginxPath())('nginx', () => {
  let host: Host;
  beforeAll(async () => {
    host = await nginx(dist);
  });
  afterAll(() => host?.stop());

  /** An answer as it comes, nothing unpacked. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ response: IncomingMessage; body: Buffer }>((done, fail) => {
      request(new URL(path, host.base), { headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done({ response, body: Buffer.concat(parts) }));
      })
        .on('error', fail)
        .end();
    });
  const headersOf = async (path: string) => (await ask(path)).response.headers;

  const texts = () => [
    'index.html',
    'zh/facts/index.html',
    firstOf('_astro', '.js'),
    firstOf('_astro', '.css'),
    'data/facts.csv',
    'data/facts.json',
    'img/energy/wind.en.svg',
  ];

  test('hands out what is packed, to those who take it', async () => {
    for (const file of texts()) {
      const whole = readFileSync(join(dist, file));
      const gz = await ask(`/${file}`, { 'Accept-Encoding': 'gzip' });
      expect(gz.response.headers['content-encoding'], file).toBe('gzip');
      expect(gz.response.headers.vary, file).toContain('Accept-Encoding');
      expect(gunzipSync(gz.body).equals(whole), file).toBe(true);
      expect(gz.body.equals(readFileSync(join(dist, `${file}.gz`))), file).toBe(true);
      const plain = await ask(`/${file}`);
      expect(plain.response.headers['content-encoding'], file).toBeUndefined();
      expect(plain.body.equals(whole), file).toBe(true);
    }
  });

  test.skipIf(!hasBrotli())('hands out Brotli where its module is', async () => {
    for (const file of texts()) {
      const br = await ask(`/${file}`, { 'Accept-Encoding': 'gzip, deflate, br' });
      expect(br.response.headers['content-encoding'], file).toBe('br');
      expect(brotliDecompressSync(br.body).equals(readFileSync(join(dist, file))), file).toBe(true);
    }
  });

  test('names the kind of each file', async () => {
    const kinds = {
      'index.html': 'text/html; charset=utf-8',
      'data/facts.csv': 'text/csv; charset=utf-8',
      'data/facts.json': 'application/json; charset=utf-8',
      'img/energy/wind.en.svg': 'image/svg+xml; charset=utf-8',
      'img/energy/wind.en.png': 'image/png',
      'feed.xml': 'text/xml; charset=utf-8',
      SHA256SUMS: 'text/plain; charset=utf-8',
      [firstOf('_astro', '.js')]: 'application/javascript; charset=utf-8',
      [firstOf('_astro', '.woff2')]: 'font/woff2',
    };
    for (const [file, kind] of Object.entries(kinds))
      expect((await headersOf(`/${file}`))['content-type'], file).toBe(kind);
  });

  test('has hashed names kept for ever, the rest asked for anew and answered 304', async () => {
    const embeds = readdirSync(join(dist, 'embed')).filter((file) => /\.(js|css)$/.test(file));
    expect(embeds.length).toBeGreaterThan(20);
    const forever = [
      firstOf('_astro', '.js'),
      firstOf('_astro', '.css'),
      firstOf('_astro', '.woff2'),
      ...embeds.map((file) => `embed/${file}`),
    ];
    for (const file of forever)
      expect((await headersOf(`/${file}`))['cache-control'], file).toBe(
        'public, max-age=31536000, immutable',
      );
    for (const file of ['', 'zh/', 'facts/index.html', 'embed/energy/', 'data/facts.json']) {
      const headers = await headersOf(`/${file}`);
      expect(headers['cache-control'], file).toBe('no-cache');
      const again = await ask(`/${file}`, { 'If-None-Match': headers.etag! });
      expect(again.response.statusCode, file).toBe(304);
      expect(again.body.length).toBe(0);
    }
  });

  test('lets everybody frame the charts, and nothing else', async () => {
    for (const path of ['/embed/energy/', '/zh/embed/scale/index.html'])
      expect((await headersOf(path))['content-security-policy']).toBe('frame-ancestors *');
    for (const path of ['/', '/zh/', '/facts/', '/steps/energy/wind/', '/no/such/page'])
      expect((await headersOf(path))['content-security-policy']).toBe("frame-ancestors 'self'");
  });

  test('lets the scripts of others read data, pictures and oEmbed, and no pages', async () => {
    for (const path of [
      '/data/facts.csv',
      '/data/datapackage.json',
      '/oembed/energy.en.json',
      '/img/energy/wind.zh.png',
      '/embed/energy/',
    ])
      expect((await headersOf(path))['access-control-allow-origin'], path).toBe('*');
    for (const path of ['/', '/facts/', '/method/', '/404.html'])
      expect((await headersOf(path))['access-control-allow-origin'], path).toBeUndefined();
  });

  test('says on every answer what a browser may not do with it', async () => {
    for (const path of ['/', '/embed/energy/', '/data/facts.csv', '/no/such/page']) {
      const headers = await headersOf(path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy'], path).toContain('camera=()');
    }
  });

  test('answers 404 with our page, and leads from a folder without its slash by a relative address', async () => {
    const { response, body } = await ask('/no/such/page');
    expect(response.statusCode).toBe(404);
    expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
    const folder = await ask('/facts');
    expect(folder.response.statusCode).toBe(301);
    expect(folder.response.headers.location).toBe('/facts/');
  });
});
