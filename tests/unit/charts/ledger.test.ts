import { textOf } from '../../../src/charts/texts.ts';
import { describe, expect, test } from 'vitest';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { narrow, sizes, wide } from '../../../src/charts/kit/size.ts';
import type { Size } from '../../../src/charts/kit/size.ts';
import { cursor } from '../../../src/charts/ledger/cursor.ts';
import { ledger } from '../../../src/charts/ledger/index.ts';
import { layout } from '../../../src/charts/ledger/layout.ts';
import {
  groups,
  judged,
  ofPlan,
  ofSisters,
  rows,
  unjudged,
} from '../../../src/charts/ledger/model.ts';
import { pebble } from '../../../src/charts/ledger/pebble.ts';
import type { State } from '../../../src/charts/ledger/states.ts';
import { promiseText, resultText } from '../../../src/charts/ledger/words.ts';
import { verdicts } from '../../../src/facts/verdict.ts';
import { factsIn, plain } from '../../../src/facts/written.ts';
import { locales } from '../../../src/i18n/locales.ts';

function drawn(state: State, size: Size = wide, locale: 'en' | 'zh' = 'en'): SVGSVGElement {
  const svg = emptySvg();
  drawState(svg, ledger, state, size, locale);
  return svg;
}
const keys = (svg: SVGSVGElement, layer: string): string[] =>
  Array.from(svg.querySelectorAll(`[data-layer="${layer}"] [data-key]`), (element) =>
    element.getAttribute('data-key')!,
  );

describe('rows', () => {
  test('hold every promise of the announcement', () => {
    const promised = rows.flatMap(({ promise }) => promise.map(({ id }) => id));
    for (const id of [
      'plan-project-count',
      'plan-investment-target',
      'plan-fai-in-step-with-gdp',
      'plan-hightech-investment-share',
      'plan-innovation-highlands',
      'plan-iconic-chains',
      'plan-246-leading',
      'plan-single-champion-first',
      'plan-six-directions',
      'plan-three-rings',
      'plan-eight-radials',
      'plan-circle-1h',
      'plan-circle-2h',
      'plan-circle-3h',
      'plan-renewable-capacity',
      'plan-clean-energy-share',
      'plan-water-three-hazards',
      'plan-water-dual-network',
      'plan-waste-free-city',
      'plan-public-services',
      'plan-common-prosperity',
      'plan-agriculture',
    ]) {
      expect(promised).toContain(id);
    }
  });

  test('fall into the five groups, each into one', () => {
    expect(groups.map(({ verdict }) => verdict)).toEqual([...verdicts]);
    expect(groups.flatMap((group) => group.rows).length).toBe(rows.length);
    expect(judged.length + unjudged.length).toBe(rows.length);
    expect(ofPlan.length + ofSisters.length).toBe(rows.length);
  });

  test('ask a question exactly where there is no verdict', () => {
    for (const row of rows) {
      expect(Boolean(row.ask), row.id).toBe(row.verdict === 'cannot-be-judged');
    }
  });

  test('write every promise in every language, and a result wherever there is one', () => {
    for (const row of rows) {
      for (const locale of locales) {
        expect(promiseText(row, locale).length, row.id).toBeGreaterThan(0);
        expect(Boolean(resultText(row, locale)), row.id).toBe(Boolean(row.result));
      }
    }
  });
});

