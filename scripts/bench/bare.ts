import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cover, stillPath } from '../../src/charts/kit/picture.ts';
import { narrow } from '../../src/charts/kit/size.ts';

/** Address of the page that all others are compared with. */
export const barePath = '/bare.html';

/** A page with a title and the story's first drawing inline, and nothing else: no script, no font, no file. */
export function barePage(root: string): string {
  const svg = readFileSync(
    join(root, 'dist', stillPath(cover.chart, cover.state, narrow, 'en')),
    'utf8',
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="One drawing."><link rel="icon" href="data:,"><title>Bare</title><main><h1>Bare</h1>${svg}</main></html>`;
}
