/** /data/travel-times.csv: the minutes behind the drawing and the explorer. */
import type { APIRoute } from 'astro';
import type { Travel } from '../../../scripts/lib/rail/travel.ts';
import sources from '../../generated/sources.json' with { type: 'json' };
import travel from '../../generated/travel.json' with { type: 'json' };
import { travelCsv } from './_travel-csv.ts';

const titles = new Map(sources.map(({ id, title, publisher }) => [id, `${publisher}: ${title}`]));

export const GET: APIRoute = () =>
  new Response(
    travelCsv(travel as unknown as Travel, (id) => titles.get(id) ?? id),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
