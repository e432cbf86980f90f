/** `npm start`: builds the site and serves it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { insistFree, portWanted, serve } from './serve.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
try {
  const port = portWanted();
  await insistFree(port);
  console.log('Building …');
  await build(root);
  await serve(root, port);
  console.log(`Serving the story on http://localhost:${port} (Ctrl+C ends it).`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
