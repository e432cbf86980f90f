import type { Fact } from '../schema.ts';
import type { Context, Place, Step } from '../lib/context.ts';
import { agrees, derive } from '../lib/derive.ts';
import { allowed } from '../lib/nearest.ts';
import { names } from '../lib/quantities.ts';

/** Holds every fact against the others: sums are done again, statements must name their value. */
export const checkFacts: Step = (context) => {
  for (const { fact, place } of context.facts.values()) {
    checkDerived(context, fact, place);
    checkStatement(context, fact, place);
  }
  return {};
};

function checkDerived(context: Context, fact: Fact, place: Place): void {
  if (!fact.derived) return;
  const { op, of } = fact.derived;
  const fail = (field: string, message: string) =>
    context.fail({ file: place.file, line: place.lineOf(['derived', field]), message });
  const shareOf = (unit: string) => context.units[unit]?.kind === 'share';

  if (op === 'custom') return;
  if (of.length < 2) return fail('of', `"derived.of" names ${of.length} input; "${op}" needs two.`);
  const inputs = [];
  for (const input of of) {
    if (typeof input === 'number') {
      inputs.push({ value: input, share: false });
      continue;
    }
    const other = context.facts.get(input)?.fact;
    if (!other) {
      const options = allowed(input, [...context.facts.keys()]);
      return fail('of', `"derived.of" names "${input}", which is no fact; allowed: ${options}.`);
    }
    if (typeof other.value !== 'number' && op !== 'count') {
      return fail('of', `"derived.of" names "${input}", whose value is not a number.`);
    }
    inputs.push({ value: Number(other.value), share: shareOf(other.unit) });
  }
  const computed = derive(op, inputs, shareOf(fact.unit));
  if (typeof fact.value !== 'number' || computed === undefined) {
    return fail('op', '"derived" stands at a value that is not a number.');
  }
  if (!agrees(fact.value, computed)) {
    const rounded = Number(computed.toPrecision(6));
    context.fail({
      file: place.file,
      line: place.lineOf(['value']),
      message: `"value" is ${fact.value}, but the ${op} of ${of.join(', ')} is ${rounded}.`,
    });
  }
}

function checkStatement(context: Context, fact: Fact, place: Place): void {
  const kind = context.units[fact.unit]?.kind;
  if (typeof fact.value !== 'number' || kind === undefined) return;
  for (const language of ['en', 'zh'] as const) {
    const sentence = fact.statement[language];
    if (sentence === undefined || names(sentence, fact.value)) continue;
    context.fail({
      file: place.file,
      line: place.lineOf(['statement', language]),
      message: `"statement.${language}" does not name the value ${fact.value}.`,
    });
  }
}
