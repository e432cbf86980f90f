import {
  autoHangzhoubayTarget,
  zhenhaiCapacity,
  ningboRefiningCapacity,
} from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeLabels } from '../../kit/placement.ts';
import type { Side } from '../../kit/placement.ts';
import { polyline } from '../../kit/scene.ts';
import type { Disc, Stroke } from '../../kit/scene.ts';
import type { Label } from '../../kit/label.ts';
import type { Size } from '../../kit/size.ts';
import { clusters, divisions, KM_PER_UNIT, radius, siteOf } from '../model.ts';
import type { Cluster } from '../model.ts';
import type { Circle } from '../pack.ts';
import { balance } from '../balance.ts';
import { emptyScene } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stack } from '../stack.ts';
import { drawing, nameOf } from '../words.ts';

/** Where things stand on the map state, in drawing units. */
interface Layout {
  /** Radius of a trillion yuan: smaller than before, so that the coast shows. */
  unit: number;
  map: { x: number; y: number; scale: number };
  /** Left edge of the strip at the side where clusters without a place wait. */
  panel: number;
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
        petrochemicals: [197, 98],
        waiting: (tier, i) =>
          tier === 6
            ? [288 + (i % 3) * 25, 182 + Math.floor(i / 3) * 25]
            : [291 + (i % 2) * 46, 88 + Math.floor(i / 2) * 46],
        seat: 2.5,
        km: 20,
      };

/** Clusters whose place is known travel to it; the others wait at the side. */
export function mapScene(size: Size, locale: Locale): Scene {
  const at = layoutOf(size);
  const onMap = ([x, y]: readonly [number, number]) =>
    [at.map.x + x * at.map.scale, at.map.y + y * at.map.scale] as const;
  const [petrochemicals, automobiles] = clusters as readonly [Cluster, Cluster, ...Cluster[]];
  const sites = petrochemicals.places.map((id) => ({ id, at: onMap(siteOf(id)) }));
  const bay = onMap(siteOf(automobiles.places[0]!));
  const part: Circle = { x: bay[0], y: bay[1], r: radius(autoHangzhoubayTarget.value, at.unit) };
  const circles = circlesOn(at, part);
  const offshore = circles[0]!;
  const known = petrochemicals.result!;
  const disc = radius(known.value, at.unit);
  const ring = radius(petrochemicals.start!.value, at.unit);
  return {
    ...emptyScene,
    map: at.map,
    panel: at.panel,
    outlines: [
      ...clusters.map((cluster, i): Disc => ({
        key: cluster.id,
        ...circles[i]!,
        class: cluster.places.length ? 'mark promise now' : 'mark promise',
      })),
      { key: 'hangzhou-bay', ...part, class: 'mark promise now' },
    ],
    hatched: clusters.flatMap((cluster, i): Disc[] =>
      cluster.places.length ? [] : [{ key: cluster.id, ...circles[i]!, class: 'mark unpublished' }],
    ),
    results: [
      {
        key: petrochemicals.id,
        x: offshore.x,
        y: offshore.y + offshore.r - disc,
        r: disc,
        class: 'mark result',
      },
    ],
    starts: [
      {
        key: petrochemicals.id,
        x: offshore.x,
        y: offshore.y + offshore.r - ring,
        r: ring,
        class: 'mark start on-result',
      },
    ],
    rules: [
      ...sites.map(({ id, at: to }): Stroke => ({
        key: id,
        d: polyline([rim(offshore, to), to]),
        class: 'line tether',
      })),
      scaleBar(at, size),
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
    ],
  };
}

function circlesOn(at: Layout, part: Circle): Circle[] {
  const waiting = { 2: 0, 4: 0, 6: 0 };
  return clusters.map((cluster): Circle => {
    const tier = cluster.tier.id;
    const r = radius(cluster.tier.promise.value, at.unit);
    if (cluster.id === 'petrochemicals')
      return { x: at.petrochemicals[0], y: at.petrochemicals[1], r };
    // The whole cluster stands on the one part of it that has a place.
    if (cluster.places.length) return { x: part.x, y: part.y - part.r - r, r };
    const [x, y] = at.waiting(tier, waiting[tier]++);
    return { x, y, r };
  });
}

/** The point on the edge of a circle that faces another point. */
function rim(circle: Circle, [x, y]: readonly [number, number]): readonly [number, number] {
  const angle = Math.atan2(y - circle.y, x - circle.x);
  return [circle.x + circle.r * Math.cos(angle), circle.y + circle.r * Math.sin(angle)];
}

