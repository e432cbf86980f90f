import { planPeriod } from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { stonesAtRest } from '../../ballast/stones.ts';
import type { Label } from '../../kit/label.ts';
import type { Stroke } from '../../kit/scene.ts';
import type { Size } from '../../kit/size.ts';
import { round } from '../../kit/transform.ts';
import { events } from '../model.ts';
import type { Event } from '../model.ts';
import type { Scene } from '../scene.ts';
import { drawing } from '../words.ts';

/** Years of the axis: the plan period and the one after it. */
const [first, last] = (() => {
  const [from, to] = planPeriod.value.split('-').map(Number) as [number, number];
  return [from, to + 1];
})();

/** Length of a stone's outline in stones.json. */
const OUTLINE = 60;

const lanes = ['lab', 'university'] as const;

/** A laboratory and a university: one stone an event, laid along the years. */
export function builtScene(size: Size, locale: Locale): Scene {
  return size.name === 'wide' ? wideScene(locale) : narrowScene(size, locale);
}

/** Outlines of the first stones of the pour, one for each event. */
function stone(event: Event, x: number, y: number, length: number): Stroke {
  const outline = stonesAtRest()[events.indexOf(event) * 3]!.d;
  const scale = length / OUTLINE;
  const d = outline.replace(/([MLQT])([^MLQTZ]*)/g, (_, command: string, args: string) => {
    const numbers = args.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
    return command + numbers.map((value, i) => round((i % 2 ? y : x) + value * scale)).join(' ');
  });
  return { key: event.id, d, class: `mark ${event.kind}` };
}

function wideScene(locale: Locale): Scene {
  const words = drawing[locale];
  const [left, right, water] = [40, 920, 650];
  const year = (right - left) / (last - first + 1);
  const x = (time: number) => left + (time - first) * year;
  const laneY = { lab: 268, university: 488 };
  const r = 92;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    sea: water,
    contours: [],
    stones: events.map((event) => stone(event, x(event.time), laneY[event.of], r)),
    rules: [
      { key: 'period', d: `M${x(first)},92V80H${x(last)}V92`, class: 'line goal' },
      { key: 'axis', d: `M${left},${water}H${right}`, class: 'axis' },
      ...[...years, last + 1].map((y): Stroke => ({
        key: `year-${y}`,
        d: `M${x(y)},${water}v8`,
        class: 'axis',
      })),
      ...events.map((event): Stroke => ({
        key: `drop-${event.id}`,
        d: `M${round(x(event.time))},${laneY[event.of] + r / 2 + 6}V${water}`,
        class: 'line drop',
      })),
      ...lanes.map((lane): Stroke => {
        const [from, to] = events.filter((event) => event.of === lane).map(({ time }) => x(time));
        const d = `M${round(from! + r / 2 + 4)},${laneY[lane]}H${round(to! - r / 2 - 4)}`;
        return {
          key: `lane-${lane}`,
          d,
          class: `line lane ${events.findLast((e) => e.of === lane)!.kind}`,
        };
      }),
    ],
    labels: [
      {
        key: 'period',
        text: words.period(text(planPeriod, locale)),
        x: left,
        y: 66,
        size: 'label',
        class: 'promise',
      },
      ...lanes.map((lane): Label => ({
        key: `lane-${lane}`,
        text: words.lanes[lane],
        x: x(events.find((event) => event.of === lane)!.time) - r / 2,
        y: laneY[lane] - r / 2 - 58,
        size: 'strong',
      })),
      ...years.map((y): Label => ({
        key: `year-${y}`,
        text: String(y),
        x: x(y + 0.5),
        y: water + 26,
        anchor: 'middle',
        size: 'note',
      })),
      ...events.map((event): Label => ({
        key: event.id,
        text: [words.events[event.id], text(event.fact, locale)],
        x: x(event.time) + (event.time > last ? r / 2 : -r / 2),
        y: laneY[event.of] - r / 2 - 28,
        anchor: event.time > last ? 'end' : 'start',
        size: 'label',
        class: event.kind === 'again' ? 'again' : 'result',
      })),
    ],
  };
}

function narrowScene(size: Size, locale: Locale): Scene {
  const words = drawing[locale];
  const rows = lanes.flatMap((lane, i) => {
    const top = 30 + i * 152;
    return events
      .filter((event) => event.of === lane)
      .map((event, k) => ({ event, y: top + 36 + k * 58 }));
  });
  return {
    sea: size.height,
    contours: [],
    stones: rows.map(({ event, y }) => stone(event, 34, y, 34)),
    rules: lanes.map((lane): Stroke => {
      const [from, to] = rows.filter(({ event }) => event.of === lane);
      const d = `M34,${from!.y + 20}V${to!.y - 20}`;
      return { key: `lane-${lane}`, d, class: `line lane ${to!.event.kind}` };
    }),
    labels: [
      ...lanes.map((lane, i): Label => ({
        key: `lane-${lane}`,
        text: words.lanes[lane],
        x: 8,
        y: 30 + i * 152,
        size: 'strong',
      })),
      ...rows.map(({ event, y }): Label => ({
        key: event.id,
        text: [words.events[event.id], text(event.fact, locale)],
        x: 66,
        y: y - 4,
        size: 'label',
        class: event.kind === 'again' ? 'again' : 'result',
      })),
    ],
  };
}
