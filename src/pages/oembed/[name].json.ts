import type { APIRoute } from 'astro';
import { charts } from '../../charts/index.ts';
import type { Chart } from '../../charts/kit/chart.ts';
import { oembedOfChart } from '../../embed/oembed-of-chart.ts';
import { locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
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

/** The oEmbed answer for a chart in a language. */
export const GET: APIRoute<Props> = ({ props: { chart, locale } }) =>
  new Response(JSON.stringify(oembedOfChart(chart, locale, absolute)), {
    headers: { 'Content-Type': 'application/json' },
  });
