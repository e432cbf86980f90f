import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/**
 * The named group of a drawing, made on first use. Call it for every layer in every state and in the
 * same order, so that what lies over what never depends on the state that was drawn before.
 *
 * `name` is also its class; further classes follow after a space ('land still').
 */
export function layer(parent: SVGElement, name: string): Layer {
  const key = name.split(' ')[0]!;
  for (const child of Array.from(parent.children)) {
    if (child.getAttribute('data-layer') === key) return select(child as SVGGElement);
  }
  return select(parent).append('g').attr('data-layer', key).attr('class', name) as unknown as Layer;
}
