/**
 * The public dialects in which hosts already listen for the height of a frame. One encoder and one
 * decoder each; pure. A message carries a height and what the dialect needs to find the frame, nothing
 * else: heights are no secret, so they may go to any origin.
 */

/** A height that somebody was told, in CSS px, and the name of the frame where the dialect has one. */
export interface Told {
  height: number;
  id?: string;
}

export interface Dialect<Context> {
  /** What the guest sends to its host. `height` is in whole CSS px. */
  encode(height: number, context: Context): unknown;
  /** What a host understands; undefined for messages of other kinds. */
  decode(data: unknown): Told | undefined;
}

/** The value under a key of an object; undefined for all else. */
const at = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;

/** A height one can set; undefined for all else. */
const lengthOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

const told = (height: number | undefined, id?: unknown): Told | undefined =>
  height === undefined ? undefined : { height, ...(typeof id === 'string' && { id }) };

/**
 * pym.js, version 1: one string, "pym", the frame's id, the kind and the value, joined by "xPYMx". The
 * id is the `childId` that the parent put into the frame's address. AMP understands it, too.
 */
export const pym: Dialect<{ childId: string }> = {
  encode: (height, { childId }) => ['pym', childId, 'height', height].join('xPYMx'),
  decode(data) {
    const match = typeof data === 'string' && /^pymxPYMx(.*)xPYMxheightxPYMx(\d+)$/s.exec(data);
    return match ? { height: Number(match[2]), id: match[1]! } : undefined;
  },
};

/** AMP: `<amp-iframe resizable>` and the sidecar scripts that follow it. */
export const amp: Dialect<unknown> = {
  encode: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  decode: (data) =>
    at(data, 'sentinel') === 'amp' && at(data, 'type') === 'embed-size'
      ? told(lengthOf(at(data, 'height')))
      : undefined,
};

/** Datawrapper: an object that maps the id of a chart to its height. */
export const datawrapper: Dialect<{ chart: string }> = {
  encode: (height, { chart }) => ({ 'datawrapper-height': { [chart]: height } }),
  decode(data) {
    const heights = at(data, 'datawrapper-height');
    const [id] = typeof heights === 'object' && heights !== null ? Object.keys(heights) : [];
    return id === undefined ? undefined : told(lengthOf(at(heights, id)), id);
  },
};

/** Embedly and Medium: JSON in a string, with the address of the frame. */
export const embedly: Dialect<{ address: string }> = {
  encode: (height, { address }) =>
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  decode(data) {
    if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
    try {
      const message: unknown = JSON.parse(data);
      return at(message, 'context') === 'iframe.resize'
        ? told(lengthOf(at(message, 'height')), at(message, 'src'))
        : undefined;
    } catch {
      return undefined;
    }
  },
};

/**
 * WordPress: the secret is the one that the host put into the frame's fragment, `#?secret=…`; without
 * one nothing can be said. The host keeps the height between 200 and 1000 px.
 */
export const wordpress: Dialect<{ secret: string }> & {
  /** Asks the host to follow a link, which it does when it leads to the site of the frame. */
  link(address: string, secret: string): unknown;
} = {
  encode: (height, { secret }) => ({ message: 'height', value: height, secret }),
  decode: (data) =>
    at(data, 'message') === 'height'
      ? told(lengthOf(at(data, 'value')), at(data, 'secret'))
      : undefined,
  link: (address, secret) => ({ message: 'link', value: address, secret }),
};

/** The secret in the fragment of a frame's address, as WordPress writes it; undefined without one. */
export const secretIn = (fragment: string): string | undefined =>
  /^#\?secret=([a-zA-Z0-9]+)$/.exec(fragment)?.[1];

/** What the guest knows of the dialects its host may speak. */
export interface Speech {
  chart: string;
  /** The address of the frame, as the guest sees it. */
  address: string;
  childId?: string;
  secret?: string;
}

/** One height in every dialect that can be spoken. */
export const heightMessages = (
  height: number,
  { chart, address, childId, secret }: Speech,
): unknown[] => [
  pym.encode(height, { childId: childId ?? '' }),
  amp.encode(height, {}),
  datawrapper.encode(height, { chart }),
  embedly.encode(height, { address }),
  ...(secret === undefined ? [] : [wordpress.encode(height, { secret })]),
];
