import {
  autoHangzhoubayTarget,
  zhenhaiCapacity,
  ningboRefiningCapacity,
} from '../../../generated/fact-values.ts';
import { number, text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeLabels } from '../../kit/placement.ts';
import type { Side } from '../../kit/placement.ts';
import { scaleBar } from '../../kit/ground.ts';
import { polyline } from '../../kit/scene.ts';
import type { Disc, Stroke } from '../../kit/scene.ts';
import { lineHeight } from '../../kit/label.ts';
import type { Label, TextSize } from '../../kit/label.ts';
import type { Size } from '../../kit/size.ts';
import { clusterOf, clusters, divisions, KM_PER_UNIT, radius, siteOf } from '../model.ts';
import type { Cluster } from '../model.ts';
import type { Circle } from '../pack.ts';
import { balance } from '../../kit/balance.ts';
import { emptyScene } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stack } from '../stack.ts';
import type { Part } from '../stack.ts';
import { hatch, resultDisc, startRing } from './tiers.ts';
import { drawing, nameOf } from '../words.ts';

/** Where things stand on the map state, in drawing units. */
interface Layout {
  /** Radius of a trillion yuan: smaller than before, so that the coast shows. */
  unit: number;
  map: { x: number; y: number; scale: number };
  /** Left edge of the strip at the side where clusters without a place wait. */
  panel: number;
  /** Width of the band in which the map fades into that strip. */
  fade: number;
  /** Centre of the petrochemical circle, out at sea off its three blocks. */
  petrochemicals: readonly [x: number, y: number];
  /** Centre of the i-th waiting circle of a tier. */
  waiting: (tier: Cluster['tier']['id'], i: number) => readonly [x: number, y: number];
  seat: number;
  km: number;
}

const layoutOf = (size: Size): Layout =>
  size.name === 'wide'
    ? {
        unit: 79,
        map: { x: -50, y: 140, scale: 0.7 },
        panel: 692,
        fade: 60,
        petrochemicals: [446, 188],
        waiting: (tier, i) =>
          tier === 6 ? [740, 408 + i * 60] : [768 + (i % 2) * 124, 172 + Math.floor(i / 2) * 124],
        seat: 4,
        km: 20,
      }
    : {
        unit: 30,
        map: { x: -45, y: 62, scale: 0.3 },
        panel: 268,
        fade: 24,
        petrochemicals: [197, 98],
        waiting: (tier, i) =>
          tier === 6
            ? [289 + (i % 3) * 25, 229 + Math.floor(i / 3) * 25]
            : (
                [
                  [314, 75],
                  [291, 141],
                  [337, 141],
                  [314, 183],
                ] as const
              )[i]!,
        seat: 2.5,
        km: 20,
      };

/** Clusters whose place is known travel to it; the others wait at the side. */
export function mapScene(size: Size, locale: Locale): Scene {
  const at = layoutOf(size);
  const onMap = ([x, y]: readonly [number, number]) =>
    [at.map.x + x * at.map.scale, at.map.y + y * at.map.scale] as const;
  const petrochemicals = clusterOf('petrochemicals');
  const automobiles = clusterOf('automobiles');
  const sites = petrochemicals.places.map((id) => ({ id, at: onMap(siteOf(id)) }));
  const bay = onMap(siteOf(automobiles.places[0]!));
  const part: Circle = { x: bay[0], y: bay[1], r: radius(autoHangzhoubayTarget.value, at.unit) };
  const circles = circlesOn(at, part);
  const offshore = circles.get(petrochemicals.id)!;
  const scale = scaleBar(
    ...scalePlace(at, size),
    drawing[locale].km(number(at.km, locale, 'tick')),
  );
  return {
    ...emptyScene,
    map: at.map,
    veils: [{ key: 'panel', solid: at.panel, clear: at.panel - at.fade }],
    outlines: [
      ...clusters.map((cluster): Disc => ({
        key: cluster.id,
        ...circles.get(cluster.id)!,
        class: cluster.places.length ? 'mark promise now' : 'mark promise',
      })),
      { key: 'hangzhou-bay', ...part, class: 'mark promise now' },
    ],
    hatched: clusters.flatMap((cluster): Disc[] =>
      cluster.result ? [] : [hatch(cluster, circles.get(cluster.id)!)],
    ),
    results: clusters.flatMap((c) => resultDisc(c, circles.get(c.id)!, at.unit)),
    starts: clusters.flatMap((c) => startRing(c, circles.get(c.id)!, at.unit)),
    rules: [
      ...sites.map(({ id, at: to }): Stroke => ({
        key: id,
        d: polyline([rim(offshore, to), to]),
        class: 'line tether',
      })),
      scale.stroke,
    ],
    dots: [
      ...divisions.map((division): Disc => {
        const [x, y] = onMap(division.at);
        return { key: division.id, x, y, r: at.seat, class: 'mark seat' };
      }),
      ...sites.map(({ id, at: [x, y] }): Disc => ({
        key: id,
        x,
        y,
        r: at.seat + 1,
        class: 'mark site',
      })),
    ],
    labels: [
      ...seatLabels(at, onMap, circles, part, size, locale),
      ...captions(at, circles, part, size, locale),
      scale.label,
    ],
  };
}

