import { encode, fromGuest } from '../messages.ts';
import type { GuestMessage, HostMessage } from '../messages.ts';
import { chartAt, clamped, mayBeOurs } from './find.ts';

/** Says something to a chart. No message holds a secret, and a frame in a sandbox has no origin to name. */
export const say = (frame: HTMLIFrameElement, message: HostMessage): void =>
  frame.contentWindow?.postMessage(encode(message), '*');

/**
 * Looks after the frames of a page that show charts of the site in `folder`, those that come later too:
 * gives them the height they ask for, a title, and lazy loading. No other frame is touched, and no message
 * from another window is heard.
 */
export function watchFrames(
  document: Document,
  folder: string,
  heard: (frame: HTMLIFrameElement, message: GuestMessage) => void,
): void {
  const window = document.defaultView!;
  const known = new WeakSet<HTMLIFrameElement>();
  const ours = (frame: HTMLIFrameElement) => chartAt(frame.src, folder) !== undefined;

  const adopt = () => {
    for (const frame of document.getElementsByTagName('iframe')) {
      if (known.has(frame) || !ours(frame)) continue;
      known.add(frame);
      if (!frame.hasAttribute('loading')) frame.loading = 'lazy';
      // It may have spoken before anybody listened.
      say(frame, { type: 'hello' });
    }
  };

  window.addEventListener('message', ({ source, origin, data }) => {
    if (!source || !mayBeOurs(origin, folder)) return;
    const frame = Array.from(document.getElementsByTagName('iframe')).find(
      (one) => one.contentWindow === source,
    );
    const message = frame && ours(frame) ? fromGuest(data) : undefined;
    if (!frame || !message) return;
    if (message.type === 'ready') frame.title ||= message.title;
    if (message.type === 'height') {
      // Pages that count borders into the height of everything would cut the chart off by them.
      const whole = window.getComputedStyle(frame).boxSizing === 'border-box';
      const edges = whole ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${clamped(message.height) + edges}px`;
    }
    heard(frame, message);
  });
  new window.MutationObserver(adopt).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['src'],
  });
  adopt();
}
