import { number, text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Label } from '../../kit/label.ts';
import { polyline } from '../../kit/scene.ts';
import type { Disc, Stroke } from '../../kit/scene.ts';
import type { Size } from '../../kit/size.ts';
import { circlesOf, plan, SMALL_NAME } from '../layout.ts';
import { clusterCount, clusters, promisedTotal, radius, tiers } from '../model.ts';
import type { Cluster, Tier } from '../model.ts';
import type { Circle } from '../pack.ts';
import { balance } from '../../kit/balance.ts';
import { emptyScene } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stack } from '../stack.ts';
import type { Part } from '../stack.ts';
import { drawing, nameOf } from '../words.ts';

/** "246" built up tier by tier, then filled with what was published. */
export function tierScene(upTo: Tier['id'], filled: boolean, size: Size, locale: Locale): Scene {
  const circles = circlesOf(size);
  const all = clusters.map((cluster) => ({ cluster, circle: circles.get(cluster.id)! }));
  const shown = all.filter(({ cluster }) => cluster.tier.id <= upTo);
  const unit = plan(size).unit;
  const started = circles.get(withStart().id)!;
  return {
    ...emptyScene,
    // What the next cards will speak of waits as a grey outline.
    outlines: all.map(({ cluster, circle }) => ({
      key: cluster.id,
      ...circle,
      class: outlineClass(cluster.tier.id, upTo, filled),
    })),
    hatched: filled
      ? shown
          .filter(({ cluster }) => !cluster.result)
          .map(({ cluster, circle }) => hatch(cluster, circle))
      : [],
    results: filled
      ? shown.flatMap(({ cluster, circle }) => resultDisc(cluster, circle, unit))
      : [],
    starts: filled ? shown.flatMap(({ cluster, circle }) => startRing(cluster, circle, unit)) : [],
    rules: filled ? startPointer(started, unit, size) : [],
    labels: [
      ...heading(upTo, filled, size, locale),
      ...shown.flatMap(({ cluster, circle }) => captions(cluster, circle, filled, size, locale)),
      ...(filled ? startLabel(started, unit, size, locale) : []),
    ],
  };
}

function outlineClass(tier: Tier['id'], upTo: Tier['id'], filled: boolean): string {
  if (tier > upTo) return 'mark quiet';
  return tier === upTo && !filled ? 'mark promise now' : 'mark promise';
}

export const hatch = (cluster: Cluster, circle: Circle): Disc => ({
  key: cluster.id,
  ...circle,
  class: 'mark unpublished',
});

/** A disc that rests on the floor of its outline, its area in proportion. */
function rest(value: number, circle: Circle, unit: number): Circle {
  const r = radius(value, unit);
  return { x: circle.x, y: circle.y + circle.r - r, r };
}

export const resultDisc = ({ id, result }: Cluster, circle: Circle, unit: number): Disc[] =>
  result ? [{ key: id, ...rest(result.value, circle, unit), class: 'mark result' }] : [];

export const startRing = ({ id, start }: Cluster, circle: Circle, unit: number): Disc[] =>
  start ? [{ key: id, ...rest(start.value, circle, unit), class: 'mark start on-result' }] : [];

/** The number "246" over the drawing: what each figure stands for, lit as it is drawn. */
function heading(upTo: Tier['id'], filled: boolean, size: Size, locale: Locale): Label[] {
  const narrow = size.name === 'narrow';
  const figures = tiers.map((tier, index): Label => ({
    key: `figure-${tier.id}`,
    text: text(tier.count, locale, 'number'),
    x: narrow ? 8 + index * 24 : COLUMNS[index]!,
    y: narrow ? 35 : 66,
    size: 'big',
    class: tier.id <= upTo ? 'promise' : 'quiet',
  }));
  const rest = narrow ? narrowHeading(upTo, filled, locale) : wideHeading(upTo, filled, locale);
  return [...figures, ...rest];
}

/** Where the figures 2, 4 and 6, and their sum, stand over the wide drawing. */
const COLUMNS = [24, 296, 528, 752] as const;

const yearOf = (tier: Tier, locale: Locale): string | undefined =>
  tier.dated ? text(tier.promise, locale, 'date') : undefined;

