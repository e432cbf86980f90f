/**
 * `npm run bench`: how long a cold build takes and how much memory, and what each kind of page weighs
 * over the wire, and how long the travel times take. One table, and the same as JSON in bench/result.json. Never fails on a time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { locales } from '../src/i18n/locales.ts';
import { pagePath } from '../src/i18n/paths.ts';
import { benchEmbeds, embedLines } from './bench-embed.ts';
import { benchFacts, factSizes, factsLines } from './bench-facts.ts';
import { benchTravel, travelLines } from './bench-travel.ts';
import { launch } from './lib/browser.ts';
import { serve } from './serve.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const port = 4329;

/** A build in a process of its own, from nothing: caches and generated files removed first. */
function coldBuild(): { seconds: number; peakMiB: number } {
  for (const made of [
    'dist',
    '.astro',
    '.cache',
    'src/generated',
    'node_modules/.astro',
    'node_modules/.vite',
  ]) {
    rmSync(join(root, made), { recursive: true, force: true });
  }
  const script = `
    const started = performance.now();
    const { build } = await import('./scripts/build.ts');
    await build(${JSON.stringify(root)});
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, peakMiB: process.resourceUsage().maxRSS / 1024 }));`;
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

const kindOf = (path: string): 'html' | 'css' | 'js' | 'fonts' | 'other' => {
  if (path.endsWith('/') || path.endsWith('.html')) return 'html';
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.js')) return 'js';
  return path.endsWith('.woff2') ? 'fonts' : 'other';
};

/** Bytes over the wire, by kind, of what a page asks for while it is read to its end. Text counts as gzip. */
async function weigh(path: string, browser: Awaited<ReturnType<typeof launch>>) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
    await document.fonts.ready;
  });
  await page.close();
  const bytes = { html: 0, css: 0, js: 0, fonts: 0, other: 0, all: 0 };
  for (const url of asked) {
    const file = join(root, 'dist', url.endsWith('/') ? `${url}index.html` : url);
    const content = readFileSync(file);
    const size = kindOf(url) === 'fonts' ? content.length : gzipSync(content, { level: 9 }).length;
    bytes[kindOf(url)] += size;
    bytes.all += size;
  }
  return bytes;
}

const build = coldBuild();
const travel = benchTravel(root);
const facts = benchFacts(root, factSizes);
const server = await serve(root, port);
const browser = await launch();
const pages: Record<string, Awaited<ReturnType<typeof weigh>>> = {};
for (const locale of locales) {
  for (const page of ['', 'facts/', 'method/']) {
    pages[pagePath(locale, page)] = await weigh(pagePath(locale, page), browser);
  }
}
const embeds = await benchEmbeds(root, `http://localhost:${port}`, browser);
await browser.close();
await server.stop();

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
console.log(machine);
console.log(`cold build: ${build.seconds.toFixed(1)} s, peak ${Math.round(build.peakMiB)} MiB`);
console.log(travelLines(travel).join('\n'));
console.log(factsLines(facts).join('\n'));
console.log(
  'kB over the wire, gzip'.padEnd(24) +
    ['HTML', 'CSS', 'JS', 'fonts', 'other', 'all'].map((h) => h.padStart(8)).join(''),
);
for (const [path, { html, css, js, fonts, other, all }] of Object.entries(pages)) {
  console.log(path.padEnd(24) + [html, css, js, fonts, other, all].map(kB).join(''));
}
console.log(embedLines(embeds).join('\n'));
mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(
  join(root, 'bench/result.json'),
  `${JSON.stringify({ machine, build, travel, facts, pages, embeds }, null, 2)}\n`,
);
process.exit(0);
