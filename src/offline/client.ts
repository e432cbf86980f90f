/**
 * Lets the site be read without a network: registers the worker once the page has everything it needs,
 * and says when a newer edition is ready. In a frame, from a disk, without a secure connection or where
 * the reader saves data, nothing is kept.
 */

/** Lets everything go first that the reader waits for. */
const idle = (task: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5000 });
  else setTimeout(task, 1000);
};

/** Whether this page may keep the site. */
function mayKeep({ defaultView: window }: Document): boolean {
  if (!window || window.top !== window.self || !window.isSecureContext) return false;
  const { connection } = window.navigator as { connection?: { saveData?: boolean } };
  return 'serviceWorker' in window.navigator && !connection?.saveData;
}

/** Shows the line that offers a newer edition, once. */
function offer(document: Document, turn: () => void): void {
  const place = document.querySelector<HTMLElement>('[data-newer]');
  const template = place?.querySelector('template');
  if (!place || !template || place.children.length > 1) return;
  const line = template.content.cloneNode(true) as DocumentFragment;
  line.querySelector('[data-turn]')?.addEventListener('click', turn);
  line.querySelector('[data-later]')?.addEventListener('click', () => {
    place.lastElementChild?.remove();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  place.append(line);
}

async function keepSite(document: Document, address: URL): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
  const ready = () => {
    const { waiting } = registration;
    // Without a controller this page already came from the host.
    if (!waiting || !serviceWorker.controller) return;
    offer(document, () => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('turn');
    });
  };
  const watch = () => {
    registration.installing?.addEventListener('statechange', function (this: ServiceWorker) {
      if (this.state === 'installed') ready();
    });
  };
  registration.addEventListener('updatefound', watch);
  watch();
  ready();
  await serviceWorker.ready;
  // Whoever is active by then: a worker that was taken away must not begin anew.
  idle(() => registration.active?.postMessage('fill'));
}

/** Begins when the page has loaded. */
export function startOffline(document: Document): void {
  const link = document.querySelector<HTMLLinkElement>('link[data-manifest]');
  if (!link || !/^https?:$/.test(location.protocol)) return;
  // Only now: a browser would refuse it from a disk, with an error in its console.
  link.rel = 'manifest';
  if (!mayKeep(document)) return;
  // The worker lies beside the manifest, in the folder it answers for.
  const address = new URL('sw.js', link.href);
  const begin = () => idle(() => void keepSite(document, address).catch(() => undefined));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
