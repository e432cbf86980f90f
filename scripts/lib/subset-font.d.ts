declare module 'subset-font' {
  /**
   * Cuts a font (any of woff2, woff, ttf) to the characters of `text`, and its OpenType features to
   * `keepFeatures` (all, if absent).
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
      keepFeatures?: readonly string[] | undefined;
    },
  ): Promise<Uint8Array>;
}
