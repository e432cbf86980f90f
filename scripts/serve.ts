/** `npm run preview`: serves dist/ as any static host would, on http://localhost:4321 (or PORT). */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

/** Throws one sentence when somebody listens on the port already. */
export function insistFree(port: number): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', () =>
      taken(
        new Error(
          `Port ${port} is in use: stop what listens there, or choose another by setting PORT.`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(() => free()));
  });
}

/** Serves dist/ of `root`. Throws one sentence when the port is taken or nothing is built. */
export async function serve(root: string, port: number): Promise<{ stop(): Promise<void> }> {
  if (!existsSync(resolve(root, 'dist/index.html'))) {
    throw new Error('There is no dist/ to serve: run "npm run build" first.');
  }
  await insistFree(port);
  const server = await preview({ root, logLevel: 'error', server: { port, host: 'localhost' } });
  return { stop: () => server.stop() };
}

export const portWanted = (): number => {
  const port = Number(process.env.PORT ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is "${process.env.PORT}": give a whole number from 1 to 65535.`);
};

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === self) {
  try {
    const port = portWanted();
    await serve(resolve(self, '../..'), port);
    console.log(`Serving the story on http://localhost:${port} (Ctrl+C ends it).`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
