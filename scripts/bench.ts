/**
 * `npm run bench`: times, memory and weight of everything, as one table, and the same as JSON in
 * bench/result.json. Never fails on a time.
 *
 * `npm run bench -- build weight` measures only these sections, `--runs 5` how often (three by default),
 * `--profile` leaves traces in bench/ that a browser's tools open.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { barePage, barePath } from './bench/bare.ts';
import { longerPage, longerPath } from './bench/made.ts';
import { host } from './bench/host.ts';
import { tableLines } from './bench/row.ts';
import type { Row } from './bench/row.ts';
import type { Bench } from './bench/section.ts';
import { sections } from './bench/sections.ts';
import { build } from './build.ts';
import { launch } from './lib/browser.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const folder = join(root, 'bench');

/** What was asked for; throws one sentence when it is not there. */
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' }, profile: { type: 'boolean' } },
  });
  const known = sections.map(({ id }) => id);
  const unknown = positionals.find((id) => !known.includes(id));
  if (unknown) throw new Error(`"${unknown}" is no section of the bench: ${known.join(', ')}.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is "${values.runs}": give a whole number from 1.`);
  }
  const chosen = sections.filter(({ id }) => !positionals.length || positionals.includes(id));
  return { runs, chosen, profile: values.profile ? folder : undefined };
}

/** The machine, and how busy it is: other people's work makes every time longer. */
const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
  `Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;

/** A line that says what is going on in a terminal, and nothing elsewhere. */
function say(words: string): void {
  if (!process.stdout.isTTY || process.env.CI) return;
  process.stdout.write(`\r\u001b[K${words}`);
}

let browser: Promise<Browser> | undefined;
let served: ReturnType<typeof host> | undefined;
const bench: Omit<Bench, 'runs' | 'profile'> = {
  root,
  say,
  browser: () => (browser ??= launch()),
  async origin() {
    served ??= build(root).then(() =>
      host(
        join(root, 'dist'),
        new Map([
          [barePath, barePage(root)],
          [longerPath, longerPage(root)],
        ]),
      ),
    );
    return (await served).origin;
  },
};

try {
  const { runs, chosen, profile } = asked();
  mkdirSync(folder, { recursive: true });
  const begun = { machine: machine(), date: new Date().toISOString() };
  console.log(begun.machine);
  const result: Record<string, readonly Row[] | { fault: string }> = {};
  for (const { id, title, measure } of chosen) {
    try {
      const rows = await measure({ ...bench, runs, profile });
      result[id] = rows;
      say('');
      console.log(`\n${tableLines(title, rows).join('\n')}`);
    } catch (error) {
      // The others may still be measured.
      const fault = (error as Error).message;
      result[id] = { fault };
      say('');
      console.log(`\n${title}: ${fault}`);
    }
    const all = { ...begun, load: loadavg()[0], runs, sections: result };
    writeFileSync(join(folder, 'result.json'), `${JSON.stringify(all, null, 2)}\n`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
await (await browser)?.close();
await (await served)?.stop();
