import { fetchChecked, hashHeader } from './content.ts';
import { isImmutable, ownStores, pathIn, storeName } from './edition.ts';
import type { Edition, Files } from './edition.ts';

/** Files fetched at a time: while the site is installed, and while it is filled. */
const atOnce = { first: 6, later: 2 };

/** Runs a task for each item, a few at a time; rejects with the first that fails. */
async function each<T>(items: readonly T[], width: number, task: (item: T) => Promise<unknown>) {
  const rest = items.values();
  const run = async () => {
    for (const item of rest) await task(item);
  };
  await Promise.all(Array.from({ length: width }, run));
}

/**
 * What a site keeps in the browser. Each edition has a store of its own, so a reader of one never gets
 * a file of another.
 *
 * @param scope the address of the site's folder
 */
export function createStore(edition: Edition, scope: string) {
  const name = storeName(scope, edition.version);
  const addressOf = (file: string): string => new URL(encodeURI(file), scope).href;
  const others = async (): Promise<string[]> =>
    ownStores(await caches.keys(), scope).filter((one) => one !== name);

  // Never opens a store that is gone: that would make it anew.
  const find = (store: string, file: string): Promise<Response | undefined> =>
    caches.match(addressOf(file), { cacheName: store, ignoreVary: true });

  /** The file with this content from an earlier edition, if one had it. */
  const earlier = async (stores: readonly string[], file: string, hash: string) => {
    for (const store of stores) {
      const found = await find(store, file);
      if (found?.headers.get(hashHeader) === hash) return found;
    }
    return undefined;
  };

  return {
    /** Takes the whole edition in, or nothing of it; rejects when something is missing or there is no room. */
    async install(): Promise<void> {
      try {
        const store = await caches.open(name);
        const stores = await others();
        await each(Object.entries(edition.first), atOnce.first, async ([file, hash]) => {
          const content =
            (await earlier(stores, file, hash)) ?? (await fetchChecked(addressOf(file), hash));
          await store.put(addressOf(file), content);
        });
        for (const [file, hash] of Object.entries(edition.later)) {
          const content = await earlier(stores, file, hash);
          if (content) await store.put(addressOf(file), content);
        }
      } catch (error) {
        await caches.delete(name).catch(() => undefined);
        throw error;
      }
    },

    /**
     * Fetches what is not yet there; ends quietly at the first fault, to go on another time. A store that
     * was given back meanwhile stays gone.
     */
    async fill(): Promise<void> {
      try {
        if (!(await caches.has(name))) return;
        const store = await caches.open(name);
        const there = new Set((await store.keys()).map(({ url }) => url));
        const missing = Object.entries(edition.later).filter(
          ([file]) => !there.has(addressOf(file)),
        );
        await each(missing, atOnce.later, async ([file, hash]) =>
          store.put(addressOf(file), await fetchChecked(addressOf(file), hash)),
        );
      } catch {
        // No network, no room, or a newer edition at the host: the rest is fetched when it is read.
      }
    },

    /**
     * Gives back what earlier editions took. Of the last one, files that cannot change stay: a tab may
     * still show it and ask for a part of its scripts.
     */
    async tidy(): Promise<void> {
      const old = await others();
      const last = old.pop();
      await Promise.all(old.map((one) => caches.delete(one)));
      if (last === undefined) return;
      const store = await caches.open(last);
      for (const request of await store.keys()) {
        if (!isImmutable(pathIn(request.url, scope) ?? '')) await store.delete(request);
      }
    },

    /** A file of the site: as this edition has it, or from any edition when it cannot differ. */
    async get(file: string): Promise<Response | undefined> {
      const found = await find(name, file);
      if (found || !isImmutable(file)) return found;
      for (const store of await others()) {
        const old = await find(store, file);
        if (old) return old;
      }
      return undefined;
    },

    /** Keeps an answer that somebody has asked for. */
    async keep(file: string, response: Response): Promise<void> {
      if (await caches.has(name)) await (await caches.open(name)).put(addressOf(file), response);
    },

    /** Whether the edition has a file at all. */
    has: (file: string): boolean =>
      [edition.first, edition.later].some((files: Files) => Object.hasOwn(files, file)),

    addressOf,
  };
}
