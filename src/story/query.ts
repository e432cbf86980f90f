/**
 * The query of the address belongs to the stop that wrote it (the explorer's choice of city, say). When
 * the reader goes on it is put by; when they come back it returns. Before the reader has been at its stop
 * it is left alone, since the page may still have to read it.
 *
 * @param owners the address of each stop that has a query of its own → its names
 * @returns from the query of the page and the stop that is current, the query to write, with its `?`
 */
export function keepQueries(owners: ReadonlyMap<string, readonly string[]>) {
  const seen = new Set<string>();
  const kept = new Map<string, [name: string, value: string][]>();

  return (search: string, address: string): string => {
    const query = new URLSearchParams(search);
    if (owners.has(address)) seen.add(address);
    for (const [owner, names] of owners) {
      const here = names.flatMap((name): [string, string][] => {
        const value = query.get(name);
        return value === null ? [] : [[name, value]];
      });
      if (owner === address) {
        if (here.length === 0) kept.get(owner)?.forEach(([name, value]) => query.set(name, value));
      } else if (seen.has(owner) && here.length > 0) {
        kept.set(owner, here);
        names.forEach((name) => query.delete(name));
      }
    }
    const text = query.toString();
    return text && `?${text}`;
  };
}
