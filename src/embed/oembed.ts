/**
 * oEmbed 1.0 (oembed.com), as files of a static host. Pure. Such a host cannot read `?url=` or
 * `maxwidth`, so there is one answer for each chart and language, found through the link in its pages.
 */

import type { Frame } from './frame.ts';

export interface OembedInput {
  title: string;
  provider: string;
  /** Whole addresses; undefined as long as nobody has said where the site stands. */
  addresses?: { site: string; embed: string; picture: string };
  frame: Frame;
  picture: Frame;
}

/** How long a consumer may keep an answer, in seconds: a day. */
const cacheAge = 86_400;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * The answer for one chart. Without whole addresses no frame and no picture can be named, so the answer
 * is the plainest that is still true: a link with a title.
 */
export function oembedOf({ title, provider, addresses, frame, picture }: OembedInput): object {
  const common = {
    version: '1.0',
    title,
    author_name: provider,
    provider_name: provider,
    cache_age: cacheAge,
  };
  if (!addresses) return { type: 'link', ...common };
  const { site, embed, picture: thumbnail } = addresses;
  return {
    type: 'rich',
    ...common,
    author_url: site,
    provider_url: site,
    html:
      `<iframe src="${escaped(embed)}" title="${escaped(title)}" width="${frame.width}" ` +
      `height="${frame.height}" loading="lazy"></iframe>`,
    ...frame,
    thumbnail_url: thumbnail,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
