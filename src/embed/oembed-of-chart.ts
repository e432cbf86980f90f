import type { Chart } from '../charts/kit/chart.ts';
import { sharePath, shareSize } from '../charts/kit/picture.ts';
import { textOf } from '../charts/texts.ts';
import { plain } from '../facts/written.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { frameOf } from './frame.ts';
import { oembedOf } from './oembed.ts';

/**
 * The oEmbed answer for a chart in a language. Its picture shows where the chart ends up.
 *
 * @param absolute the public address of a path, as far as anybody has said where the site stands
 */
export function oembedOfChart(
  chart: Chart,
  locale: Locale,
  absolute: (path: string) => string | undefined,
): object {
  const site = absolute(pagePath(locale));
  return oembedOf({
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
}
