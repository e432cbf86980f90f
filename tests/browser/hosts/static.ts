import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  /** Where the folder is to be found, with a slash at the end. */
  base: string;
  stop(): Promise<void>;
}

async function listen(server: Server, prefix: string): Promise<Host> {
  await new Promise<void>((up) => server.listen(0, up));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://localhost:${port}${encodeURI(prefix)}`,
    stop: () =>
      new Promise((down) => {
        server.close(() => down());
        server.closeAllConnections();
      }),
  };
}

/**
 * A static host that knows nothing but files: a folder under a prefix with slashes at both ends, its
 * 404.html for all that is not there. `changed` gives other texts for some addresses.
 */
export function staticHost(
  folder: string,
  prefix = '/',
  changed: ReadonlyMap<string, string> = new Map(),
): Promise<Host> {
  const read = (path: string): Buffer | undefined => {
    if (!path.startsWith(prefix)) return undefined;
    const inside = path.slice(prefix.length);
    const file = join(folder, /(^|\/)$/.test(inside) ? `${inside}index.html` : inside);
    const other = changed.get(inside);
    if (other !== undefined) return Buffer.from(other);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
  };
  return listen(
    createServer(({ url = '/', method }, response) => {
      const path = decodeURIComponent(new URL(url, 'http://host').pathname);
      const found = read(path);
      const type = path.endsWith('/') || !found ? '.html' : extname(path);
      response.writeHead(found ? 200 : 404, {
        'Content-Type': types[type] ?? 'text/plain; charset=utf-8',
      });
      response.end(
        method === 'HEAD' ? undefined : (found ?? readFileSync(join(folder, '404.html'))),
      );
    }),
    prefix,
  );
}

/** A proxy that takes a prefix off each address before it asks the host behind it. */
export function strippingProxy(behind: Host, prefix: string): Promise<Host> {
  return listen(
    createServer((asked, answer) => {
      const url = asked.url ?? '/';
      const encoded = encodeURI(prefix);
      if (!url.startsWith(encoded)) {
        answer.writeHead(404, { 'Content-Type': 'text/plain' }).end('Nothing here.');
        return;
      }
      const passed = request(
        new URL(url.slice(encoded.length), behind.base),
        { method: asked.method },
        (response) => {
          answer.writeHead(response.statusCode!, response.headers);
          response.pipe(answer);
        },
      );
      passed.on('error', () => answer.writeHead(502).end());
      passed.end();
    }),
    prefix,
  );
}
