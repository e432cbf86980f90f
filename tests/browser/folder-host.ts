import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.webmanifest': 'application/manifest+json',
};

/** A host that can be switched off, with folders under addresses: plain files, index.html, 404.html. */
export async function folderHost(folders: Record<string, string>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host/').pathname);
    asked.push(path);
    const base = Object.keys(folders).find((one) => path.startsWith(one));
    if (base === undefined) return void response.writeHead(404).end();
    const file = join(
      folders[base]!,
      path.slice(base.length),
      path.endsWith('/') ? 'index.html' : '',
    );
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folders[base]!, '404.html');
    const type = types[extname(sent)] ?? 'text/plain';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(sent).pipe(response);
  });
  const listen = (port: number) =>
    new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    /** Paths asked for, in order. */
    asked,
    on: () => listen(port),
    off: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
