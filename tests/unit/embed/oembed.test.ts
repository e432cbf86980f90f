import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oembedOf } from '../../../src/embed/oembed.ts';

const input = {
  title: 'Wind & "sun" <6 GW>',
  provider: 'Ballast',
  frame: { width: 600, height: 900 },
  picture: { width: 960, height: 780 },
};
const addresses = {
  site: 'https://example.org/ballast/',
  embed: 'https://example.org/ballast/embed/energy/?a=1&b=2',
  picture: 'https://example.org/ballast/img/energy/next.en.svg',
};

describe('oembedOf(input)', () => {
  test('is rich, with all that oEmbed 1.0 requires of it', () => {
    expect(oembedOf({ ...input, addresses })).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 600,
      height: 900,
      cache_age: 86400,
      thumbnail_url: addresses.picture,
      thumbnail_width: 960,
      thumbnail_height: 780,
      provider_url: addresses.site,
    });
  });

  test('carries one frame whose attributes say what was meant', () => {
    const { html } = oembedOf({ ...input, addresses }) as { html: string };
    const { document } = parseHTML(`<body>${html}</body>`);
    const frames = document.querySelectorAll('*:not(html, head, body)');
    expect(frames).toHaveLength(1);
    expect(frames[0]!.getAttribute('src')).toBe(addresses.embed);
    expect(frames[0]!.getAttribute('title')).toBe(input.title);
    expect(frames[0]!.getAttribute('height')).toBe('900');
    expect(html).not.toMatch(/<script|style=/);
  });

  test('without whole addresses says only what is true without them', () => {
    const answer = oembedOf(input);
    expect(answer).toMatchObject({ type: 'link', version: '1.0', title: input.title });
    expect(JSON.stringify(answer)).not.toMatch(/url|html|width/);
  });
});
