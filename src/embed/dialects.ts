/**
 * The public dialects in which hosts already listen for the height of a frame. One encoder and one
 * decoder each; pure. A message carries a height and what the dialect needs to find the frame, nothing
 * else: heights are no secret, so they may go to any origin. The guest takes only the encoders along.
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

const toPym = (height: number, { childId }: { childId: string }): string =>
  ['pym', childId, 'height', height].join('xPYMx');

const toAmp = (height: number): object => ({ sentinel: 'amp', type: 'embed-size', height });

const toDatawrapper = (height: number, { chart }: { chart: string }): object => ({
  'datawrapper-height': { [chart]: height },
});

const toEmbedly = (height: number, { address }: { address: string }): string =>
  JSON.stringify({ src: address, context: 'iframe.resize', height });

const toWordpress = (height: number, { secret }: { secret: string }): object => ({
  message: 'height',
  value: height,
  secret,
});

/** Asks a WordPress host to follow a link, which it does when it leads to the site of the frame. */
export const wordpressLink = (address: string, secret: string): object => ({
  message: 'link',
  value: address,
  secret,
});

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
  { chart, address, childId = '', secret }: Speech,
): unknown[] => [
  toPym(height, { childId }),
  toAmp(height),
  toDatawrapper(height, { chart }),
  toEmbedly(height, { address }),
  ...(secret === undefined ? [] : [toWordpress(height, { secret })]),
];

/** The value under a key of an object; undefined for all else. */
const at = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;

/** A height one can set, with the name of its frame; undefined for all else. */
const told = (height: unknown, id?: unknown): Told | undefined =>
  typeof height === 'number' && Number.isFinite(height) && height >= 0
    ? { height, ...(typeof id === 'string' && { id }) }
    : undefined;

/**
 * pym.js, version 1: one string, "pym", the frame's id, the kind and the value, joined by "xPYMx". The
 * id is the `childId` that the parent put into the frame's address. AMP understands it, too.
 */
export const pym: Dialect<{ childId: string }> = {
  encode: toPym,
  decode(data) {
    const match = typeof data === 'string' && /^pymxPYMx(.*)xPYMxheightxPYMx(\d+)$/s.exec(data);
    return match ? { height: Number(match[2]), id: match[1]! } : undefined;
  },
};

/** AMP: `<amp-iframe resizable>` and the scripts that follow it. */
export const amp: Dialect<unknown> = {
  encode: toAmp,
  decode: (data) =>
    at(data, 'sentinel') === 'amp' && at(data, 'type') === 'embed-size'
      ? told(at(data, 'height'))
      : undefined,
};

/** Datawrapper: an object that maps the id of a chart to its height. */
export const datawrapper: Dialect<{ chart: string }> = {
  encode: toDatawrapper,
  decode(data) {
    const heights = at(data, 'datawrapper-height');
    const [id] = typeof heights === 'object' && heights !== null ? Object.keys(heights) : [];
    return id === undefined ? undefined : told(at(heights, id), id);
  },
};

/** Embedly and Medium: JSON in a string, with the address of the frame. */
export const embedly: Dialect<{ address: string }> = {
  encode: toEmbedly,
  decode(data) {
    if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
    try {
      const message: unknown = JSON.parse(data);
      return at(message, 'context') === 'iframe.resize'
        ? told(at(message, 'height'), at(message, 'src'))
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
export const wordpress: Dialect<{ secret: string }> = {
  encode: toWordpress,
  decode: (data) =>
    at(data, 'message') === 'height' ? told(at(data, 'value'), at(data, 'secret')) : undefined,
};
