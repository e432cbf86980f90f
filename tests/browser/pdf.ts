import type { Page } from 'playwright-core';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One printed page. */
export interface Sheet {
  /** All its text in the order of painting, as `bare` leaves it. */
  text: string;
  /** What stands in the lower margin. */
  foot: string;
  /** How many paths are painted on it. */
  paths: number;
}

/** Radicals that a font may give back for the character that looks the same; NFKC knows only older ones. */
const radicals = new Map(
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../gu)!
    .map((pair) => Array.from(pair) as [string, string]),
);

/**
 * Text by what it says and not by how it is set: without white space, the variant forms that a font
 * gives back for Han characters made plain, all dashes alike.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212-]/g, '-')
    .replace(/[\u2E80-\u2EFF]/g, (radical) => radicals.get(radical) ?? radical);

/** How high the lower margin is, in points. */
const margin = 50;

/** Prints a page as its reader would, and reads back what is on each sheet. */
export async function print(page: Page, options: Parameters<Page['pdf']>[0]): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf(options));
  const task = getDocument({ data, verbosity: 0 });
  const pdf = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const { fnArray } = await sheet.getOperatorList();
    const words = items.filter((item) => 'str' in item);
    sheets.push({
      text: bare(words.map(({ str }) => str).join('')),
      foot: bare(
        words
          .filter(({ transform }) => transform[5] < margin)
          .map(({ str }) => str)
          .join(''),
      ),
      paths: fnArray.filter((operation) => operation === OPS.constructPath).length,
    });
  }
  await task.destroy();
  return sheets;
}
