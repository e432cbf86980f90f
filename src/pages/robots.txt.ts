/** Everybody may read everything; the site map is named where its address is known. */
import type { APIRoute } from 'astro';
import { absolute } from '../seo/address.ts';

export const GET: APIRoute = () => {
  const map = absolute('/sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${map ? `Sitemap: ${map}\n` : ''}`);
};
