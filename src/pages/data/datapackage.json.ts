/** /data/datapackage.json: what the files beside it hold. */
import type { APIRoute } from 'astro';
import { dataTables, sources } from '../../data-package/contents.ts';
import { descriptor } from '../../data-package/descriptor.ts';
import { edition } from '../../data-package/edition.ts';
import { pagePath } from '../../i18n/paths.ts';
import { ui } from '../../i18n/ui.ts';
import { absolute } from '../../seo/address.ts';

export const GET: APIRoute = () => {
  const package_ = descriptor({
    title: { en: ui.en.siteName, zh: `${ui.zh.siteName}（Ballast）` },
    description: { en: ui.en.description, zh: ui.zh.description },
    tables: dataTables,
    sources,
    edition,
    homepage: absolute(pagePath('en')),
  });
  return new Response(`${JSON.stringify(package_, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
