import { describe, expect, test } from 'vitest';
import { labels, lineHeight, sourceHeight, sourceLine } from '../../../src/charts/kit/label.ts';
import type { Label } from '../../../src/charts/kit/label.ts';
import { layer } from '../../../src/charts/kit/layer.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { narrow, sizes, wide } from '../../../src/charts/kit/size.ts';

/** How far Inter reaches above the baseline, in ems. */
const ascent = 0.97;

const drawn = (data: readonly Label[], svg = emptySvg()) => {
  labels(layer(svg, 'labels'), data, wide);
  return Array.from(svg.querySelectorAll('text'));
};
const label = (changes: Partial<Label>): Label => ({
  key: 'a',
  text: 'A',
  x: 10,
  y: 20,
  ...changes,
});

describe('layer(svg, name)', () => {
  test('layer(svg, "land still") is a group named land with both classes', () => {
    const svg = emptySvg();
    layer(svg, 'land still');
    const group = svg.querySelector('g')!;
    expect(group.getAttribute('data-layer')).toBe('land');
    expect(group.getAttribute('class')).toBe('land still');
  });

  test('layer(svg, name) again is the same group', () => {
    const svg = emptySvg();
    const first = layer(svg, 'land still').node();
    layer(svg, 'marks');
    expect(layer(svg, 'land still').node()).toBe(first);
    expect(layer(svg, 'land').node()).toBe(first);
    expect(svg.children.length).toBe(2);
  });

  test('layers lie over one another in the order in which they are first asked for', () => {
    const svg = emptySvg();
    for (const name of ['sea', 'land', 'marks', 'land', 'sea']) layer(svg, name);
    expect(Array.from(svg.children, (g) => g.getAttribute('data-layer'))).toEqual([
      'sea',
      'land',
      'marks',
    ]);
  });

  test('layer(group, name) finds only the children of that group', () => {
    const svg = emptySvg();
    const outer = layer(svg, 'marks').node()!;
    const inner = layer(layer(svg, 'map').node()!, 'marks').node();
    expect(inner).not.toBe(outer);
  });
});

describe('labels(layer, data, size)', () => {
  test('one <text> a label, with its place, size, anchor and classes', () => {
    const [text, ...others] = drawn([
      label({ size: 'strong', anchor: 'end', class: 'promise halo' }),
    ]);
    expect(others).toEqual([]);
    expect(text!.textContent).toBe('A');
    expect(text!.getAttribute('class')).toBe('t t-strong promise halo');
    expect(text!.getAttribute('text-anchor')).toBe('end');
    expect(text!.getAttribute('transform')).toBe('translate(10,20)');
  });

  test('a label without a size or an anchor is a plain one that starts at its place', () => {
    const [text] = drawn([label({})]);
    expect(text!.getAttribute('class')).toBe('t t-label');
    expect(text!.getAttribute('text-anchor')).toBe('start');
  });

  test('several lines are a <tspan> each, a line height apart', () => {
    const [text] = drawn([label({ text: ['one', 'two', 'three'] })]);
    const spans = Array.from(text!.children);
    expect(spans.map((span) => span.textContent)).toEqual(['one', 'two', 'three']);
    expect(spans.map((span) => span.getAttribute('dy'))).toEqual([
      null,
      String(wide.type.label * lineHeight),
      String(wide.type.label * lineHeight),
    ]);
    expect(spans.every((span) => span.getAttribute('x') === '0')).toBe(true);
  });

  test('the same lines in another size stand as far apart as that size asks', () => {
    const svg = emptySvg();
    drawn([label({ text: ['one', 'two'] })], svg);
    const [text] = drawn([label({ text: ['one', 'two'], size: 'big' })], svg);
    expect(text!.children[1]!.getAttribute('dy')).toBe(String(wide.type.big * lineHeight));
  });

  test('the same key keeps its element when text and place change', () => {
    const svg = emptySvg();
    const [before] = drawn([label({}), label({ key: 'b', text: 'B' })], svg);
    const after = drawn([label({ key: 'c', text: 'C' }), label({ x: 99, text: 'A2' })], svg);
    expect(after.map((text) => text.textContent).sort()).toEqual(['A2', 'C']);
    const kept = after.find((text) => text.getAttribute('data-key') === 'a');
    expect(kept).toBe(before);
    expect(kept!.getAttribute('transform')).toBe('translate(99,20)');
  });

  test.each([
    ['one line', 'several', ['two', 'lines']],
    ['several lines', ['two', 'lines'], 'one'],
    ['fewer lines', ['one', 'two', 'three'], ['one', 'two']],
    ['other lines', ['one', 'two'], ['one', 'other']],
  ])('drawn over %s it is what it would be on an empty drawing', (_, first, second) => {
    const svg = emptySvg();
    drawn([label({ text: first })], svg);
    drawn([label({ text: second })], svg);
    const fresh = emptySvg();
    drawn([label({ text: second })], fresh);
    expect(svg.outerHTML).toBe(fresh.outerHTML);
  });
});

describe('sourceLine(layer, text, size, locale)', () => {
  const texts = {
    en: 'Sources: Ningbo Daily, China Daily, Xinhua; 12306 timetable of January 2021, as copied',
    zh: '来源：宁波日报、中国日报、新华社；12306列车时刻表（2021年1月，据公开抄录整理），另见方法',
  };
  for (const size of sizes) {
    for (const locale of ['en', 'zh'] as const) {
      test(`stands in the room kept free at the foot (${size.name}, ${locale})`, () => {
        const svg = emptySvg();
        sourceLine(layer(svg, 'source'), texts[locale], size, locale);
        const text = svg.querySelector('text')!;
        const lines = Math.max(1, text.children.length);
        const [, y] = /translate\([\d.]+,([\d.]+)\)/.exec(text.getAttribute('transform')!)!;
        const top = Number(y) - ascent * size.type.note;
        const bottom = Number(y) + (lines - 1) * size.type.note * lineHeight;
        expect(lines).toBe(size === narrow ? 2 : 1);
        expect(top).toBeGreaterThanOrEqual(size.height - sourceHeight(size));
        expect(bottom).toBeLessThan(size.height);
      });
    }
  }
});
