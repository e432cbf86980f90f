/**
 * A host as a site has one: files of a folder, text packed with gzip, its own address known to its pages,
 * and pages made for measuring.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { published } from './made.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};
const binary: Readonly<Record<string, string>> = { '.png': 'image/png', '.woff2': 'font/woff2' };

/** Serves `folder`, and `made` by path; answers with the origin. */
export async function host(folder: string, made: ReadonlyMap<string, string>) {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = join(folder, normalize(path));
    const own = made.get(asked);
    const there = own !== undefined || (existsSync(file) && statSync(file).isFile());
    if (!there) return void response.writeHead(404).end();
    const type = types[extname(path)];
    const cache = {
      'Cache-Control': path.startsWith('/_astro/') ? 'max-age=31536000' : 'no-cache',
    };
    if (!type) {
      const other = binary[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': other, ...cache });
      return void createReadStream(file).pipe(response);
    }
    let body = packed.get(path);
    if (!body) {
      const text = own ?? readFileSync(file, 'utf8');
      const whole = `http://${request.headers.host}${path}`;
      body = gzipSync(path.endsWith('.html') ? published(text, whole) : text, { level: 9 });
      packed.set(path, body);
    }
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      ...cache,
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
