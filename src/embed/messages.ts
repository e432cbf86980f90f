/**
 * What an embedded chart (the guest, `embed/<chart>/`) and the host script (`embed.js`) say to each
 * other, beyond the height dialects of dialects.ts. All messages are plain objects with
 * `sentinel: 'ballast'`. Guests listen only to their parent window; hosts only to windows of frames
 * they know (`event.source`).
 *
 *   guest → host
 *     ready    once the guest runs, and in answer to hello: what it shows and all its words
 *     height   the content's height, on change, and in answer to hello
 *     state    the state that shows, whenever it changes
 *   host → guest
 *     hello    asks for ready, height and state
 *     pin      show the drawing alone, no higher than `height`; the words stand in the host's page
 *     unpin    show the words again
 *     show     show this state
 *
 * A host that lets the words scroll past a pinned frame says hello until ready comes, writes the words
 * into its own page, sends pin with the room it has (again when that changes), and show with each step.
 * The guest then answers with its new height, at most the room, and with state. Unknown states are
 * ignored. Everything but `pin` may be sent in any view and at any time.
 */
export const sentinel = 'ballast';

/** The words of one state, as plain text. */
export interface StateWords {
  state: string;
  headline: string;
  paragraphs: readonly string[];
  /** What the drawing shows, for those who do not see it. */
  alt: string;
  /** The whole address of this step in the story. */
  href: string;
}

export type GuestMessage =
  | {
      type: 'ready';
      chart: string;
      /** Language tag of the words: "en", "zh-Hans". */
      lang: string;
      /** What the chart is about, for the frame's `title`. */
      title: string;
      /** What the links of the states are called. */
      more: string;
      /** Who made it, its licence and the edition: to be shown where the frame shows only the drawing. */
      credit: string;
      /** In the order of the story. */
      states: readonly StateWords[];
    }
  | { type: 'height'; height: number }
  | { type: 'state'; state: string };

export type HostMessage =
  | { type: 'hello' }
  | { type: 'pin'; height: number }
  | { type: 'unpin' }
  | { type: 'show'; state: string };

/** A message as it goes over the wire. */
export const encode = (message: GuestMessage | HostMessage): object => ({ sentinel, ...message });

type Fields = Record<string, unknown>;

const ours = (data: unknown): Fields | undefined =>
  typeof data === 'object' && data !== null && (data as Fields).sentinel === sentinel
    ? (data as Fields)
    : undefined;

const isText = (value: unknown): value is string => typeof value === 'string';
const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isWords = (value: unknown): value is StateWords => {
  const { state, headline, paragraphs, alt, href } = (value ?? {}) as Fields;
  return (
    [state, headline, alt, href].every(isText) &&
    Array.isArray(paragraphs) &&
    paragraphs.every(isText)
  );
};

/** What a host was told by a guest; undefined for anything else, however much it looks alike. */
export function fromGuest(data: unknown): GuestMessage | undefined {
  const message = ours(data) ?? {};
  const { type, chart, lang, title, more, credit, states, height, state } = message;
  if (type === 'height' && isLength(height)) return { type, height };
  if (type === 'state' && isText(state)) return { type, state };
  const whole =
    type === 'ready' &&
    [chart, lang, title, more, credit].every(isText) &&
    Array.isArray(states) &&
    states.every(isWords);
  return whole ? ({ type, chart, lang, title, more, credit, states } as GuestMessage) : undefined;
}

/** What a guest was told by its host; undefined for anything else. */
export function fromHost(data: unknown): HostMessage | undefined {
  const { type, height, state } = ours(data) ?? {};
  if (type === 'hello' || type === 'unpin') return { type };
  if (type === 'pin' && isLength(height)) return { type, height };
  if (type === 'show' && isText(state)) return { type, state };
  return undefined;
}
