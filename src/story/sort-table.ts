/** What the next press of a heading does: upwards, downwards, and back to the order of the story. */
const next: Record<string, 'ascending' | 'descending' | 'none'> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

/**
 * Makes the headings of a table buttons that sort it. Each row brings the ranks of its cells in
 * `data-ranks`; a cell without rank stays last whichever way the column is sorted. Returns what undoes it.
 */
export function sortable(table: HTMLTableElement): () => void {
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const headings = [...table.tHead!.rows[0]!.cells];
  const ranks = new Map(
    rows.map((row) => [row, (row.dataset.ranks ?? '').split(',').map((r) => (r ? +r : NaN))]),
  );
  const sort = (column: number, way: string) => {
    const rankOf = (row: HTMLTableRowElement) => ranks.get(row)![column]!;
    const known = way === 'none' ? rows : rows.filter((row) => !isNaN(rankOf(row)));
    const sign = way === 'descending' ? -1 : 1;
    if (way !== 'none') known.sort((a, b) => sign * (rankOf(a) - rankOf(b)));
    body.append(...known, ...rows.filter((row) => !known.includes(row)));
    headings.forEach((heading, at) => {
      if (at === column && way !== 'none') heading.ariaSort = way;
      else heading.ariaSort = null;
    });
  };
  const undo = headings.map((heading, column) => {
    const button = heading.ownerDocument.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    const press = () => sort(column, next[heading.ariaSort ?? 'none']!);
    button.addEventListener('click', press);
    return () => button.replaceWith(...button.childNodes);
  });
  const { hint } = table.dataset;
  const said = table.ownerDocument.createElement('span');
  said.className = 'visually-hidden';
  said.textContent = hint ?? '';
  table.caption?.append(said);
  return () => {
    sort(0, 'none');
    for (const one of undo) one();
    said.remove();
  };
}
