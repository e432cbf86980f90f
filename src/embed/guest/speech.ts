import { heightMessages, secretIn, wordpressLink } from '../dialects.ts';
import { encode } from '../messages.ts';
import type { GuestMessage } from '../messages.ts';

/** A host that grows frames by itself, as far as browsers have it. */
type SizingWindow = Window & { requestResize?: () => void };

export interface Voice {
  /** Tells the height in every dialect, and asks the browser to look for itself. */
  height(px: number): void;
  say(message: GuestMessage): void;
  /** Asks a WordPress host to follow a link; false where the host is none. */
  link(address: string): boolean;
}

/** How a guest speaks to whoever holds its frame. Silent outside a frame. */
export function voiceOf(window: Window, chart: string): Voice {
  const { location, parent } = window;
  const secret = secretIn(location.hash);
  const speech = {
    chart,
    address: location.href,
    childId: new URLSearchParams(location.search).get('childId') ?? undefined,
    secret,
  };
  // Nothing that is sent is a secret, and a host may stand anywhere.
  const send = (message: unknown) => {
    if (parent !== window) parent.postMessage(message, '*');
  };
  return {
    height(px) {
      heightMessages(px, speech).forEach(send);
      send(encode({ type: 'height', height: px }));
      try {
        (window as SizingWindow).requestResize?.();
      } catch {
        // The browser has the function, but this frame's host does not use it.
      }
    },
    say: (message) => send(encode(message)),
    link(address) {
      if (secret === undefined) return false;
      send(wordpressLink(address, secret));
      return true;
    },
  };
}