describe('draw(svg, state)', () => {
  for (const size of sizes) {
    test.each(ledger.states)(`has one stone for each promise in "%s" (${size.name})`, (state) => {
      const ids = rows.map(({ id }) => id).sort();
      expect(keys(drawn(state, size), 'stones').sort()).toEqual(ids);
    });
  }

  test('shows the promises alone at first', () => {
    const svg = drawn('promises');
    expect(svg.querySelectorAll('.mark.promise.stone').length).toBe(rows.length);
    expect(svg.querySelectorAll('.t.result').length).toBe(0);
    expect(keys(svg, 'cells')).toEqual([]);
  });

  test('hatches the cell of every row without a result', () => {
    const empty = rows.filter(({ verdict, result }) => verdict === 'cannot-be-judged' && !result);
    expect(keys(drawn('results'), 'cells').sort()).toEqual(empty.map(({ id }) => id).sort());
  });

  test('says in words what the hatch means, in every language and size', () => {
    for (const size of sizes) {
      expect(drawn('results', size, 'en').textContent).toContain('not published');
      expect(drawn('results', size, 'zh').textContent).toContain('未公布');
    }
  });

  test('sorts the rows under the head of their verdict', () => {
    for (const size of sizes) {
      const { rows: placed, heads } = layout('verdicts', size);
      for (const { row, columns, y } of placed) {
        const above = heads
          .filter((head) => head.y < y && head.x < columns.stone)
          .sort((a, b) => b.x - a.x || b.y - a.y)[0]!;
        expect(above.kind === 'verdict' && above.verdict, row.id).toBe(row.verdict);
      }
    }
  });

  test('writes under each head as many rows as it counts', () => {
    for (const head of layout('verdicts', wide).heads) {
      if (head.kind !== 'verdict') continue;
      expect(head.count).toBe(rows.filter(({ verdict }) => verdict === head.verdict).length);
    }
  });

  test('leaves words only to the promises that cannot be judged at the end', () => {
    for (const size of [narrow, wide]) {
      const questions = Array.from(drawn('unknown', size).querySelectorAll('[data-key^="ask-"]'));
      expect(questions.length).toBe(unjudged.length);
      for (const question of questions) expect(question.textContent).toMatch(/\?$/);
    }
  });

  test.each(sizes)('keeps every row on the page, one pitch apart ($name)', (size) => {
    for (const state of ledger.states) {
      const { rows: placed, stone } = layout(state, size);
      for (const { y } of placed) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(size.height - 30);
      }
      for (const a of placed) {
        for (const b of placed) {
          if (a === b || Math.abs(a.columns.stone - b.columns.stone) > stone) continue;
          expect(Math.abs(a.y - b.y), `${state} ${a.row.id} ${b.row.id}`).toBeGreaterThan(
            stone * 2,
          );
        }
      }
    }
  });
});

describe('table(locale)', () => {
  test('carries every row with its verdict', () => {
    for (const locale of locales)
      expect(textOf('ledger').table(locale).rows.length).toBe(rows.length);
  });
});

describe('pebble(seed, radius)', () => {
  test('is the same for the same seed and another for another', () => {
    expect(pebble(3, 5)).toBe(pebble(3, 5));
    expect(pebble(3, 5)).not.toBe(pebble(4, 5));
  });
});

describe('cursor.marks(state, size, locale) of the ledger', () => {
  const told = (state: State) => cursor.marks(state, wide, 'en');

  test('has a mark for each promise in every state, the groups of verdicts in their order', () => {
    for (const state of ledger.states) {
      const ids = told(state).map(({ target }) => target.replace('stones/', ''));
      expect(ids.toSorted(), state).toEqual(rows.map(({ id }) => id).toSorted());
    }
    const first = told('verdicts').map(({ value }) => value);
    expect([...new Set(first)]).toEqual(['Beaten', 'Met', 'Missed', 'Cannot be judged']);
  });

  test('says of every result which fact it is, and of every hole that nothing was published', () => {
    const marks = new Map(told('results').map((mark) => [mark.target, mark]));
    for (const row of rows) {
      const { value } = marks.get(`stones/${row.id}`)!;
      if (row.result) expect(factsIn(value), row.id).toEqual([row.result.id]);
      else expect(plain(value), row.id).toMatch(row.again ? /^again for 2027$/ : /^not published$/);
    }
  });

  test('asks the question of every promise that cannot be judged, first', () => {
    const marks = told('unknown');
    for (const { value } of marks.slice(0, unjudged.length)) expect(value).toMatch(/\?$/);
    for (const { value } of marks.slice(unjudged.length)) expect(value).not.toContain('?');
  });
});

describe('cursor.change(from, to, locale) of the ledger', () => {
  const said = (from: State, to: State) => plain(cursor.change(from, to, 'en'));
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

  test('counts all rows, once each', () => {
    const [all, ...parts] = numbers(said('promises', 'results'));
    expect(all).toBe(rows.length);
    expect(parts.reduce((sum, n) => sum + n)).toBe(rows.length);
    expect(numbers(said('results', 'verdicts')).reduce((sum, n) => sum + n)).toBe(rows.length);
    expect(numbers(said('verdicts', 'unknown'))).toEqual([judged.length, unjudged.length]);
  });

  test('tells on the way back what goes, and stays short', () => {
    expect(said('results', 'promises')).toContain('taken out');
    expect(said('promises', 'results')).not.toContain('taken out');
    for (const from of ledger.states) {
      for (const to of ledger.states) expect(said(from, to).length).toBeLessThanOrEqual(200);
    }
  });
});