/** Circles by the id of their cluster; of those that wait, the ones with a result come first. */
function circlesOn(at: Layout, part: Circle): Map<string, Circle> {
  const waiting = { 2: 0, 4: 0, 6: 0 };
  const known = clusters.filter(({ result }) => result);
  const order = [...known, ...clusters.filter(({ result }) => !result)];
  return new Map(
    order.map((cluster) => {
      const r = radius(cluster.tier.promise.value, at.unit);
      const [x, y] = spotOf(cluster, r);
      return [cluster.id, { x, y, r }];
    }),
  );

  function spotOf({ id, places, tier }: Cluster, r: number): readonly [x: number, y: number] {
    if (id === 'petrochemicals') return at.petrochemicals;
    // The whole cluster stands on the one part of it that has a place.
    if (places.length) return [part.x, part.y - part.r - r];
    return at.waiting(tier.id, waiting[tier.id]++);
  }
}

/** The point on the edge of a circle that faces another point. */
function rim(circle: Circle, [x, y]: readonly [number, number]): readonly [number, number] {
  const angle = Math.atan2(y - circle.y, x - circle.x);
  return [circle.x + circle.r * Math.cos(angle), circle.y + circle.r * Math.sin(angle)];
}

function scalePlace(at: Layout, size: Size): [right: number, y: number, length: number] {
  const length = Math.round((at.km / KM_PER_UNIT) * at.map.scale);
  return [at.panel - at.fade, size.name === 'wide' ? 730 : 318, length];
}

/** Sides that keep the three seats round the old town, and the two on the coast, apart. */
const prefer: Record<string, readonly Side[]> = {
  cixi: ['w', 'e'],
  jiangbei: ['nw', 'w'],
  haishu: ['w', 'sw'],
  yinzhou: ['se', 's', 'e'],
  zhenhai: ['w', 'sw', 's'],
  beilun: ['s', 'se', 'sw'],
};

function seatLabels(
  at: Layout,
  onMap: (point: readonly [number, number]) => readonly [number, number],
  circles: ReadonlyMap<string, Circle>,
  part: Circle,
  size: Size,
  locale: Locale,
): Label[] {
  const offshore = circles.get('petrochemicals')!;
  const sites = clusterOf('petrochemicals').places.map((id) => ({ id, point: onMap(siteOf(id)) }));
  // Jiangbei first: it lies above Haishu, and so must its name.
  const north = [...divisions].sort((a, b) => a.at[1] - b.at[1]);
  const wishes = north.map((division) => {
    const [x, y] = onMap(division.at);
    return {
      key: division.id,
      text: division.name[locale],
      x,
      y,
      r: at.seat,
      size: size.name === 'wide' ? ('label' as const) : ('note' as const),
      prefer: prefer[division.id] ?? (['e', 'w', 's', 'n'] as const),
    };
  });
  const east = sites.find(({ id }) => id === 'petro-daxie')!;
  const daxie = {
    key: 'daxie',
    text: drawing[locale].daxie,
    x: east.point[0],
    y: east.point[1],
    r: at.seat + 1,
    size: 'note' as const,
    prefer: ['e', 'ne', 'se'] as const,
  };
  const box = ({ x, y, r }: Circle) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  const soft = sites.flatMap(({ point }) => {
    const from = rim(offshore, point);
    return [0.2, 0.4, 0.6, 0.8, 1].map(
      (t) => [from[0] + (point[0] - from[0]) * t, from[1] + (point[1] - from[1]) * t] as const,
    );
  });
  return placeLabels(
    [...wishes, daxie],
    {
      frame: { x: 4, y: 4, width: at.panel - 8, height: size.height - 40 },
      solid: [offshore, circles.get('automobiles')!, part].map(box),
      soft,
      gap: 3,
    },
    size,
  ).map(({ key, text: lines, x, y, anchor, size: textSize }) => ({
    key: `place-${key}`,
    text: lines,
    x,
    y,
    anchor,
    size: textSize,
    class: key === 'daxie' ? 'on-land promise' : 'on-land',
  }));
}

