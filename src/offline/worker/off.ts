/**
 * The way out: put in the place of sw.js, it gives back everything that the worker of this site has kept,
 * takes the worker away and answers nothing itself. Pages then come from the host again.
 */
import { ownStores } from './edition.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    const stores = ownStores(await caches.keys(), self.registration.scope);
    await Promise.all(stores.map((name) => caches.delete(name)));
  };
  event.waitUntil(
    leave()
      .catch(() => undefined)
      .then(() => self.registration.unregister()),
  );
});
