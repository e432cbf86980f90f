import { spawnSync } from 'node:child_process';

export interface Run {
  seconds: number;
  /** Of the processor, all threads added up: on a busy machine the fairer number. */
  cpuSeconds: number;
  /** The most memory the process held at once, threads included, its children not. */
  peakMiB: number;
  /** What the script called `result`. */
  result: unknown;
}

/** Runs a piece of script in a process of its own, in a folder. It may set `result`. */
export function timed(folder: string, script: string): Run {
  const whole = `const started = performance.now();
    let result;
    ${script}
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMiB: maxRSS / 1024, result }));
    process.exit();`;
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', whole], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The run failed: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Run;
}

/** The same quantity of several runs. */
export const each = (runs: readonly Run[], name: 'seconds' | 'cpuSeconds' | 'peakMiB'): number[] =>
  runs.map((run) => run[name]);
