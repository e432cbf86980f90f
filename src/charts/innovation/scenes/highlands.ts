import { planInnovationHighlands } from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Size } from '../../kit/size.ts';
import { drawHill } from '../hill.ts';
import type { Scene } from '../scene.ts';
import { drawing } from '../words.ts';

/** Contour lines of a hill that has no height: as many as look well. */
const LINES = 12;

const layoutOf = (size: Size) =>
  size.name === 'wide'
    ? {
        hills: [174, 490, 784],
        radius: 140,
        height: 296,
        foot: 536,
        sea: 470,
        ship: { x: 400, y: 652, scale: 0.04 },
        big: 84,
        note: 116,
        left: 24,
      }
    : {
        hills: [64, 184, 294],
        radius: 52,
        height: 112,
        foot: 236,
        sea: 212,
        ship: { x: 142, y: 292, scale: 0.019 },
        big: 38,
        note: 56,
        left: 8,
      };

/** Three hills of vermilion contour lines, equally high, since no height was ever given. */
export function highlandsScene(size: Size, locale: Locale): Scene {
  const at = layoutOf(size);
  const words = drawing[locale];
  const heights = Array.from({ length: LINES }, (_, i) => (i * at.height) / LINES);
  return {
    sea: at.sea,
    vessel: { ...at.ship, cargo: 'none' },
    contours: at.hills.flatMap((x, shape) => {
      const { body, lines } = drawHill(
        { x, y: at.foot, radius: at.radius, height: at.height, shape },
        heights,
      );
      return [
        { key: `highland-${shape}`, d: body, class: 'mark promise hill' },
        { key: `highland-${shape}-lines`, d: lines, class: 'mark promise contour' },
      ];
    }),
    stones: [],
    rules: [],
    labels: [
      {
        key: 'highlands',
        text: words.count(
          text(planInnovationHighlands, locale),
          text(planInnovationHighlands, locale, 'number'),
        ),
        x: at.left,
        y: at.big,
        size: 'big',
        class: 'promise',
      },
      {
        key: 'highlands-note',
        text: words.noMeasure,
        x: at.left,
        y: at.note,
        size: size.name === 'wide' ? 'label' : 'note',
      },
      ...at.hills.map((x, i) => {
        const lines = words.highlands[i]!;
        const font = size.name === 'wide' ? size.type.strong : size.type.label;
        return {
          key: `highland-${i}`,
          text: lines,
          x,
          y: at.foot - at.height - 12 - (lines.length - 1) * font * 1.25,
          anchor: 'middle' as const,
          size: size.name === 'wide' ? ('strong' as const) : ('label' as const),
        };
      }),
    ],
  };
}
