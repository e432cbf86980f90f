import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dockOf } from '../../../src/embed/guest/docked.ts';

const length = fc.nat({ max: 5000 });

test('dockOf(slice, tall, whole) is in the middle of what is seen', () => {
  expect(dockOf({ top: 1000, bottom: 1800 }, 500, 3000)).toBe(1150);
  expect(dockOf({ top: 1000, bottom: 1300 }, 500, 3000)).toBe(900);
});

test('dockOf(slice, tall, whole) never leaves the box, wherever the reader is', () => {
  fc.assert(
    fc.property(length, length, length, length, (top, seen, tall, more) => {
      const whole = tall + more;
      const place = dockOf({ top, bottom: top + seen }, tall, whole);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place + tall).toBeLessThanOrEqual(whole);
    }),
  );
});

test('dockOf(slice, tall, whole) goes down as the reader does, and never further than the reader', () => {
  fc.assert(
    fc.property(length, length, fc.nat({ max: 500 }), (top, seen, step) => {
      const at = (from: number) => dockOf({ top: from, bottom: from + seen }, 500, 9000);
      const moved = at(top + step) - at(top);
      expect(moved).toBeGreaterThanOrEqual(0);
      expect(moved).toBeLessThanOrEqual(step);
    }),
  );
});
