/** `npm run dev`: the site on http://localhost:4321, made anew at every change, of data/ too. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { insistFree, portWanted } from './serve.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
try {
  const port = portWanted();
  await insistFree(port);
  await dev({ root: resolve(fileURLToPath(import.meta.url), '../..'), server: { port } });
  console.log(`Editing on http://localhost:${port} (Ctrl+C ends it).`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
