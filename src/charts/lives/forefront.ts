import type { Locale } from '../../i18n/locales.ts';
import type { Label } from '../kit/label.ts';
import { polyline } from '../kit/scene.ts';
import type { Stroke } from '../kit/scene.ts';
import { lineHeight, sourceHeight } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import type { Picture } from './draw.ts';
import { untestable, untestableNarrow } from './model.ts';
import { labelsOf } from './words.ts';

/** Promises that hold nothing to measure, as type: outlined and empty, with what would have to be asked. */
export function forefront(size: Size, locale: Locale): Picture {
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const { big, label, note } = size.type;
  const left = wide ? 48 : 12;
  const below = wide ? label : note;
  const rows = (wide ? untestable : untestableNarrow).map((id) => {
    const { phrase, narrow, of, ask } = l.untestable[id];
    const lines = wide ? [phrase] : narrow;
    const height = big * (0.8 + (lines.length - 1) * lineHeight) + below * 1.7;
    return { id, lines, height, of, ask };
  });
  const room = size.height - sourceHeight(size) - (wide ? 76 : 26);
  const space = (room - rows.reduce((sum, { height }) => sum + height, 0)) / (rows.length - 1);
  const texts: Label[] = [];
  let y = wide ? 38 : 12;
  const rules: Stroke[] = [];
  rows.forEach(({ id, lines, height, of, ask }, i) => {
    if (i > 0) {
      const line = y - space / 2 + (wide ? 6 : 2);
      rules.push({
        key: `rule-${id}`,
        d: polyline([
          [left, line],
          [size.width - left, line],
        ]),
        class: 'axis hairline',
      });
    }
    texts.push(
      {
        key: `phrase-${id}`,
        text: lines,
        x: left,
        y: y + big * 0.8,
        size: 'big',
        class: 'empty',
      },
      {
        key: `ask-${id}`,
        text: locale === 'zh' ? `${of}：${ask}` : `${of}. ${ask}`,
        x: left,
        y: y + height,
        size: wide ? 'label' : 'note',
        class: 'quiet',
      },
    );
    y += height + space;
  });
  return { lines: rules, labels: texts };
}
