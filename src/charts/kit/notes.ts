import type { Locale } from '../../i18n/locales.ts';
import { balance } from './balance.ts';
import { lineHeight, textWidth } from './label.ts';
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

  /** Writes a text, broken at line feeds and to the width; gives its first and last baselines. */
  write(key: string, words: string, x: number, y: number, options: NoteOptions = {}) {
    const kind = options.size ?? 'note';
    const fontSize = this.size.type[kind];
    const bold = kind === 'strong' || kind === 'big';
    const lines = words
      .split('\n')
      .flatMap((part) => balance(part, fontSize, options.width ?? Infinity, this.locale, bold));
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

  /**
   * Centred words on a patch of ground colour, for use on hatch: the finding and, below it, its
   * reason. `kind` is the size of the finding.
   */
  plate(
    key: string,
    title: string,
    reason: string | undefined,
    x: number,
    y: number,
    width: number,
    kind: 'strong' | 'label' = 'strong',
  ): void {
    const bold = kind === 'strong';
    const { [kind]: titleSize, note } = this.size.type;
    const pad = note * 0.9;
    const head = balance(title, titleSize, width - 2 * pad, this.locale, bold);
    const rest = reason ? balance(reason, note, width - 2 * pad, this.locale) : [];
    const inner = Math.max(
      ...head.map((text) => textWidth(text, titleSize, bold)),
      ...rest.map((text) => textWidth(text, note)),
    );
    const height = (head.length * titleSize + rest.length * note) * lineHeight + pad * 1.4;
    const [w, top] = [inner + 2 * pad, y - height / 2];
    this.plates.push({
      key,
      class: 'mark plate',
      d: `M${round(x - w / 2)} ${round(top)}h${round(w)}v${round(height)}h${round(-w)}z`,
    });
    const first = top + pad * 0.7 + titleSize * 0.95;
    const shared = { x, anchor: 'middle', class: 'quiet' } as const;
    this.labels.push({ key, text: head, y: first, size: kind, ...shared });
    if (!reason) return;
    const second = first + (head.length - 1) * titleSize * lineHeight + note * 1.4;
    this.labels.push({ key: `${key}-why`, text: rest, y: second, size: 'note', ...shared });
  }
}
