/** /data/<table>.csv: every table to take. */
import type { APIRoute } from 'astro';
import { dataTables } from '../../data-package/contents.ts';
import { csv } from '../../data-package/csv.ts';

export const getStaticPaths = () =>
  dataTables.map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute = ({ props: { table } }) =>
  new Response(
    csv(
      table.fields.map(({ name }: { name: string }) => name),
      table.rows,
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
