import type { Locale } from '../../i18n/locales.ts';
import geo from '../../generated/geo-ningbo.json' with { type: 'json' };
import { hatchId } from '../kit/draw.ts';
import { mapEnds, sea, veils } from '../kit/ground.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import type { Layer } from '../kit/layer.ts';
import { coast } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { place, round } from '../kit/transform.ts';
import { annotations } from './annotations.ts';
import { buildings } from './buildings.ts';
import { blockOutline, unit } from './cells.ts';
import { columns, count, runs } from './model.ts';
import type { Run } from './model.ts';
import { places } from './places.ts';
import type { Place } from './places.ts';
import { Rows, shapes } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene, Stand } from './scene.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';

/** A layer that stands like a field: its contents are in field units and it moves as one. */
const standing = (svg: SVGSVGElement, name: string, stand: Stand): Layer =>
  layer(svg, `${name} move`).attr(
    'transform',
    place(stand.x, stand.ground, { scale: stand.pitch / unit }),
  );

const rectPath = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** Draws one state. See `scene.ts` for what stands where, `annotations.ts` for the words. */
export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const view = scene(state, size);
  const hatch = `url(#${hatchId('energy', size)})`;
  const narrow = size.name === 'narrow';

  // Whole rows are drawn once, here, and used wherever they stand.
  const stock = layer(svg, 'rows');
  const rows = new Rows(size);

  const { map } = view;
  sea(layer(svg, 'sea'), map !== undefined, size);
  coast(layer(svg, 'map'), map && geo, map ?? { x: 0, y: 0, scale: 1 });
  veils(layer(svg, 'veils'), map ? mapEnds(size) : [], size, `energy-${size.name}-veil`);
  shapes(layer(svg, 'whole'), [
    view.whole && { key: 'whole', class: 'mark whole', d: rectPath(view.whole) },
  ]);
  shapes(layer(svg, 'unknown'), [
    view.unknown2020 && {
      key: '2020',
      class: 'mark unpublished open',
      d: rectPath(view.unknown2020),
      fill: hatch,
    },
    view.clean && {
      key: 'clean',
      class: 'mark unpublished open',
      d: rectPath(view.clean),
      fill: hatch,
    },
    view.storage && {
      key: 'storage',
      class: 'mark unpublished open',
      d: blockOutline(count.storage, columns),
      transform: place(view.storage.x, view.storage.ground, { scale: view.storage.pitch / unit }),
      fill: hatch,
    },
  ]);
  shapes(layer(svg, 'buildings'), [
    view.split && {
      key: 'buildings',
      class: 'mark quiet',
      d: buildings(view.field, view.split.lift),
    },
  ]);

  const rise = (run: Run) => -run.row * unit;
  shapes(
    standing(svg, 'empty', view.field),
    view.empty
      ? runs(0, count.promise).map((run) =>
          rows.row('cells', run, {
            key: `empty-${run.row}`,
            class: 'mark empty',
            transform: place(0, rise(run)),
          }),
        )
      : [],
  );
  shapes(
    standing(svg, 'before', view.field),
    view.start
      ? runs(0, count.start).map((run) =>
          rows.row('cells', run, {
            key: `start-${run.row}`,
            class: 'mark start cell',
            transform: place(0, rise(run)),
          }),
        )
      : [],
  );
  solar(standing(svg, 'solar', view.field), view, rows);
  const promised = view.frame ? blockOutline(count.promise, columns) : undefined;
  // Without colour the line has the grey of full cells: an edge of ground keeps it apart.
  shapes(standing(svg, 'frame', view.field), [
    promised !== undefined &&
      view.solar > 0 && { key: 'casing', class: 'mark casing', d: promised },
    promised !== undefined && { key: 'frame', class: 'mark promise strong', d: promised },
  ]);
  shapes(
    standing(svg, 'hoped', view.planned ?? view.field),
    view.planned
      ? runs(count.wind, count.windPlanned).map((run) =>
          rows.row('rotors', run, {
            key: `hoped-${run.row}`,
            class: 'mark empty',
            transform: place(0, rise(run)),
          }),
        )
      : [],
  );
  wind(svg, view, narrow, rows);
  shapes(layer(svg, 'planned'), [
    view.planned && {
      key: 'planned',
      class: 'mark again strong',
      d: blockOutline(count.windPlanned, columns),
      transform: place(view.planned.x, view.planned.ground, { scale: view.planned.pitch / unit }),
    },
    view.storage && {
      key: 'storage',
      class: 'mark promise strong',
      d: blockOutline(count.storage, columns),
      transform: place(view.storage.x, view.storage.ground, { scale: view.storage.pitch / unit }),
    },
  ]);
  dots(layer(svg, 'dots'), places(view, phrases[locale]), narrow ? 2 : 3.5);
  const words = annotations(state, view, size, locale);
  shapes(layer(svg, 'rules'), words.rules);
  shapes(layer(svg, 'plates'), words.plates);
  labels(layer(svg, 'labels'), words.labels, size);
  rows.define(stock);
}

