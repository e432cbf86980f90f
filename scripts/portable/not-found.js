/*
 * The page for unknown addresses stands at any address, so it does not know where the site lies. Its
 * links lead from the folder that was named when it was built; this finds the folder itself and mends
 * them.
 */
(async () => {
  const built = 'BASE';
  // A small file that hardly any other site has at this place.
  const mark = 'oembed/ballast.en.json';

  const lead = (folder) => {
    for (const link of document.querySelectorAll(`a[href^="${built}"]`)) {
      link.href = new URL(link.getAttribute('href').slice(built.length), folder).href;
    }
  };

  const here = new URL('.', location.href);
  // At its own place it knows, and on a disk it has no other.
  if (location.protocol === 'file:' || location.pathname.endsWith('/404.html')) return lead(here);

  // What keeps the site for reading offline knows which folder it keeps.
  const keeper = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (keeper) return lead(keeper.scope);

  const holds = async (folder) => {
    const answer = await fetch(new URL(mark, folder), { method: 'HEAD' }).catch(() => undefined);
    return answer?.ok && /json/.test(answer.headers.get('content-type') ?? '');
  };
  // Where it lies as it was built the links are right, and no host is asked for what it does not have.
  if (await holds(new URL(built, location.href))) return;
  // Else each folder of the address is asked, the deepest first, since a copy may lie inside a copy.
  for (let folder = here; ; folder = new URL('..', folder)) {
    if (await holds(folder)) return lead(folder);
    if (folder.pathname === '/') return;
  }
})();
