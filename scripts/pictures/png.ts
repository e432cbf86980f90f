/**
 * PNG with a palette (RFC 2083). Drawings are flat: the colours that fill them stay exactly what the
 * style sheet says, which general quantisers do not promise, and only blends at edges are rounded.
 */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** RGBA, opaque: the ground fills the picture. */
  data: Uint8Array;
}

/** Places in a palette: as many as fit one byte. */
const most = 256;
/** So many of them go to the colours that are seen most, as they are. */
const frequent = 128;
/** Squared distance in RGB below which a rarer colour is not worth a place of its own. */
const near = 2;

/** The colours of a picture as 0xRRGGBB with the number of their pixels, the most frequent first. */
function histogram({ data }: Pixels): { colours: number[]; counts: number[] } {
  const found = new Map<number, number>();
  let run = 0;
  let last = -1;
  for (let i = 0; i <= data.length; i += 4) {
    const colour = i < data.length ? (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]! : -1;
    if (colour === last) {
      run++;
      continue;
    }
    if (last >= 0) found.set(last, (found.get(last) ?? 0) + run);
    [last, run] = [colour, 1];
  }
  const sorted = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { colours: sorted.map(([colour]) => colour), counts: sorted.map(([, count]) => count) };
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

/**
 * The palette, and for every colour of the picture its place in it. Half goes to the most frequent
 * colours, the rest one by one to the colour that all pixels of its kind together miss most.
 */
function quantise(pixels: Pixels): { palette: number[]; index: Map<number, number> } {
  const { colours, counts } = histogram(pixels);
  const palette: number[] = [];
  const off = colours.map(() => Infinity);
  const place = colours.map(() => 0);
  const take = (chosen: number): void => {
    colours.forEach((colour, i) => {
      const d = distance(chosen, colour);
      if (d < off[i]!) [off[i], place[i]] = [d, palette.length];
    });
    palette.push(chosen);
  };
  for (let i = 0; i < colours.length && palette.length < frequent; i++) {
    if (off[i]! > near) take(colours[i]!);
  }
  while (palette.length < most) {
    let worst = -1;
    let loss = 0;
    off.forEach((d, i) => {
      if (d > near && d * counts[i]! > loss) [worst, loss] = [i, d * counts[i]!];
    });
    if (worst < 0) break;
    take(colours[worst]!);
  }
  return { palette, index: new Map(colours.map((colour, i) => [colour, place[i]!])) };
}

/** The file; `words` are written into it under the keywords that PNG names (Title, Author, Copyright …). */
export function encodePng(pixels: Pixels, words: Readonly<Record<string, string>>): Buffer {
  const { width, height, data } = pixels;
  const { palette, index } = quantise(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  let at = 0;
  let from = 0;
  let [last, place] = [-1, 0];
  for (let y = 0; y < height; y++) {
    at++; // Filter 0, none: the places of neighbours in a palette have no likeness to foretell.
    for (let x = 0; x < width; x++, from += 4) {
      const colour = (data[from]! << 16) | (data[from + 1]! << 8) | data[from + 2]!;
      if (colour !== last) [last, place] = [colour, index.get(colour)!];
      rows[at++] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    ...Object.entries(words).map(([keyword, text]) =>
      chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`)),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