/** Solar, row by row from the foot of the field: large plants first, then all that is scattered. */
function solar(into: Layer, view: Scene, rows: Rows): void {
  // Only when they are taken apart is the cell that holds the end of one and the start of the other cut.
  const boundary = view.split ? count.plants : Math.ceil(count.plants);
  const plants = Math.min(view.solar, boundary);
  const moved = (view.split?.dx ?? 0) * (unit / view.field.pitch);
  const roofFoot = Math.floor(count.plants / columns);
  const lifted = view.split ? roofFoot * unit - view.split.lift * (unit / view.field.pitch) : 0;
  shapes(into, [
    ...runs(0, plants).map((run) =>
      rows.row('cells', run, {
        key: `plants-${run.row}`,
        class: 'mark result',
        transform: place(moved, -run.row * unit),
      }),
    ),
    ...(view.solar > boundary ? runs(boundary, view.solar) : []).map((run) =>
      rows.row('cells', run, {
        key: `roofs-${run.row}`,
        class: 'mark result',
        transform: place(0, -run.row * unit + lifted),
      }),
    ),
  ]);
}

/**
 * Offshore wind: the first farm, and above it what came after. On the map the two are blocks of their
 * own; in the last state they are one run, filled from the foot of what is planned.
 */
function wind(svg: SVGSVGElement, view: Scene, narrow: boolean, rows: Rows): void {
  const stand = view.wind ?? { ...view.field, width: columns, apart: 0 };
  const into = standing(svg, 'wind', stand);
  if (!view.wind) return shapes(into, []);
  const gap = (stand.apart * unit) / stand.pitch;
  const firstRows = Math.ceil(count.firstFarm / stand.width);
  const boundary = Math.ceil(count.firstFarm);
  const turbines = [
    ...runs(0, gap ? count.firstFarm : boundary, stand.width).map((run) => ({
      run,
      key: `first-${run.row}`,
      y: -run.row * unit,
    })),
    ...(gap
      ? runs(0, count.wind - count.firstFarm, stand.width)
      : runs(boundary, count.wind, stand.width)
    ).map((run, i) => ({
      run,
      key: `later-${i}`,
      y: gap ? -(run.row + firstRows) * unit - gap : -run.row * unit,
    })),
  ];
  shapes(into, [
    ...turbines.map(({ run, key, y }) =>
      rows.row('rotors', run, { key, class: 'mark result', transform: place(0, y) }, stand.width),
    ),
    ...(narrow
      ? []
      : turbines.map(({ run, key, y }) =>
          rows.row(
            'blades',
            run,
            { key: `blades-${key}`, class: 'mark blades', transform: place(0, y) },
            stand.width,
          ),
        )),
  ]);
}

/** Places on the map. */
function dots(into: Layer, data: readonly Place[], r: number): void {
  into
    .selectAll<SVGCircleElement, Place>('circle')
    .data(data, (d) => d.key)
    .join('circle')
    .attr('class', 'mark place')
    .attr('cx', (d) => round(d.x))
    .attr('cy', (d) => round(d.y))
    .attr('r', r);
}
