import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { projectRoot } from '../story/told.ts';

/** The script for pages that show our charts: see src/embed/host/start.ts. */
export const GET: APIRoute = () =>
  new Response(readFileSync(join(projectRoot(), 'src/generated/embed/host.js')), {
    headers: { 'Content-Type': 'text/javascript' },
  });