/** On a phone there is room for one tier at a time, or for one caveat. */
function narrowHeading(upTo: Tier['id'], filled: boolean, locale: Locale): Label[] {
  const words = drawing[locale];
  if (filled) {
    return [
      {
        key: 'other-count',
        text: words.otherCountOf(...otherCount(locale)),
        x: 92,
        y: 19,
        size: 'note',
      },
    ];
  }
  const tier = tiers.find(({ id }) => id === upTo)!;
  const each = words.each(
    text(tier.count, locale, 'number'),
    text(tier.promise, locale),
    yearOf(tier, locale),
  );
  if (upTo < 6) return [{ key: `each-${upTo}`, text: each, x: 92, y: 31 }];
  const together = words.together(
    text(clusterCount, locale, 'number'),
    text(promisedTotal, locale),
  );
  return [{ key: `each-${upTo}`, text: [each, together], x: 92, y: 19 }];
}

function wideHeading(upTo: Tier['id'], filled: boolean, locale: Locale): Label[] {
  const words = drawing[locale];
  const y = filled || upTo === 6 ? 46 : 66;
  const amounts = tiers
    .filter((tier) => tier.id <= upTo)
    .map((tier, index): Label => {
      const amount = words.times(text(tier.promise, locale), yearOf(tier, locale));
      const known = clusters.filter((c) => c.tier === tier && c.result).length;
      const count = text(tier.count, locale, 'number');
      return {
        key: `times-${tier.id}`,
        text: filled ? [amount, words.knownOf(number(known, locale, 'count'), count)] : amount,
        x: COLUMNS[index]! + 42,
        y: filled ? y : 66,
        class: tier.id === upTo || filled ? '' : 'quiet',
      };
    });
  if (upTo < 6) return amounts;
  const x = COLUMNS[3];
  return [
    ...amounts,
    {
      key: 'total',
      text: words.equals(text(promisedTotal, locale)),
      x,
      y,
      size: 'strong',
      class: filled ? 'quiet' : 'promise',
    },
    {
      key: 'total-note',
      text: words.inAll(text(clusterCount, locale, 'number')),
      x,
      y: y + 20,
      size: 'note',
      class: 'quiet',
    },
  ];
}

/** Whether every hatched circle has room for its own "not published"; else the heading says it. */
const saysEach = (size: Size, locale: Locale): boolean => size.name === 'narrow' && locale === 'zh';

/** Amount and year of the one output that was counted in another way. */
function otherCount(locale: Locale): [amount: string, year: string, now: string] {
  const { otherCount: other, result } = clusters.find((cluster) => cluster.otherCount)!;
  return [text(other!, locale), text(other!, locale, 'date'), text(result!, locale, 'date')];
}

