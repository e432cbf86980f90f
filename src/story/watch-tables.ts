/** Long tables become sortable when they come into view: until then, and in closed drawers, nothing is loaded. */
export function watchTables(document: Document): () => void {
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      void import('./sort-table.ts').then(({ sortable }) => sortable(target as HTMLTableElement));
    }
  });
  document.querySelectorAll('table[data-hint]').forEach((table) => seen.observe(table));
  return () => seen.disconnect();
}
