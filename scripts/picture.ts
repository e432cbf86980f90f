/**
 * `npm run picture`: takes the first screen of the built story into public/: the README's picture, and
 * those that a browser shows before it installs the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Browser } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';
import { pagePath } from '../src/i18n/paths.ts';
import { launch } from './lib/browser.ts';
import { encodePng } from './pictures/png.ts';
import { portWanted, serve } from './serve.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');

const wide = { width: 1280, height: 800, scale: 1 };
const narrow = { width: 390, height: 844, scale: 2 };
const shots = [
  { file: 'picture.png', path: pagePath('en'), ...wide },
  ...locales.flatMap((locale) => [
    { file: `screenshots/wide.${locale}.png`, path: pagePath(locale), ...wide },
    { file: `screenshots/narrow.${locale}.png`, path: pagePath(locale), ...narrow },
  ]),
];

/** The same picture with a palette: a third of the size. */
function withPalette(png: Buffer, width: number, height: number): Buffer {
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  ).render();
  return encodePng({ width, height, data: pixels }, {});
}

async function take(browser: Browser, origin: string, shot: (typeof shots)[number]): Promise<void> {
  const { file, path, width, height, scale } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  // A face that came too late for the first view is at hand for the second.
  await page.reload({ waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const png = withPalette(await page.screenshot(), width * scale, height * scale);
  await page.close();
  const place = resolve(root, 'public', file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, png);
  console.log(`public/${file}`);
}

try {
  const port = portWanted();
  const server = await serve(root, port);
  const browser = await launch();
  for (const shot of shots) await take(browser, `http://localhost:${port}`, shot);
  await browser.close();
  await server.stop();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
