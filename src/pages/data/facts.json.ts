/** /data/facts.json: the facts with their nested parts, for programs. */
import type { APIRoute } from 'astro';
import { facts } from '../../data-package/contents.ts';
import { edition } from '../../data-package/edition.ts';

export const GET: APIRoute = () =>
  Response.json({
    name: 'ballast',
    edition: { version: edition.version, date: edition.date, hash: edition.hash },
    license: 'CC-BY-4.0',
    facts,
  });
