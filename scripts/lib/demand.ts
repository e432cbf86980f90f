import type { Context } from './context.ts';
import { allowed } from './nearest.ts';

/** Notes a fault when `id` is not among `known`; `where` says where the known ones stand. */
export function demand(
  context: Context,
  { file, line }: { file: string; line: number },
  field: string,
  id: string,
  known: readonly string[],
  where: string,
): void {
  if (known.includes(id)) return;
  const message = `"${field}" is "${id}"; allowed: ${allowed(id, known)} (see ${where}).`;
  context.fail({ file, line, message });
}

/** Demands that a fact exists. */
export function demandFact(
  context: Context,
  place: { file: string; line: number },
  field: string,
  id: string,
): void {
  demand(context, place, field, id, [...context.facts.keys()], 'data/facts');
}
