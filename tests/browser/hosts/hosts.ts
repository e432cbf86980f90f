/**
 * Hosts as they are found in the wild, each in a few lines after its public documentation. They run in a
 * page of another origin than the chart: `listen` is turned into text and sent along, so it may use
 * nothing but the browser.
 */
export interface Host {
  name: string;
  /** Sets up the frame before it gets its address; returns the address to give it. */
  prepare?: (frame: HTMLIFrameElement, address: string) => string;
  /** Listens in the host's page; `frame` is the only one there. */
  listen?: (frame: HTMLIFrameElement) => void;
  /** The height the host gives a frame that is told to be `height` px high. */
  gives?: (height: number) => number;
}

/** `<amp-iframe resizable>`: an object with sentinel and type, from the frame's own window. */
const amp: Host = {
  name: 'AMP',
  listen(frame) {
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data?.sentinel !== 'amp') return;
      if (data.type === 'embed-size' && data.height >= 100) frame.height = data.height;
    });
  },
};

/** The script that Datawrapper hands out with its responsive iframes. */
const datawrapper: Host = {
  name: 'Datawrapper',
  listen() {
    addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      for (const id in heights)
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === event.source) frame.style.height = `${heights[id]}px`;
    });
  },
};

/** The older one, which goes by the frame's id. */
const datawrapperById: Host = {
  name: 'Datawrapper, by id',
  prepare(frame, address) {
    frame.id = `datawrapper-chart-${/embed\/(\w+)/.exec(address)![1]}`;
    return address;
  },
  listen() {
    addEventListener('message', ({ data }) => {
      for (const id in data['datawrapper-height'] ?? {}) {
        const frame = document.getElementById(`datawrapper-chart-${id}`);
        if (frame) frame.style.height = `${data['datawrapper-height'][id]}px`;
      }
    });
  },
};

/** Embedly, as Medium uses it: JSON in a string, the frame found by its address. */
const embedly: Host = {
  name: 'Embedly',
  listen() {
    addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') return;
      let message: { context?: string; src?: string; height?: number };
      try {
        message = JSON.parse(data);
      } catch {
        return;
      }
      if (message.context !== 'iframe.resize') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.src === message.src) frame.setAttribute('height', String(message.height));
    });
  },
};

/** WordPress since 4.4: a sandbox, a secret in the fragment, heights from 200 to 1000 px. */
const wordpress: Host = {
  name: 'WordPress',
  prepare(frame, address) {
    const secret = Math.random().toString(36).slice(2, 12);
    frame.className = 'wp-embedded-content';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.setAttribute('security', 'restricted');
    frame.dataset.secret = secret;
    return `${address}#?secret=${secret}`;
  },
  listen() {
    addEventListener('message', ({ data, source }) => {
      if (!data?.secret || !data.message || !data.value) return;
      if (/[^a-zA-Z0-9]/.test(data.secret)) return;
      const frames = document.querySelectorAll<HTMLIFrameElement>(
        `iframe[data-secret="${data.secret}"]`,
      );
      for (const frame of frames) {
        if (source !== frame.contentWindow) continue;
        if (data.message === 'height') {
          let height = parseInt(data.value, 10);
          if (height > 1000) height = 1000;
          else if (~~height < 200) height = 200;
          frame.height = String(height);
        }
        if (data.message === 'link') {
          const same = new URL(frame.src).host === new URL(data.value).host;
          if (same && document.activeElement === frame) window.top!.location.href = data.value;
        }
      }
    });
  },
  gives: (height) => Math.min(1000, Math.max(200, height)),
};

/** The browser itself: the frame is as high as its content. */
const native: Host = {
  name: 'frame-sizing',
  prepare(frame, address) {
    frame.style.setProperty('frame-sizing', 'content-height');
    frame.style.height = 'auto';
    return address;
  },
};

/** pym.js, the library itself: it makes its own frame. */
export const pymHost = 'pym.js';

export const hosts: readonly Host[] = [
  amp,
  datawrapper,
  datawrapperById,
  embedly,
  wordpress,
  native,
];