/** What is written in a circle, or beside it where it is too small. */
function captions(
  cluster: Cluster,
  circle: Circle,
  filled: boolean,
  size: Size,
  locale: Locale,
): Label[] {
  const words = drawing[locale];
  const narrow = size.name === 'narrow';
  const tier = cluster.tier.id;
  const nameSize = narrow
    ? tier === 2
      ? 'label'
      : 'note'
    : tier === 2
      ? 'strong'
      : tier === 4
        ? 'label'
        : 'note';
  const { result } = cluster;
  const inDisc = filled && result !== undefined && tier !== 2;
  const ground = filled && !result ? 'halo' : inDisc ? 'on-result' : undefined;
  const beside = narrow && tier === 6;
  const room = beside ? SMALL_NAME : circle.r * (tier === 6 ? 1.8 : 1.6);
  const name: Part = {
    key: `name-${cluster.id}`,
    lines: balance(
      nameOf(cluster, locale, tier === 6 || narrow),
      size.type[nameSize],
      room,
      locale,
      nameSize === 'strong',
    ),
    size: nameSize,
    class: beside ? undefined : ground,
  };
  const put = (parts: readonly Part[]) =>
    beside
      ? stack(circle.x + circle.r + 4, circle.y, parts, size, 'start')
      : stack(circle.x, circle.y, parts, size);
  if (!filled) {
    const amount: Part = {
      key: `amount-${cluster.id}`,
      lines: [text(cluster.tier.promise, locale)],
      size: narrow ? 'note' : tier === 2 ? 'strong' : 'label',
      class: 'promise',
    };
    const roomy = tier === 2 || (tier === 4 && !narrow);
    return put(roomy ? [name, amount] : [name]);
  }
  if (!result) {
    const say = tier === 2 || (tier === 4 && !narrow) || saysEach(size, locale);
    const missing: Part = {
      key: `amount-${cluster.id}`,
      lines: [words.notPublished],
      size: 'note',
      class: beside ? 'quiet' : 'halo',
    };
    return put(say ? [name, missing] : [name]);
  }
  const valueSize = narrow ? 'note' : 'strong';
  const value: Part = {
    key: `result-${cluster.id}`,
    lines: valueLines(cluster, size, locale),
    size: valueSize,
    class: 'on-result',
  };
  const year: Part = {
    key: `year-${cluster.id}`,
    lines: [text(result, locale, 'date')],
    size: narrow ? 'note' : 'label',
    class: 'on-result',
  };
  if (tier === 2) {
    const disc = rest(result.value, circle, plan(size).unit);
    const top = circle.y - circle.r;
    const nameAt = top + (disc.y - disc.r - top) * 0.62;
    return [
      ...stack(circle.x, nameAt, [name], size),
      ...stack(
        disc.x,
        disc.y,
        narrow ? [...(fillsDisc(value.lines) ? [] : [year]), value] : [value, year],
        size,
      ),
    ];
  }
  if (narrow) return stack(circle.x, circle.y, [name, value], size);
  const scope: Part = {
    key: 'other-count',
    lines: words.otherCount(...otherCount(locale)),
    size: 'note',
    class: 'on-result',
  };
  return stack(circle.x, circle.y, [name, value, scope], size);
}

/** The published output, in as many lines as its disc is wide for. */
const valueLines = ({ result, tier }: Cluster, { name, type }: Size, locale: Locale): string[] =>
  name === 'wide'
    ? balance(text(result!, locale), type.strong, 220, locale, true)
    : balance(text(result!, locale), type.note, tier.id === 2 ? 54 : 70, locale);

/** A disc that its value fills has no room for the year: that stands over the label of the start. */
const fillsDisc = (lines: readonly string[]): boolean => lines.length > 1;

const withStart = () => clusters.find((cluster) => cluster.start)!;

/** Where the pointer to the ring of the start touches the ring, and where it ends at its label. */
function startAt(circle: Circle, unit: number, size: Size) {
  const ring = rest(withStart().start!.value, circle, unit);
  const angle = size.name === 'narrow' ? 0.2 : -0.62;
  const from = [ring.x + ring.r * Math.cos(angle), ring.y + ring.r * Math.sin(angle)] as const;
  const to =
    size.name === 'narrow'
      ? ([circle.x + circle.r + 4, from[1] + 15] as const)
      : ([circle.x + circle.r + 8, from[1] - 22] as const);
  return { from, to };
}

function startPointer(circle: Circle, unit: number, size: Size): Stroke[] {
  const { from, to } = startAt(circle, unit, size);
  return [{ key: 'start', d: polyline([from, to]), class: 'connector' }];
}

function startLabel(circle: Circle, unit: number, size: Size, locale: Locale): Label[] {
  const { to } = startAt(circle, unit, size);
  const cluster = withStart();
  const fact = cluster.start!;
  const narrow = size.name === 'narrow';
  const dated = narrow && fillsDisc(valueLines(cluster, size, locale));
  const solid: Part = {
    key: `year-${cluster.id}`,
    lines: [drawing[locale].solid(text(cluster.result!, locale, 'date'))],
    size: 'note',
    class: 'result',
  };
  return stack(
    to[0] + 4,
    dated ? to[1] - size.type.note * 0.6 : to[1],
    [
      ...(dated ? [solid] : []),
      {
        key: 'start-value',
        lines: [text(fact, locale)],
        size: narrow ? 'note' : 'label',
      },
      {
        key: 'start-date',
        lines: drawing[locale].reported(text(fact, locale, 'date'), size.name === 'wide'),
        size: 'note',
        class: 'quiet',
      },
    ],
    size,
    'start',
  );
}
