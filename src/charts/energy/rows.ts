import type { Layer } from '../kit/layer.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { bladeRow, cellRow, rotorRow } from './cells.ts';
import { columns } from './model.ts';
import type { Run } from './model.ts';

/** A keyed path, or a whole row used again: everything in this drawing is one, apart from text. */
export interface Shape {
  key: string;
  class: string;
  transform?: string;
  fill?: string;
  d?: string;
  /** Instead of `d`: the row that is used. */
  href?: string;
  /** How many cells or rotors it holds, parts included. */
  cells?: number;
}

/** Draws shapes, one element for each key. */
export function shapes(into: Layer, data: readonly (Shape | false | undefined)[]): void {
  into
    .selectAll<SVGElement, Shape>('path, use')
    .data(
      data.filter((d): d is Shape => Boolean(d)),
      (d) => `${d.href ?? ''} ${d.key}`,
    )
    .join((enter) =>
      enter.append(function (d) {
        const name = d.href ? 'use' : 'path';
        return this.ownerDocument!.createElementNS('http://www.w3.org/2000/svg', name);
      }),
    )
    .order()
    .attr('data-key', (d) => d.key)
    .attr('data-cells', (d) => d.cells ?? null)
    .attr('class', (d) => d.class)
    .attr('fill', (d) => d.fill ?? null)
    .attr('transform', (d) => d.transform ?? null)
    .attr('href', (d) => d.href ?? null)
    .attr('d', (d) => d.d ?? null);
}

const outline = { cells: cellRow, rotors: rotorRow, blades: bladeRow };

/**
 * The rows of one drawing. A thousand cells written out are sixty kilobytes; nearly all of them stand
 * in full rows, and all full rows are the same. So a full row is written once and used.
 */
export class Rows {
  readonly #size: Size;
  readonly #used = new Map<string, string>();

  constructor(size: Size) {
    this.#size = size;
  }

  /** A run of cells, rotors or blades as a shape: a used row if it is full, else a path of its own. */
  row(kind: keyof typeof outline, run: Run, shape: Shape, width = columns): Shape {
    const cells = round(run.to - run.from);
    if (cells !== width) return { ...shape, cells, d: outline[kind](run) };
    const id = `energy-${this.#size.name}-${kind}-${width}`;
    if (!this.#used.has(id)) this.#used.set(id, outline[kind](run));
    return { ...shape, cells, href: `#${id}` };
  }

  /** Writes the rows that were used into a layer, where they are not seen. */
  define(into: Layer): void {
    into
      .selectAll<SVGDefsElement, number>('defs')
      .data([0])
      .join('defs')
      .selectAll<SVGPathElement, [string, string]>('path')
      .data([...this.#used], ([id]) => id)
      .join('path')
      .order()
      .attr('id', ([id]) => id)
      // An attribute: rules of the drawing do not reach into what is used.
      .attr('vector-effect', 'non-scaling-stroke')
      .attr('d', ([, d]) => d);
  }
}
