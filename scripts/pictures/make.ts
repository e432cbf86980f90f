/**
 * Makes the pictures of the site on all cores: img/<chart>/<state>.<locale>.svg and .png, and
 * og/<chart>/<state>.<locale>.png for sharing. What a build before has made is taken from the cache.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { cacheFolder, prune, recipe } from './cache.ts';
import { allJobs } from './scene.ts';
import type { Job } from './scene.ts';
import type { Answer, Task } from './worker.ts';

export interface Made {
  /** Pictures drawn anew. */
  made: number;
  /** Pictures taken from the cache. */
  kept: number;
}

interface Options {
  /** The project. */
  root: string;
  /** The folder of the site, where img/ and og/ come to stand. */
  out: string;
  /** Where pictures are kept from build to build. */
  cache?: string;
  /** Only these; all by default. */
  jobs?: readonly Job[];
  /** Called after every picture, for progress. */
  report?: (done: number, total: number) => void;
}

/** Each thread has fonts of 8,000 signs and pictures of 10 MB in its hands: some 300 MiB. */
const mostThreads = 2;

/** Throws one sentence that names chart, state and language when a picture cannot be made. */
export async function makePictures({
  root,
  out,
  cache = cacheFolder(root),
  jobs,
  report,
}: Options): Promise<Made> {
  const wanted = jobs ?? allJobs();
  const task: Task = { root, out, cache, recipe: recipe(root) };
  const count = { made: 0, kept: 0 };
  const used = new Set<string>();
  const queue = [...wanted];
  const threads = Math.min(availableParallelism(), mostThreads, queue.length);

  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: task });
      const next = (): void => {
        const job = queue.shift();
        if (job) worker.postMessage(job);
        else void worker.terminate().then(() => done());
      };
      worker.on('error', fail);
      worker.on('message', (answer: Answer) => {
        if ('fault' in answer) {
          queue.length = 0;
          void worker.terminate();
          fail(new Error(answer.fault));
          return;
        }
        used.add(answer.key);
        count[answer.made ? 'made' : 'kept']++;
        report?.(count.made + count.kept, wanted.length);
        next();
      });
      next();
    });

  const ended = await Promise.allSettled(Array.from({ length: threads }, work));
  const fault = ended.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason;
  if (!jobs) prune(cache, used);
  return count;
}

/** A line that counts in a terminal, and nothing elsewhere. */
export function progress(): ((done: number, total: number) => void) | undefined {
  if (!process.stdout.isTTY || process.env.CI) return undefined;
  return (done, total) => {
    process.stdout.write(done < total ? `\rPictures: ${done} of ${total}` : '\r\u001b[K');
  };
}
