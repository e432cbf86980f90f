/**
 * The service worker: after one visit the site opens without a network. It answers from the edition the
 * reader has; a newer one is fetched whole beside it and waits until the reader asks for it, or until no
 * page of the old one is open. What it does not know goes its usual way, and so does everything when the
 * browser's store fails.
 */
import { fileAt, isOnDemand, pathIn } from './edition.ts';
import type { Edition } from './edition.ts';
import type { AskingEvent, WorkerScope } from './scope.ts';
import { createStore } from './store.ts';

/** Put in when the site is built. */
declare const EDITION: Edition;
declare const self: WorkerScope;

const { scope } = self.registration;
const store = createStore(EDITION, scope);

/** From the store, even if it fails. */
const stored = (file: string): Promise<Response | undefined> =>
  store.get(file).catch(() => undefined);

async function known(request: Request, file: string): Promise<Response> {
  return (await stored(file)) ?? fetch(request);
}

/** The host's answer, kept for the next time; or the one kept. */
async function asked(event: AskingEvent, file: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.status === 200 && response.type === 'basic') {
      event.waitUntil(store.keep(file, response.clone()).catch(() => undefined));
    }
    return response;
  } catch (error) {
    const found = await stored(file);
    if (found) return found;
    throw error;
  }
}

/** A page that the site does not have, as far as this edition knows: perhaps the host does. */
async function unknown(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const folder = `${path}/index.html`;
    if (store.has(folder)) return Response.redirect(store.addressOf(folder));
    const page = await stored('404.html');
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

self.addEventListener('install', (event) => event.waitUntil(store.install()));
self.addEventListener('activate', (event) => {
  event.waitUntil(store.tidy().catch(() => undefined));
});
self.addEventListener('message', (event) => {
  if (event.data === 'fill') event.waitUntil(store.fill());
  if (event.data === 'turn') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathIn(request.url, scope);
  if (path === undefined || request.method !== 'GET' || request.headers.has('range')) return;
  const file = fileAt(path);
  if (store.has(file)) event.respondWith(known(request, file));
  else if (isOnDemand(path)) event.respondWith(asked(event, file));
  else if (request.mode === 'navigate') event.respondWith(unknown(request, path));
});