function captions(
  at: Layout,
  circles: ReadonlyMap<string, Circle>,
  part: Circle,
  size: Size,
  locale: Locale,
): Label[] {
  const words = drawing[locale];
  const wide = size.name === 'wide';
  const petrochemicals = clusterOf('petrochemicals');
  const automobiles = clusterOf('automobiles');
  const offshore = circles.get(petrochemicals.id)!;
  const bay = circles.get(automobiles.id)!;
  const waiting = clusters.filter((cluster) => cluster.places.length === 0);
  const unknown = waiting.filter(({ result }) => !result);
  const strip = size.width - at.panel - (wide ? 26 : 10);
  const strong: TextSize = wide ? 'label' : 'note';
  // On a phone the name of the neighbour stands to its left.
  const petroName = balance(
    nameOf(petrochemicals, locale),
    size.type[strong],
    wide ? 240 : 100,
    locale,
  );
  const here = words.here(text(autoHangzhoubayTarget, locale), wide);
  return [
    {
      key: 'name-petrochemicals',
      text: petroName,
      x: offshore.x + (wide ? 0 : 8),
      y: offshore.y - offshore.r - 7 - (petroName.length - 1) * size.type[strong] * lineHeight,
      anchor: 'middle',
      size: strong,
      class: 'on-sea',
    },
    ...(wide
      ? stack(
          offshore.x + offshore.r + 10,
          offshore.y,
          [
            {
              key: 'refining',
              lines: words
                .refining(
                  text(zhenhaiCapacity, locale, locale === 'en' ? 'number' : 'full'),
                  text(ningboRefiningCapacity, locale),
                )
                .split('\n')
                .flatMap((part) =>
                  balance(part, size.type.note, at.panel - offshore.x - offshore.r - 20, locale),
                ),
              size: 'note',
              class: 'on-sea',
            },
          ],
          size,
          'start',
        )
      : []),
    ...stack(
      wide ? bay.x : bay.x + bay.r + 5,
      wide ? bay.y : bay.y - 18,
      [
        {
          key: 'name-automobiles',
          lines: [nameOf(automobiles, locale)],
          size: strong,
          class: 'on-sea',
        },
        { key: 'amount-automobiles', lines: [words.notPublished], size: 'note', class: 'on-sea' },
      ],
      size,
      wide ? 'middle' : 'start',
    ),
    ...stack(
      part.x + part.r + (wide ? 6 : 10),
      part.y + (wide ? 0 : 4),
      [{ key: 'here', lines: here, size: 'note', class: 'on-sea promise' }],
      size,
      'start',
    ),
    {
      key: 'waiting',
      text: balance(
        words.waiting(number(waiting.length, locale, 'count')),
        size.type[strong],
        strip,
        locale,
      ),
      x: at.panel + (wide ? 18 : 8),
      y: wide ? 70 : 14,
      size: strong,
    },
    {
      key: 'waiting-output',
      text: balance(
        words.hatched(number(unknown.length, locale, 'count')),
        size.type.note,
        strip,
        locale,
      ),
      x: at.panel + (wide ? 18 : 8),
      y: wide ? 92 : 285,
      size: 'note',
      class: 'quiet',
    },
    ...waiting.flatMap((cluster) => waitingName(cluster, circles.get(cluster.id)!, size, locale)),
  ];
}

/** Names in or beside the circles that wait; a phone names only the one with a result, under it. */
function waitingName(cluster: Cluster, circle: Circle, size: Size, locale: Locale): Label[] {
  const wide = size.name === 'wide';
  if (!wide && !cluster.result) return [];
  const beside = cluster.tier.id === 6;
  const room = beside ? 150 : wide ? circle.r * 1.7 : 100;
  const name: Part = {
    key: `name-${cluster.id}`,
    lines: balance(nameOf(cluster, locale, beside), size.type.note, room, locale),
    size: 'note',
    ...(wide && !beside && { class: cluster.result ? 'on-result' : 'halo' }),
  };
  if (beside) return stack(circle.x + circle.r + 8, circle.y, [name], size, 'start');
  return stack(circle.x, wide ? circle.y : circle.y + circle.r + 11, [name], size);
}
