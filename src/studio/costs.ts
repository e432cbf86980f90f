/** What an article takes on with a chart. Pure. */
import type { Choice } from './choice.ts';
import { pictured, scripted } from './choice.ts';

/** Compressed bytes, and files fetched. */
export interface Cost {
  bytes: number;
  requests: number;
}

/** Weights of the built site, in bytes as they go over the wire. */
export interface Weights {
  /** embed.js */
  script: number;
  /** By chart and language, "energy.en": the frame until the chart is drawn. */
  frames: Record<string, Cost>;
  /** By chart, state and language, "energy/wind.en": the picture as PNG. */
  pictures: Record<string, number>;
}

/** What readers fetch from this site before they have seen the chart; undefined where it was not measured. */
export function costOf(choice: Choice, weights: Weights): Cost | undefined {
  const { chart, state, lang, as } = choice;
  const frame = weights.frames[`${chart}.${lang}`];
  const picture = weights.pictures[`${chart}/${state}.${lang}`];
  const parts: (Cost | undefined)[] = pictured(as) ? [] : [frame];
  if (pictured(as) || as === 'amp' || as === 'element')
    parts.push(picture === undefined ? undefined : { bytes: picture, requests: 1 });
  if (scripted(as)) parts.push({ bytes: weights.script, requests: 1 });
  return parts.reduce(
    (sum, part) =>
      sum && part && { bytes: sum.bytes + part.bytes, requests: sum.requests + part.requests },
    { bytes: 0, requests: 0 },
  );
}

/** Bytes in whole kB (1,000 bytes), never nought. */
export const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));
