import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { stillName } from '../../../charts/kit/picture.ts';
import { drawState } from '../../../charts/kit/draw.ts';
import { fitText } from '../../../charts/kit/fit-text.ts';
import { emptySvg } from '../../../charts/kit/server.ts';
import { sizes } from '../../../charts/kit/size.ts';
import drawingCss from '../../../charts/kit/drawing.css?raw';
import { languageTag, locales } from '../../../i18n/locales.ts';
import tokensCss from '../../../styles/tokens.css?raw';

const chartCss = import.meta.glob<string>('../../../charts/*/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every state of every chart as a bare drawing, in both designs and all languages, for pages without script. */
export function getStaticPaths() {
  return charts.flatMap((chart) =>
    chart.states.flatMap((state) =>
      sizes.flatMap((size) =>
        locales.map((locale) => ({
          params: { chart: chart.id, picture: stillName(state, size, locale) },
          props: { chart, state, size, locale },
        })),
      ),
    ),
  );
}

/** The drawing with its styles inside, on its ground. Text is set in the viewer's own fonts, to our widths. */
export const GET: APIRoute = ({ props: { chart, state, size, locale } }) => {
  const own = Object.entries(chartCss).find(([path]) =>
    path.endsWith(`/${chart.id}/${chart.id}.css`),
  );
  const css = `${tokensCss}${drawingCss}${own?.[1] ?? ''}svg{background:var(--ground)}`;
  const drawing = emptySvg();
  drawState(drawing, chart, state, size, locale);
  fitText(drawing, size);
  const svg = drawing.outerHTML.replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" lang="${languageTag[locale as keyof typeof languageTag]}" width="${size.width}" height="${size.height}"${attributes}><style><![CDATA[${css}]]></style>`,
  );
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
