import { parse } from 'css-what';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  inlineStyles,
  readSheet,
  resolveValue,
  specificity,
} from '../../../scripts/pictures/css.ts';

/** A drawing with these contents, styled by this sheet. */
function styled(css: string, content: string): Element {
  const { document } = parseHTML(`<svg class="drawing wide" data-state="map">${content}</svg>`);
  const svg = document.querySelector('svg') as unknown as SVGSVGElement;
  inlineStyles(svg, readSheet([{ name: 'a.css', css }]));
  return svg;
}

describe('specificity(selector)', () => {
  test.each([
    ['.drawing .mark', [0, 2, 0]],
    [".drawing[data-chart='water'] path.mark", [0, 3, 1]],
    ['#a > rect:nth-child(n + 6)', [1, 1, 1]],
    ['.drawing :is(.side, #b, path)', [1, 1, 0]],
    [".drawing:not([data-state='map'], [data-state='rings']) .track", [0, 3, 0]],
    [':where(.a .b) path', [0, 0, 1]],
  ])('of %s is %j', (selector, expected) => {
    expect(specificity(parse(selector)[0]!)).toEqual(expected);
  });
});

describe('inlineStyles(svg, sheet)', () => {
  const root = ':root { --ink: #17242b; }';

  test('puts variables in, takes pixels and classes off', () => {
    const svg = styled(
      `${root} .drawing .axis { stroke: var(--ink); stroke-width: 1.5px; }`,
      '<path class="axis" data-key="x" d="M0 0h1"/>',
    );
    const path = svg.querySelector('path')!;
    expect(path.getAttribute('stroke')).toBe('#17242b');
    expect(path.getAttribute('stroke-width')).toBe('1.5');
    expect(path.getAttributeNames().sort()).toEqual(['d', 'stroke', 'stroke-width']);
  });

  test('the more specific rule wins, then the later one, and both win over an attribute', () => {
    const svg = styled(
      `.drawing .mark.heavy { stroke-width: 4; } .drawing .mark { stroke-width: 1; fill: none; }
       .drawing .mark { fill: red; }`,
      '<path class="mark heavy" fill="blue"/>',
    );
    expect(svg.querySelector('path')!.getAttribute('stroke-width')).toBe('4');
    expect(svg.querySelector('path')!.getAttribute('fill')).toBe('red');
  });

  test('dark, print and motion are other pages', () => {
    const svg = styled(
      `.drawing .a { fill: red; }
       @media (prefers-color-scheme: dark) { .drawing .a { fill: blue; } }
       .drawing.live .a { fill: green; .b { fill: green; } } .drawing .a:hover { fill: green; }`,
      '<path class="a"/>',
    );
    expect(svg.querySelector('path')!.getAttribute('fill')).toBe('red');
  });

  test('a line that keeps its width on screen is drawn thinner in a group drawn larger', () => {
    const svg = styled(
      `.drawing .mark { vector-effect: non-scaling-stroke; stroke-width: 3px; stroke-dasharray: 6 3; }`,
      '<g transform="translate(9,9) scale(3)"><path class="mark"/></g>',
    );
    const path = svg.querySelector('path')!;
    expect(path.getAttribute('stroke-width')).toBe('1');
    expect(path.getAttribute('stroke-dasharray')).toBe('2 1');
    expect(path.hasAttribute('vector-effect')).toBe(false);
  });

  test.each([
    [
      '.drawing .a {\n  filter: blur(2px);\n}',
      'a.css:2: pictures do not know the property "filter".',
    ],
    [
      '.drawing .a { .b { fill: red; } }',
      'a.css:1: pictures cannot read a rule inside this rule; write it out.',
    ],
    ['.drawing .a { fill: var(--lost); }', 'No style sheet sets --lost.'],
  ])('tells what it would lose: %j', (css, message) => {
    expect(() => styled(css, '<path class="a"/>')).toThrow(message);
  });
});

describe('resolveValue(value, tokens)', () => {
  const tokens = new Map([
    ['--a', 'var(--b)'],
    ['--b', '#fff'],
    ['--round', 'var(--round)'],
  ]);
  test.each([
    ['var(--a)', '#fff'],
    ['var(--lost, 4px)', '4'],
    ["url('#hatch')", 'url(#hatch)'],
    ['transparent', 'none'],
    ['3px 2.5px', '3 2.5'],
  ])('%s is %s', (value, expected) => expect(resolveValue(value, tokens)).toBe(expected));

  test('a variable that names itself is told, not followed', () => {
    expect(() => resolveValue('var(--round)', tokens)).toThrow('refers to itself');
  });
});
