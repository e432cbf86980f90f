/** What an editor pastes into an article, by kind. Pure: everything that is said comes with it. */
import { picturePath } from '../charts/kit/picture.ts';
import { writeWish } from '../embed/query.ts';
import { cardPage, pagePath } from '../i18n/paths.ts';
import type { Choice, Kind } from './choice.ts';
import { frameView, scripted } from './choice.ts';
import { element, escaped, inBrackets, inParentheses } from './markup.ts';

export interface Material {
  choice: Choice;
  /** The whole address of the site, with a slash at its end. */
  site: string;
  /** The first state of the chart: the one that is shown unless another is named. */
  first: string;
  /** Of the chart, as plain text. */
  title: string;
  /** Of the state. */
  headline: string;
  /** What the drawing of the state shows, for those who do not see it. */
  alt: string;
  /** A height of the frame that needs no script, in CSS px. */
  height: number;
  /** Who made it and its licence, in brackets, to follow a headline. */
  credit: string;
  /** The edition of today. */
  edition: string;
  /** On the button by which a reader of AMP lets the frame grow. */
  grow: string;
}

/** Side of the square in which a picture is laid out in mails and pages, in CSS px. */
const side = 600;

const under = (site: string, path: string) => site + path.replace(/^\//, '');

/** The addresses that codes and previews are made of, under a site. */
export function addressesOf(site: string, choice: Choice, first: string, edition: string) {
  const { chart, state, lang, view, theme, headline } = choice;
  const query = writeWish(
    {
      state,
      view: frameView(view),
      theme,
      title: headline,
      ...(choice.edition && { edition }),
    },
    [first],
  );
  return {
    frame: under(site, pagePath(lang, `embed/${chart}/`)) + query,
    page: under(site, pagePath(lang, cardPage(chart, state))),
    png: under(site, picturePath(chart, state, lang, 'png')),
    svg: under(site, picturePath(chart, state, lang, 'svg')),
    csv: under(site, `/data/${chart}.csv`),
    script: under(site, '/embed.js'),
  };
}

type Addresses = ReturnType<typeof addressesOf>;

/** A frame that is a frame without any script. Sizes are attributes: many systems take styles out. */
const iframe = ({ title, height }: Material, { frame }: Addresses) =>
  element(
    'iframe',
    { src: frame, title, width: '100%', height, frameborder: 0, loading: 'lazy' },
    '',
  );

/** Where the frame cannot be shown, in feeds above all, this remains. */
const remains = ({ headline, credit }: Material, { page }: Addresses) =>
  element('p', {}, element('a', { href: page }, escaped(headline)) + escaped(credit));

const script = ({ script: src }: Addresses) => element('script', { async: true, src }, '');

const picture = ({ alt }: Material, { png }: Addresses, style?: string) =>
  element('img', { src: png, alt, width: side, height: side, style });

const makers: Record<Kind, (material: Material, addresses: Addresses) => string[]> = {
  iframe: (material, at) => [iframe(material, at), remains(material, at)],
  script(material, at) {
    const frame = iframe(material, at);
    const scroll = material.choice.view === 'scroll';
    return [
      scroll ? element('ballast-chart', { view: 'scroll' }, `\n  ${frame}\n`) : frame,
      remains(material, at),
      script(at),
    ];
  },
  element(material, at) {
    const { choice, first, edition } = material;
    const fallback = element('a', { href: at.page }, picture(material, at));
    const attributes = {
      chart: choice.chart,
      state: choice.state === first ? undefined : choice.state,
      lang: choice.lang,
      view: choice.view === 'stepper' ? undefined : choice.view,
      theme: choice.theme === 'auto' ? undefined : choice.theme,
      headline: choice.headline ? undefined : 'off',
      edition: choice.edition ? edition : undefined,
    };
    return [element('ballast-chart', attributes, `\n  ${fallback}\n`), script(at)];
  },
  amp(material, at) {
    const placeholder = element(
      'amp-img',
      {
        placeholder: true,
        layout: 'fill',
        'object-fit': 'contain',
        src: at.png,
        alt: material.alt,
      },
      '',
    );
    const overflow = element(
      'div',
      { overflow: true, tabindex: 0, role: 'button', 'aria-label': material.grow },
      escaped(material.grow),
    );
    return [
      element(
        'script',
        {
          async: true,
          'custom-element': 'amp-iframe',
          src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js',
        },
        '',
      ),
      element(
        'amp-iframe',
        {
          src: at.frame,
          title: material.title,
          layout: 'fixed-height',
          height: material.height,
          sandbox: 'allow-scripts allow-popups',
          frameborder: 0,
          resizable: true,
        },
        `\n  ${placeholder}\n  ${overflow}\n`,
      ),
    ];
  },
  wordpress: (_, { page }) => [page],
  email(material, at) {
    // Mail programs know no style sheets; the width is for those that know no styles either.
    const style = `display:block;width:100%;max-width:${side}px;height:auto;border:0`;
    return [element('a', { href: at.page }, picture(material, at, style)), remains(material, at)];
  },
  markdown({ alt, headline, credit }, { png, page }) {
    const to = inParentheses(page);
    return [
      `[![${inBrackets(alt)}](${inParentheses(png)})](${to})`,
      '',
      `[${inBrackets(headline)}](${to})${credit}`,
    ];
  },
};

/** The code of a choice, ready to paste, without a line break at its end. */
export function codeOf(material: Material): string {
  const { choice, site, first, edition } = material;
  // Only embed.js lets words pass a chart.
  const view = choice.view === 'scroll' && !scripted(choice.as) ? 'unrolled' : choice.view;
  const made = { ...material, choice: { ...choice, view } };
  return makers[choice.as](made, addressesOf(site, made.choice, first, edition)).join('\n');
}
