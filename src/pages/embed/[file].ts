import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import names from '../../generated/embed/names.json' with { type: 'json' };
import { projectRoot } from '../../story/told.ts';

/** Scripts and styles of the embedded charts: see scripts/embed.ts. */
export const getStaticPaths = () =>
  Object.values(names).map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  new Response(readFileSync(join(projectRoot(), 'src/generated/embed', file)), {
    headers: { 'Content-Type': file.endsWith('.css') ? 'text/css' : 'text/javascript' },
  });
