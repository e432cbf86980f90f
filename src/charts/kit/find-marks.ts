/**
 * The drawn elements of a mark: 'layer/key' names one, 'layer/key*' all whose keys begin so,
 * 'layer' the layer as a whole. Empty when the drawing has none.
 */
export function findMarks(svg: Element, target: string): Element[] {
  const [name, key] = target.split(/\/(.*)/s) as [string, string | undefined];
  const layer = Array.from(svg.querySelectorAll('[data-layer]')).find(
    (found) => found.getAttribute('data-layer') === name,
  );
  if (key === undefined) return layer?.children.length ? [layer] : [];
  const begins = key?.endsWith('*') ? key.slice(0, -1) : undefined;
  return Array.from(layer?.querySelectorAll('[data-key]') ?? []).filter((mark) => {
    const own = mark.getAttribute('data-key')!;
    return begins === undefined ? own === key : own.startsWith(begins);
  });
}
