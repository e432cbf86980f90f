import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, root } from '../harness.ts';
import type { Host } from './static.ts';

/** The nginx to test with, as Debian installs it; none: its tests are skipped. */
export const nginxPath = (): string | undefined =>
  ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** True where nginx can hand out the .br files too. */
export const hasBrotli = (): boolean => existsSync(brotliModule);

/**
 * nginx with deploy/nginx.conf as it is shipped, but for the lines that are marked as the host's own.
 * Rejects with what nginx says when it does not start.
 */
export async function nginx(folder: string): Promise<Host> {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'ballast-nginx-'));
  const shipped = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/ballast;', `root ${folder};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;')
    .replace('#brotli_static on;', hasBrotli() ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${own};`)
    .join(' ');
  const config = join(own, 'nginx.conf');
  writeFileSync(
    config,
    `${hasBrotli() ? `load_module ${brotliModule};` : ''}
     daemon off; master_process off; pid ${own}/pid; error_log stderr warn;
     events {} http { access_log off; ${temporary} ${shipped} }`,
  );
  const running = spawn(nginxPath()!, ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (text) => (said += text));
  const base = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    if (running.exitCode !== null || tries > 200) throw new Error(`nginx did not start: ${said}`);
    const answers = await fetch(base, { method: 'HEAD' }).catch(() => undefined);
    if (answers) break;
    await new Promise((next) => setTimeout(next, 50));
  }
  return {
    base,
    stop: () =>
      new Promise((down) => {
        running.once('exit', () => {
          rmSync(own, { recursive: true, force: true });
          down();
        });
        running.kill('SIGTERM');
      }),
  };
}
