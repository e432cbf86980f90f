import { written } from '../../facts/written.ts';
import { round } from '../kit/transform.ts';
import type { Stroke } from '../kit/scene.ts';
import { key, money, period, unknownTimes } from './model.ts';
import type { Span } from './model.ts';
import type { Desk, Scene } from './scene.ts';

/** Scales of the picture in which area is money: years across, RMB a year upward. */
export function moneyScales(narrow: boolean) {
  const left = narrow ? 10 : 60;
  const right = narrow ? 350 : 912;
  const floor = narrow ? 292 : 672;
  const top = narrow ? 104 : 178;
  const highest = 21e9;
  return {
    x: (year: number) => left + ((year - period.from) / (period.to - period.from)) * (right - left),
    y: (rate: number) => floor - (rate / highest) * (floor - top),
    floor,
    top,
    left,
    right,
  };
}

/** Water works in money: five years known as one sum, then pieces. */
export function moneyScene(desk: Desk): Scene {
  const { narrow, hatch } = desk;
  const { x, y, floor, top } = moneyScales(narrow);
  const box = ({ from, to, rate }: Span) =>
    `M${round(x(from))} ${floor}V${round(y(rate))}H${round(x(to))}V${floor}Z`;
  const planned = round(y(money.beforePlanned.rate));
  words(desk);
  return {
    unknown: unknownTimes.map(([from, to]) => ({
      key: `unknown-${from.toFixed(2)}`,
      class: 'mark unpublished open',
      d: `M${round(x(from))} ${floor}V${top}H${round(x(to))}V${floor}Z`,
      fill: hatch,
    })),
    marks: [
      { key: 'months-2021', class: 'mark result', d: box(money.months2021) },
      { key: 'months-2022', class: 'mark result', d: box(money.months2022) },
    ],
    outlines: [
      { key: 'before', class: 'mark start strong', d: box(money.before) },
      {
        key: 'before-planned',
        class: 'mark promise strong',
        d: `M${round(x(period.from))} ${planned}H${round(x(period.plan))}`,
      },
      { key: 'planned-2024', class: 'mark promise strong', d: box(money.planned2024) },
      yardstick(narrow),
    ],
  };
}

/** Where the yardstick stands: one year wide, its area the sum of `key`. */
const yardstickTop = (narrow: boolean): number => (narrow ? 26 : 84);

function yardstick(narrow: boolean): Stroke {
  const { x, y, left } = moneyScales(narrow);
  const top = yardstickTop(narrow);
  const foot = round(top + y(0) - y(key.value));
  return {
    key: 'key',
    class: 'mark quiet',
    d: `M${left} ${foot}V${top}H${round(x(period.from + 1))}V${foot}Z`,
  };
}

function words({ notes, p, narrow, size, locale }: Desk): void {
  const { x, y, floor, top, left, right } = moneyScales(narrow);
  const { note } = size.type;
  notes.line('floor', 'axis', left - (narrow ? 2 : 8), floor, right + (narrow ? 2 : 8), floor);
  for (let year: number = period.from; year < period.to; year++) {
    // The five years before are one sum; only their ends are named.
    if (year > period.from && year < period.plan - 1) continue;
    const short = narrow && year >= period.plan;
    notes.write(
      `year-${year}`,
      written(
        short ? `${locale === 'en' ? '’' : ''}${String(year).slice(2)}` : String(year),
        'date',
      ),
      (x(year) + x(year + 1)) / 2,
      floor + (narrow ? 15 : 24),
      { anchor: 'middle', class: 'quiet' },
    );
  }
  const inset = left + (narrow ? 8 : 20);
  const line = y(money.beforePlanned.rate);
  notes.write('planned', p.planned, inset, line + note * 1.35, { class: 'promise' });
  const below = narrow ? line + note * 1.35 + 21 : floor - 66;
  notes.write('spent', p.spent, inset, below, { size: narrow ? 'strong' : 'big' });
  notes.write('spent-what', p.spentWhat, inset, below + (narrow ? 16 : 34), {
    size: narrow ? 'note' : 'label',
    width: narrow ? 158 : undefined,
  });

  const lead = narrow ? 15 : 21;
  /** A sum and its time; `last` is the baseline of the time. */
  const piece = (
    id: string,
    sum: string,
    when: string,
    at: number,
    last: number,
    anchor: 'start' | 'end',
    tone: string,
  ) => {
    notes.write(id, sum, at, last - lead, {
      size: narrow ? 'note' : 'strong',
      class: tone,
      anchor,
    });
    notes.write(`${id}-when`, when, at, last, { class: tone, anchor });
  };
  const { months2021, months2022, planned2024 } = money;
  const beside = x(months2021.from) - (narrow ? 5 : 12);
  piece(
    '2021',
    p.months2021,
    p.months2021What,
    beside,
    y(months2021.rate) + lead * 1.9,
    'end',
    'result',
  );
  const above = top - (narrow ? 10 : 18);
  const side = narrow ? 'end' : 'start';
  const at2022 = narrow ? x(months2022.to) : x(months2022.from);
  piece('2022', p.months2022, p.months2022What, at2022, above, side, 'result');
  const at2024 = narrow ? size.width - 6 : x(planned2024.from);
  piece(
    '2024',
    p.year2024,
    narrow ? p.year2024Short : p.year2024What,
    at2024,
    above,
    side,
    'promise',
  );
  const drop = (id: string, { from, to, rate }: Span) => {
    const middle = (x(from) + x(to)) / 2;
    notes.line(id, 'connector', middle, above + 5, middle, y(rate) - 2);
  };
  drop('to-2022', months2022);
  drop('to-2024', planned2024);

  const keyTop = yardstickTop(narrow);
  const centre = keyTop + (y(0) - y(key.value)) / 2;
  notes.write(
    'area',
    p.area,
    x(period.from + 1) + (narrow ? 6 : 14),
    centre - (narrow ? 10 : 0) + note * 0.36,
    {
      class: 'quiet',
      width: narrow ? 86 : 300,
    },
  );
  if (narrow) {
    notes.write('unknown-money', p.hatched, right, floor + 31, { anchor: 'end', class: 'quiet' });
  } else {
    const middle = (x(months2022.to) + x(planned2024.from)) / 2;
    // Narrow enough to break into two lines: it stands between a bar and an outline.
    notes.plate('unknown-money', p.moneyUnknown, undefined, middle, floor - 60, 104, 'label');
  }
}
