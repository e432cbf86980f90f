import { relativeTo } from './relative.ts';

/** Makes every `url(/…)` of a style sheet relative to the folder it lies in. */
export const relativeCss = (css: string, folder: string): string =>
  css.replace(
    /url\((["']?)(\/[^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeTo(folder, address)}${quote})`,
  );
