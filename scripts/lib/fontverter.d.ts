declare module 'fontverter' {
  const fontverter: {
    /** Changes the container of a font: woff2 or woff to sfnt and back. The font stays as it is. */
    convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
  };
  export default fontverter;
}
