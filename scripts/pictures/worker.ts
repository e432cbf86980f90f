/** One of the threads that make pictures: takes a job, answers with its key and whether it was made. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { sharePath, storySharePath, picturePath } from '../../src/charts/kit/picture.ts';
import { keep, keyOf, takeOut } from './cache.ts';
import { openFaces } from './faces.ts';
import type { Faces } from './faces.ts';
import { pngOf, sheetOf, svgOf } from './render.ts';
import { sceneOf } from './scene.ts';
import type { Job } from './scene.ts';

export interface Task {
  root: string;
  /** The folder of the site. */
  out: string;
  /** Where pictures are kept from build to build. */
  cache: string;
  /** Hash of what all pictures depend on. */
  recipe: string;
}

export type Answer = { key: string; made: boolean } | { fault: string };

const { root, out, cache, recipe } = workerData as Task;
const port = parentPort!;
// Opened with the first picture that is not in the cache.
let faces: Promise<Faces> | undefined;

/** The files a job ends in, by ending, from the root of the site. */
function filesOf({ kind, chart, state, locale }: Job): Record<string, string> {
  if (kind === 'story') return { png: storySharePath(locale) };
  if (kind === 'share') return { png: sharePath(chart, state, locale) };
  return {
    svg: picturePath(chart, state, locale, 'svg'),
    png: picturePath(chart, state, locale, 'png'),
  };
}

async function make(job: Job): Promise<Answer> {
  const scene = sceneOf(job, root);
  const key = keyOf(scene, recipe, root);
  const files = Object.entries(filesOf(job)).map(([ending, path]) => ({
    ending,
    kept: join(cache, `${key}.${ending}`),
    wanted: join(out, path),
  }));
  if (files.every(({ kept, wanted }) => takeOut(kept, wanted))) return { key, made: false };
  faces ??= openFaces(root, join(cache, 'fonts'));
  const svg = svgOf(scene, sheetOf(job.chart, root), await faces);
  const content: Record<string, string | Uint8Array> = { svg, png: pngOf(svg, scene) };
  for (const { ending, kept, wanted } of files) {
    keep(kept, content[ending]!);
    takeOut(kept, wanted);
  }
  return { key, made: true };
}

port.on('message', (job: Job) => {
  make(job).then(
    (answer) => port.postMessage(answer),
    (error: unknown) => {
      const { kind, chart, state, locale } = job;
      const name = kind === 'picture' ? 'picture' : 'share picture';
      port.postMessage({
        fault: `The ${name} of ${chart}/${state} (${locale}) cannot be made: ${(error as Error).message.replace(/\.?$/, '.')}`,
      });
    },
  );
});
