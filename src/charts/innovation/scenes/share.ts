import {
  hightechInvest11m2023,
  hightechInvest9m2023,
  planHightechInvestment,
  planHightechInvestmentShare,
  planInvestmentTarget,
} from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { frameOf } from '../../ballast/frame.ts';
import type { Label } from '../../kit/label.ts';
import type { Size } from '../../kit/size.ts';
import type { Scene } from '../scene.ts';
import { drawing } from '../words.ts';

/** The ship of the first chapter with a quarter of her stones: promised, then not published. */
export function shareScene(state: 'quarter' | 'unknown', size: Size, locale: Locale): Scene {
  const { x, y, scale, sea } = frameOf(size);
  return {
    sea,
    vessel: { x, y, scale, cargo: state === 'quarter' ? 'promise' : 'unpublished' },
    contours: [],
    stones: [],
    rules: [],
    labels: state === 'quarter' ? promised(size, locale) : unpublished(size, locale),
  };
}

const layoutOf = (size: Size) =>
  size.name === 'wide'
    ? { x: 16, lead: 34, big: 92, lines: [124, 146], line: 'label' as const }
    : { x: 8, lead: 20, big: 54, lines: [76, 94], line: 'label' as const };

function promised(size: Size, locale: Locale): Label[] {
  const at = layoutOf(size);
  const words = drawing[locale];
  return [
    { key: 'lead', text: words.forHightech, x: at.x, y: at.lead, size: 'label' },
    {
      key: 'share',
      text: text(planHightechInvestmentShare, locale),
      x: at.x,
      y: at.big,
      size: 'big',
      class: 'promise',
    },
    {
      key: 'of',
      text: words.of(text(planInvestmentTarget, locale)),
      x: at.x,
      y: at.lines[0]!,
      size: at.line,
    },
    {
      key: 'money',
      text: words.makes(text(planHightechInvestment, locale)),
      x: at.x,
      y: at.lines[1]!,
      size: at.line,
      class: 'promise',
    },
  ];
}

function unpublished(size: Size, locale: Locale): Label[] {
  const at = layoutOf(size);
  const words = drawing[locale];
  const growth = [hightechInvest9m2023, hightechInvest11m2023].map((fact) => text(fact, locale));
  return [
    { key: 'lead', text: words.shareReached, x: at.x, y: at.lead, size: 'label' },
    { key: 'missing', text: words.notPublished, x: at.x, y: at.big, size: 'big' },
    {
      key: 'growth',
      text: words.growth(growth[0]!, growth[1]!),
      x: at.x,
      y: at.lines[0]!,
      size: size.name === 'wide' ? 'label' : 'note',
      class: 'quiet',
    },
  ];
}
