/**
 * The Chinese characters that the drawings show, by chart: what the fonts of the drawings must carry.
 * Drawn in a thread of its own, so that a running server sees charts as they are now, and kept by the
 * content of everything that a drawing comes from.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

/** Characters, each once, by the id of the chart; those of the explorer under "explorer" and "cities". */
export type DrawnText = Readonly<Record<string, string>>;

/** What a drawing is made of. */
const inputs = ['src/charts', 'src/components/explorer', 'src/facts', 'src/generated'];

export async function drawnText(root: string): Promise<DrawnText> {
  const kept = join(root, '.cache', `drawn-text-${fingerprint(root)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as DrawnText;
  const text = await new Promise<DrawnText>((done, fail) => {
    const worker = new Worker(fileURLToPath(import.meta.url));
    worker.once('message', done);
    worker.once('error', fail);
  });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(kept, JSON.stringify(text));
  return text;
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const folder of inputs) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|json)$/.test(path) && !/^(receipts|embed)\//.test(path))
      .sort();
    for (const path of files) hash.update(path).update(readFileSync(join(root, folder, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The characters from U+2E80 on in the text of a drawing. */
const hanOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].flatMap(([, inner]) =>
    [...inner!.replace(/<[^>]+>/g, '')].filter((char) => char.codePointAt(0)! >= 0x2e80),
  );

async function draw(): Promise<DrawnText> {
  const { charts } = await import('../src/charts/index.ts');
  const { emptySvg, renderState } = await import('../src/charts/kit/server.ts');
  const { sizes } = await import('../src/charts/kit/size.ts');
  const explorer = await import('../src/components/explorer/draw.ts');
  const { standard } = await import('../src/components/explorer/model.ts');
  const { default: travel } = await import('../src/generated/travel-cities.json', {
    with: { type: 'json' },
  });
  const text: Record<string, string> = {};
  for (const chart of charts) {
    const shown = chart.states.flatMap((state) =>
      sizes.flatMap((size) => hanOf(renderState(chart, state, size, 'zh'))),
    );
    text[chart.id] = [...new Set(shown)].sort().join('');
  }
  const shown = explorer.sizes.flatMap((size) => {
    const svg = emptySvg();
    explorer.drawMinutes(svg, travel as never, standard, size, 'zh');
    return hanOf(svg.outerHTML);
  });
  text.explorer = [...new Set(shown)].sort().join('');
  // What the explorer shows when a reader has chosen another city.
  const names = travel.cities.flatMap(({ name }) => [...name.zh]);
  text.cities = [...new Set(names)].sort().join('');
  return text;
}

if (!isMainThread && parentPort) parentPort.postMessage(await draw());
