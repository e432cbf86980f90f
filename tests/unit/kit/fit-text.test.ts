import { expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { fitText } from '../../../src/charts/kit/fit-text.ts';
import { textLines } from '../../../src/charts/kit/label.ts';
import { textWidth } from '../../../src/charts/kit/measure.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { narrow } from '../../../src/charts/kit/size.ts';

test('fitText(svg, size) gives each source line the width that Inter would take', () => {
  for (const chart of charts) {
    for (const state of chart.states) {
      const svg = emptySvg();
      drawState(svg, chart, state, narrow, 'zh');
      fitText(svg, narrow);
      const source = svg.querySelector('[data-layer="source"] text')!;
      const lines = textLines(source);
      const fitted = (lines.length ? lines : [source]).filter((line) =>
        line.hasAttribute('textLength'),
      );
      expect(fitted.length, `${chart.id} ${state}`).toBeGreaterThan(0);
      for (const line of fitted) {
        const width = Number(line.getAttribute('textLength'));
        expect(width).toBeCloseTo(textWidth(line.textContent!, narrow.type.note), 0);
        expect(width).toBeLessThanOrEqual(narrow.width);
      }
    }
  }
});
