/** Everything there is to take, from the data of this site. */
import type { Travel } from '../../scripts/lib/rail/travel.ts';
import type { Fact, Source, Units } from '../../scripts/schema.ts';
import type { LedgerRow } from '../../scripts/steps/promises.ts';
import { charts } from '../charts/index.ts';
import { textOf } from '../charts/texts.ts';
import { text } from '../facts/text.ts';
import { plain } from '../facts/written.ts';
import factsFile from '../generated/facts.json' with { type: 'json' };
import promisesFile from '../generated/promises.json' with { type: 'json' };
import sourcesFile from '../generated/sources.json' with { type: 'json' };
import travelFile from '../generated/travel.json' with { type: 'json' };
import unitsFile from '../generated/units.json' with { type: 'json' };
import type { DataTable } from './table.ts';
import { chartTable } from './tables/chart.ts';
import { factsTable } from './tables/facts.ts';
import { promiseFactsTable, promisesTable } from './tables/promises.ts';
import { sourcesTable } from './tables/sources.ts';
import { travelTable } from './tables/travel.ts';
import { unitsTable } from './tables/units.ts';

export const facts = factsFile as unknown as readonly Fact[];
export const sources = sourcesFile as unknown as readonly Source[];
const units = unitsFile as unknown as Units;
const promises = promisesFile as unknown as readonly LedgerRow[];
const travel = travelFile as unknown as Travel;

function allTables(): DataTable[] {
  const titles = new Map(sources.map(({ id, title, publisher }) => [id, `${publisher}: ${title}`]));
  const uses = Map.groupBy(facts, ({ source }) => source);
  const known = { facts: new Map(facts.map((fact) => [fact.id, fact])), units };
  return [
    factsTable(facts, (fact, locale) => plain(text(fact, locale))),
    sourcesTable(sources, (id) => uses.get(id)?.length ?? 0),
    unitsTable(units),
    promisesTable(promises),
    promiseFactsTable(promises),
    travelTable(travel, (id) => titles.get(id) ?? id),
    ...charts.map(({ id }) => chartTable({ id, ...textOf(id) }, known)),
  ];
}

/** All tables, in the order in which the descriptor lists them; gathered once for all pages that name them. */
export const dataTables: readonly DataTable[] = allTables();
