/**
 * The way out: put in the place of sw.js, it gives back everything that the worker of this site has kept,
 * takes the worker away and answers nothing itself. Pages then come from the host again.
 */
import { ownStores } from './edition.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

async function leave(): Promise<void> {
  try {
    const stores = ownStores(await caches.keys(), self.registration.scope);
    await Promise.all(stores.map((name) => caches.delete(name)));
  } finally {
    // Not waited for: it comes about only after the event that asks for it.
    void self.registration.unregister();
  }
}

// At once, for a worker before this one may be busy and keep it waiting; and again whenever a page that
// is still open, or was loaded while this one left, has it registered anew.
self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(leave());
});
self.addEventListener('activate', (event) => event.waitUntil(leave()));
self.addEventListener('message', (event) => event.waitUntil(leave()));
