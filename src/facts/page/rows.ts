/** What the components of the page share: the facts by topic with their receipts, and the sources. */
import facts from '../../generated/facts.json' with { type: 'json' };
import sources from '../../generated/sources.json' with { type: 'json' };
import type { Fact, Source } from '../../../scripts/schema.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Receipt } from '../receipt/model.ts';
import { text } from '../text.ts';
import { plain } from '../written.ts';

export const allFacts = facts as unknown as Fact[];
export const allSources = sources as unknown as Source[];

/** Facts by topic, topics in reading order. */
export const byTopic: ReadonlyMap<string, Fact[]> = Map.groupBy(allFacts, ({ topic }) => topic);
export const bySource: ReadonlyMap<string, Fact[]> = Map.groupBy(allFacts, ({ source }) => source);

/** A fact as it is written, without the marks that this page, where all facts are, does not need. */
export const shown = (fact: Fact, locale: Locale): string => plain(text(fact, locale));

/** The verdicts that a row shows, for the filter; undefined when it shows none. */
export const verdictsOf = ({ promises }: Receipt): string | undefined =>
  [...new Set(promises.map(({ verdict }) => verdict))].join(' ') || undefined;
