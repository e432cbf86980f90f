import { round } from '../kit/transform.ts';
import type { Stroke } from '../kit/scene.ts';
import { money, period, unknownTimes } from './model.ts';
import type { Span } from './model.ts';
import type { Desk, Scene } from './scene.ts';

/** Scales of the picture in which area is money: years across, RMB a year upward. */
export function moneyScales(narrow: boolean) {
  const left = narrow ? 10 : 60;
  const right = narrow ? 350 : 912;
  const floor = narrow ? 292 : 660;
  const top = narrow ? 92 : 190;
  const highest = 22e9;
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
export function moneyScene({ notes, p, narrow, size, hatch }: Desk): Scene {
  const { x, y, floor, top, left, right } = moneyScales(narrow);
  const box = ({ from, to, rate }: Span) =>
    `M${round(x(from))} ${floor}V${round(y(rate))}H${round(x(to))}V${floor}Z`;
  const unknown: Stroke[] = unknownTimes.map(([from, to]) => ({
    key: `unknown-${from.toFixed(2)}`,
    class: 'mark unpublished open',
    d: `M${round(x(from))} ${floor}V${top}H${round(x(to))}V${floor}Z`,
    fill: hatch,
  }));
  const marks: Stroke[] = [
    { key: 'months-2021', class: 'mark result', d: box(money.months2021) },
    { key: 'months-2022', class: 'mark result', d: box(money.months2022) },
  ];
  const outlines: Stroke[] = [
    { key: 'before', class: 'mark start strong', d: box(money.before) },
    {
      key: 'before-planned',
      class: 'mark promise strong',
      d: `M${round(x(period.from))} ${round(y(money.beforePlanned.rate))}H${round(x(period.plan))}`,
    },
    { key: 'planned-2024', class: 'mark promise strong', d: box(money.planned2024) },
  ];
  notes.line('floor', 'axis', left - (narrow ? 2 : 8), floor, right + (narrow ? 2 : 8), floor);
  for (let year = period.from; year < period.to; year += 1) {
    if (year !== period.from && year !== period.plan - 1 && year < period.plan) continue;
    const short = narrow && year > period.plan - 1;
    notes.write(
      `year-${year}`,
      short ? `’${String(year).slice(2)}` : String(year),
      (x(year) + x(year + 1)) / 2,
      floor + (narrow ? 15 : 24),
      {
        anchor: 'middle',
        class: 'quiet',
      },
    );
  }
  const inBox = x(period.from) + (narrow ? 8 : 20);
  const boxTop = y(money.before.rate);
  notes.write('spent', p.spent, inBox, boxTop - (narrow ? 26 : 40), {
    size: narrow ? 'strong' : 'big',
  });
  notes.write('spent-what', p.spentWhat, inBox, boxTop - (narrow ? 9 : 14), {
    size: narrow ? 'note' : 'label',
  });
  notes.write('planned', p.planned, inBox, y(money.beforePlanned.rate) + size.type.note * 1.5, {
    class: 'promise',
  });
  const piece = (
    key: string,
    what: string,
    say: string,
    from: number,
    rate: number,
    tone: string,
  ) => {
    const px = x(from) + (narrow ? 0 : 0);
    const lead = size.type.note * 1.25;
    notes.write(key, what, px, y(rate) - lead - (narrow ? 6 : 10), {
      size: narrow ? 'note' : 'strong',
      class: `${tone} halo`,
    });
    notes.write(`${key}-what`, say, px, y(rate) - (narrow ? 6 : 10), { class: `${tone} halo` });
  };
  piece(
    '2021',
    p.months2021,
    p.months2021What,
    money.months2021.from,
    money.months2021.rate,
    'result',
  );
  piece(
    '2022',
    p.months2022,
    p.months2022What,
    money.months2022.from,
    money.months2022.rate,
    'result',
  );
  piece(
    '2024',
    p.year2024,
    p.year2024What,
    money.planned2024.from,
    money.planned2024.rate,
    'promise',
  );
  notes.write('area', p.area, left, top - (narrow ? 20 : 40), { class: 'quiet' });
  notes.plate(
    'unknown',
    p.moneyUnknown,
    undefined,
    (x(2022.67) + x(2024)) / 2,
    floor - (narrow ? 36 : 70),
    300,
  );
  return { unknown, marks, outlines };
}
