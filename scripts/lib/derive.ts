import type { FactRow } from '../schema.ts';

export type Derived = NonNullable<FactRow['derived']>;

/** An input of a sum: a plain number, or a fact with the kind of its unit. */
export interface Input {
  value: number;
  /** A share counts as a fraction in a product: 25% of a total is 0.25 times it. */
  share: boolean;
}

/**
 * Does a sum again. `share` says whether the result is a share, which is given in percent.
 * Undefined for "custom", whose inputs are not facts.
 */
export function derive(
  op: Derived['op'],
  inputs: readonly Input[],
  share: boolean,
): number | undefined {
  const values = inputs.map((input) => input.value);
  const [first = NaN, ...rest] = values;
  switch (op) {
    case 'sum':
      return values.reduce((total, value) => total + value, 0);
    case 'difference':
      return rest.reduce((total, value) => total - value, first);
    case 'ratio':
      return rest.reduce((total, value) => total / value, first) * (share ? 100 : 1);
    case 'product':
      return inputs.reduce(
        (total, input) => total * (input.share ? input.value / 100 : input.value),
        1,
      );
    case 'growth':
      return ((values.at(-1) ?? NaN) / first - 1) * 100;
    case 'count':
      return inputs.length;
    case 'custom':
      return undefined;
  }
}

/**
 * True when a stated value is the computed one, rounded to the digits that it shows and by no
 * more than half a percent: 268000000000 agrees with 268146816603, 262 does not agree with 264.
 */
export function agrees(stated: number, computed: number): boolean {
  if (!Number.isFinite(computed)) return false;
  const [digits = '', exponent = '0'] = Math.abs(stated).toExponential().split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  const step = 10 ** (Number(exponent) - decimals);
  // A hair more than half a step: 0.05 has no exact binary form.
  const half = step * 0.5 * (1 + 1e-9);
  return Math.abs(stated - computed) <= Math.min(half, Math.abs(computed) * 0.005 + 1e-9);
}
