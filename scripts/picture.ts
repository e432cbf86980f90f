/** `npm run picture`: takes the README's picture, the first screen of the built story, into public/. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './lib/browser.ts';
import { portWanted, serve } from './serve.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
try {
  const port = portWanted();
  const server = await serve(root, port);
  const browser = await launch();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: resolve(root, 'public/picture.png') });
  await browser.close();
  await server.stop();
  console.log('public/picture.png');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
