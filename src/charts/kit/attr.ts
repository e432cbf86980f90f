/**
 * Imported for its effect: `attr` of a d3 selection writes an attribute only where it changes. A browser
 * parses and lays out an SVG mark anew each time one is written, though it be the same; most marks of a
 * drawing are the same in the next state.
 */
import { selection } from 'd3-selection';
import type { BaseType, Selection, ValueFn } from 'd3-selection';

type Value = string | number | boolean | null;
type Any = Selection<BaseType, unknown, BaseType, unknown>;

function attr(this: Any, name: string, value?: Value | ValueFn<BaseType, unknown, Value>) {
  if (value === undefined) return (this.node() as Element).getAttribute(name);
  return this.each(function (this: BaseType, datum, index, group) {
    const element = this as Element;
    const next = typeof value === 'function' ? value.call(this, datum, index, group) : value;
    if (next === null || next === undefined) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
    } else if (element.getAttribute(name) !== String(next))
      element.setAttribute(name, String(next));
  });
}

Object.assign(selection.prototype, { attr });
