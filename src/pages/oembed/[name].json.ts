import type { APIRoute } from 'astro';
import { charts } from '../../charts/index.ts';
import { sharePath, shareSize } from '../../charts/kit/picture.ts';
import type { Chart } from '../../charts/kit/chart.ts';
import { textOf } from '../../charts/texts.ts';
import { frameOf } from '../../embed/frame.ts';
import { oembedOf } from '../../embed/oembed.ts';
import { plain } from '../../facts/written.ts';
import { locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/paths.ts';
import { ui } from '../../i18n/ui.ts';
import { absolute } from '../../seo/address.ts';

interface Props extends Record<string, unknown> {
  chart: Chart;
  locale: Locale;
}

export const getStaticPaths = () =>
  charts.flatMap((chart) =>
    locales.map((locale) => ({
      params: { name: `${chart.id}.${locale}` },
      props: { chart, locale },
    })),
  );

/** The oEmbed answer for a chart in a language. Its picture shows where the chart ends up. */
export const GET: APIRoute<Props> = ({ props: { chart, locale } }) => {
  const site = absolute(pagePath(locale));
  const answer = oembedOf({
    title: plain(textOf(chart.id).title[locale]),
    provider: ui[locale].siteName,
    addresses:
      site === undefined
        ? undefined
        : {
            site,
            embed: absolute(pagePath(locale, `embed/${chart.id}/`))!,
            picture: absolute(sharePath(chart.id, chart.states.at(-1)!, locale))!,
          },
    frame: frameOf(chart, locale, 600),
    picture: shareSize,
  });
  return new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
};
