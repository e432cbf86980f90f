import type { Locale } from '../../i18n/locales.ts';
import { lineHeight, textWidth, wrap } from './label.ts';
import type { Label, TextSize } from './label.ts';
import type { Stroke } from './scene.ts';
import type { Size } from './size.ts';
import { round } from './transform.ts';

export interface Annotations {
  labels: Label[];
  /** Ground line, level marks, connectors. */
  rules: Stroke[];
  /** Patches of ground colour under words that stand on hatch. */
  plates: Stroke[];
}

interface NoteOptions {
  size?: TextSize;
  class?: string;
  anchor?: Label['anchor'];
  /** Lines are broken to this width. */
  width?: number;
  /** `y` is the baseline of the last line, not of the first. */
  upward?: boolean;
}

/** Collects the words and thin lines of one state. */
export class Notes implements Annotations {
  readonly labels: Label[] = [];
  readonly rules: Stroke[] = [];
  readonly plates: Stroke[] = [];
  private readonly size: Size;
  private readonly locale: Locale;

  constructor(size: Size, locale: Locale) {
    this.size = size;
    this.locale = locale;
  }

  /** Writes a text and gives the baselines of its first and last lines. */
  write(key: string, words: string, x: number, y: number, options: NoteOptions = {}) {
    const kind = options.size ?? 'note';
    const fontSize = this.size.type[kind];
    const bold = kind === 'strong' || kind === 'big';
    const lines = wrap(words, fontSize, options.width ?? Infinity, this.locale, bold);
    const depth = (lines.length - 1) * fontSize * lineHeight;
    const first = options.upward ? y - depth : y;
    this.labels.push({
      key,
      text: lines,
      x,
      y: first,
      size: kind,
      class: options.class,
      anchor: options.anchor,
    });
    return { first, last: first + depth };
  }

  line(key: string, kind: string, x1: number, y1: number, x2: number, y2: number): void {
    this.rules.push({
      key,
      class: kind,
      d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
    });
  }

  /** Two centred texts on a patch of ground colour, for use on hatch: the finding and its reason. */
  plate(
    key: string,
    title: string,
    reason: string | undefined,
    x: number,
    y: number,
    width: number,
  ): void {
    const { strong, note } = this.size.type;
    const pad = note * 0.9;
    const head = wrap(title, strong, width - 2 * pad, this.locale, true);
    const rest = reason ? wrap(reason, note, width - 2 * pad, this.locale) : [];
    const inner = Math.max(
      ...head.map((text) => textWidth(text, strong, true)),
      ...rest.map((text) => textWidth(text, note)),
    );
    const height = head.length * strong * lineHeight + rest.length * note * lineHeight + pad * 1.4;
    const [w, top] = [inner + 2 * pad, y - height / 2];
    this.plates.push({
      key,
      class: 'mark plate',
      d: `M${round(x - w / 2)} ${round(top)}h${round(w)}v${round(height)}h${round(-w)}z`,
    });
    const first = top + pad * 0.7 + strong * 0.95;
    this.labels.push({
      key,
      text: head,
      x,
      y: first,
      size: 'strong',
      anchor: 'middle',
      class: 'quiet',
    });
    if (!reason) return;
    const y2 = first + (head.length - 1) * strong * lineHeight + note * 1.4;
    this.labels.push({
      key: `${key}-why`,
      text: rest,
      x,
      y: y2,
      size: 'note',
      anchor: 'middle',
      class: 'quiet',
    });
  }
}