function scaleBar(at: Layout, size: Size): Stroke {
  const [x, y, length] = scalePlace(at, size);
  return { key: 'scale', d: `M${x},${y - 4}V${y}H${x + length}V${y - 4}`, class: 'axis' };
}

function scalePlace(at: Layout, size: Size): readonly [x: number, y: number, length: number] {
  const length = Math.round((at.km / KM_PER_UNIT) * at.map.scale);
  return size.name === 'wide'
    ? [at.panel - 24 - length, 730, length]
    : [at.panel - 10 - length, 318, length];
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
  circles: readonly Circle[],
  part: Circle,
  size: Size,
  locale: Locale,
): Label[] {
  const sites = clusters[0]!.places.map((id) => ({ id, point: onMap(siteOf(id)) }));
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
  const [east] = sites.slice(-1);
  const daxie = {
    key: 'daxie',
    text: drawing[locale].daxie,
    x: east!.point[0],
    y: east!.point[1],
    r: at.seat + 1,
    size: 'note' as const,
    prefer: ['e', 'ne', 'se'] as const,
  };
  const box = ({ x, y, r }: Circle) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  const soft = sites.flatMap(({ point }) => {
    const from = rim(circles[0]!, point);
    return [0.2, 0.4, 0.6, 0.8, 1].map(
      (t) => [from[0] + (point[0] - from[0]) * t, from[1] + (point[1] - from[1]) * t] as const,
    );
  });
  return placeLabels(
    [...wishes, daxie],
    {
      frame: { x: 4, y: 4, width: at.panel - 8, height: size.height - 40 },
      solid: [circles[0]!, circles[1]!, part].map(box),
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
  circles: readonly Circle[],
  part: Circle,
  size: Size,
  locale: Locale,
): Label[] {
  const words = drawing[locale];
  const wide = size.name === 'wide';
  const [petrochemicals, automobiles] = clusters;
  const [offshore, bay] = circles as readonly [Circle, Circle];
  const waiting = clusters.filter((cluster) => cluster.places.length === 0);
  const strong = wide ? 'label' : 'note';
  const petroName = nameOf(petrochemicals!, locale);
  const here = words.here(text(autoHangzhoubayTarget, locale), wide);
  const [sx, sy, length] = scalePlace(at, size);
  return [
    {
      key: 'name-petrochemicals',
      text: petroName,
      x: offshore.x,
      y: offshore.y - offshore.r - 7,
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
              lines: balance(
                words.refining(
                  text(zhenhaiCapacity, locale, locale === 'en' ? 'number' : 'full'),
                  text(ningboRefiningCapacity, locale),
                ),
                size.type.note,
                at.panel - offshore.x - offshore.r - 20,
                locale,
              ),
              size: 'note',
              class: 'on-sea',
            },
          ],
          size,
          'start',
        )
      : []),
    wide
      ? {
          key: 'name-automobiles',
          text: nameOf(automobiles!, locale),
          x: bay.x,
          y: bay.y + 6,
          anchor: 'middle',
          size: strong,
        }
      : {
          key: 'name-automobiles',
          text: nameOf(automobiles!, locale),
          x: bay.x + bay.r + 5,
          y: bay.y - 8,
          size: strong,
          class: 'on-sea',
        },
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
        words.waiting(String(waiting.length)),
        size.type[strong],
        size.width - at.panel - 18,
        locale,
      ),
      x: at.panel + (wide ? 18 : 8),
      y: wide ? 92 : 26,
      size: strong,
    },
    ...(wide
      ? waiting.flatMap((cluster) => {
          const circle = circles[clusters.indexOf(cluster)]!;
          const beside = cluster.tier.id === 6;
          const lines = balance(
            nameOf(cluster, locale, beside),
            size.type.note,
            beside ? 150 : circle.r * 1.7,
            locale,
          );
          const name = {
            key: `name-${cluster.id}`,
            lines,
            size: 'note' as const,
            ...(!beside && { class: 'halo' }),
          };
          return stack(
            beside ? circle.x + circle.r + 8 : circle.x,
            circle.y,
            [name],
            size,
            beside ? 'start' : 'middle',
          );
        })
      : []),
    {
      key: 'scale',
      text: words.km(String(at.km)),
      x: sx + length / 2,
      y: sy - 6,
      anchor: 'middle',
      size: 'note',
      class: 'quiet',
    },
  ];
}
