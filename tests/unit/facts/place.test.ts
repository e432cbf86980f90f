import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../src/facts/receipt/place.ts';

const screen = { width: 1440, height: 900 };

describe('placeBeside(figure, size, window)', () => {
  test('lies under the figure where there is room', () => {
    const figure = { left: 100, top: 200, right: 160, bottom: 220 };
    expect(placeBeside(figure, { width: 400, height: 300 }, screen)).toEqual({
      left: 100,
      top: 226,
      height: 300,
    });
  });

  test('lies over it where there is more', () => {
    const figure = { left: 1400, top: 800, right: 1430, bottom: 820 };
    const { left, top } = placeBeside(figure, { width: 400, height: 300 }, screen);
    expect(left).toBe(1032);
    expect(top).toBe(494);
  });

  test('never leaves the window, wherever the figure is', () => {
    const n = (max: number) => fc.integer({ min: -200, max });
    fc.assert(
      fc.property(n(2000), n(2000), n(400), n(1200), (x, y, width, height) => {
        const window = { width: 620, height: 480 };
        const size = { width: Math.abs(width) + 1, height: Math.abs(height) + 1 };
        const figure = { left: x, top: y, right: x + 40, bottom: y + 20 };
        const at = placeBeside(figure, size, window);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + size.width).toBeLessThanOrEqual(window.width - 8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + at.height).toBeLessThanOrEqual(window.height - 8);
      }),
    );
  });
});
