/** What a chart can import of a fact must be written as the fact itself is. */
import { expect, test } from 'vitest';
import { forms } from '../../../src/facts/format.ts';
import type { Form } from '../../../src/facts/format.ts';
import { text } from '../../../src/facts/text.ts';
import type { KnownFigure } from '../../../src/facts/text.ts';
import * as constants from '../../../src/generated/fact-values.ts';
import facts from '../../../src/generated/facts.json' with { type: 'json' };
import { locales } from '../../../src/i18n/locales.ts';

const byId = new Map<string, KnownFigure>(
  Object.values(constants).map((constant) => [constant.id, constant]),
);
const said = (figure: KnownFigure, locale: (typeof locales)[number], form: Form) => {
  try {
    return text(figure, locale, form);
  } catch (error) {
    return (error as Error).message;
  }
};

test('each constant is written as its fact, in every form and language', () => {
  for (const fact of facts as unknown as (KnownFigure & { id: string })[]) {
    const constant = byId.get(fact.id)!;
    for (const locale of locales) {
      for (const form of forms) {
        expect(said(constant, locale, form), fact.id).toBe(said(fact, locale, form));
      }
    }
  }
});

test('a fact in words speaks each language', () => {
  const scheme = byId.get('expressway-five-ten')!;
  expect(text(scheme, 'en')).toContain('five directions, ten routes');
  expect(text(scheme, 'zh')).toContain('五向十径');
});
