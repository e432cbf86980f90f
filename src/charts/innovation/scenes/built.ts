import { planPeriod } from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { stonesAtRest } from '../../ballast/stones.ts';
import { lineHeight, wrap } from '../../kit/label.ts';
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

/** Where things stand in a drawing, in drawing units. */
const layoutOf = (size: Size) =>
  size.name === 'wide'
    ? {
        left: 40,
        right: 920,
        period: 66,
        laneY: { lab: 268, university: 488 },
        stone: 92,
        gap: 6,
        axis: 650,
        names: 676,
      }
    : {
        left: 8,
        right: 352,
        period: 20,
        laneY: { lab: 128, university: 250 },
        stone: 32,
        gap: 4,
        axis: 286,
        names: 303,
      };

/** A laboratory and a university: one stone an event, laid along the years. */
export function builtScene(size: Size, locale: Locale): Scene {
  const words = drawing[locale];
  const at = layoutOf(size);
  const wide = size.name === 'wide';
  const year = (at.right - at.left) / (last - first + 1);
  const x = (time: number) => round(at.left + (time - first) * year);
  const r = at.stone / 2;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const small = size.type.label;
  /** Words begin at the left of their stone, or end at its right where they would leave the frame. */
  const beside = (event: Event) => {
    const end = event.time > last || (!wide && event.of === 'university');
    return {
      x: x(event.time) + (end ? r : -r),
      anchor: end ? ('end' as const) : ('start' as const),
    };
  };
  return {
    sea: at.axis,
    contours: [],
    stones: events.map((event) => stone(event, x(event.time), at.laneY[event.of], at.stone)),
    rules: [
      {
        key: 'period',
        d: `M${x(first)},${at.period + 26}v-12H${x(last)}v12`,
        class: 'line goal',
      },
      { key: 'axis', d: `M${at.left},${at.axis}H${at.right}`, class: 'axis' },
      ...[...years, last + 1].map((y): Stroke => ({
        key: `year-${y}`,
        d: `M${x(y)},${at.axis}v${at.gap}`,
        class: 'axis',
      })),
      ...events.map((event): Stroke => ({
        key: `drop-${event.id}`,
        d: `M${x(event.time)},${at.laneY[event.of] + r + at.gap}V${at.axis}`,
        class: 'line drop',
      })),
      ...lanes.map((lane): Stroke => {
        const [from, to] = events.filter((event) => event.of === lane);
        return {
          key: `lane-${lane}`,
          d: `M${x(from!.time) + r + at.gap},${at.laneY[lane]}H${x(to!.time) - r - at.gap}`,
          class: `line lane ${to!.kind}`,
        };
      }),
    ],
    labels: [
      {
        key: 'period',
        text: words.period(text(planPeriod, locale)),
        x: at.left,
        y: at.period,
        class: 'promise',
      },
      ...lanes.map((lane): Label => {
        const [from, to] = events.filter((event) => event.of === lane);
        const place = beside(wide || lane === 'lab' ? from! : to!);
        const name = wrap(words.lanes[lane], size.type.strong, wide ? 400 : 200, locale, true);
        return {
          key: `lane-${lane}`,
          text: name,
          ...place,
          y: at.laneY[lane] - r - 3.6 * small - (name.length - 1) * size.type.strong * lineHeight,
          size: 'strong',
        };
      }),
      ...years.map((y): Label => ({
        key: `year-${y}`,
        text: String(y),
        x: x(y + 0.5),
        y: at.names,
        anchor: 'middle',
        size: 'note',
      })),
      ...events.map((event): Label => ({
        key: event.id,
        text: [words.events[event.id], text(event.fact, locale)],
        ...beside(event),
        y: at.laneY[event.of] - r - (wide ? 28 : 22),
        class: event.kind === 'again' ? 'again' : 'result',
      })),
    ],
  };
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
