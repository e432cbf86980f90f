import type { Layer } from './layer.ts';

/** How a hatch looks. Lengths are in the units of what it fills. */
export interface Hatch {
  /** Distance from line to line. */
  tile: number;
  /** Class of the lines. */
  line: string;
  /** Where the line stands in its tile, from 0. */
  at?: number;
}

/** Defines diagonal hatches under the given ids, to be used as `fill="url(#id)"`. An empty list removes them. */
export function defineHatch(
  defs: Layer,
  ids: readonly string[],
  { tile, line, at = 0 }: Hatch,
): void {
  const pattern = defs
    .selectAll<SVGPatternElement, string>('pattern')
    .data(ids)
    .join((enter) => {
      const created = enter.append('pattern');
      created.append('path');
      return created;
    })
    .attr('id', (id) => id)
    .attr('width', tile)
    .attr('height', tile)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('patternTransform', 'rotate(45)');
  pattern.select('path').attr('class', line).attr('d', `M${at} 0V${tile}`);
}
