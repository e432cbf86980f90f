/** The part of a service worker's world that is used here; TypeScript's own types exclude those of pages. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
  request: Request;
  respondWith(response: Response | Promise<Response>): void;
}

interface Events {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: AskingEvent;
  message: LastingEvent & { data: unknown };
}

export interface WorkerScope {
  registration: { scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void;
}
