import { crc32, inflateSync } from 'node:zlib';

/** Size and words of a PNG; throws when a checksum is wrong. */
export function pngHead(file: Buffer) {
  const { width, height, words } = readPng(file);
  return { width, height, words };
}

/** What a PNG with a palette says; throws when a checksum is wrong. */
export function readPng(file: Buffer) {
  if (file.subarray(1, 4).toString() !== 'PNG') throw new Error('This is no PNG.');
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('A checksum is wrong.');
    const type = body.subarray(0, 4).toString();
    chunks.set(type, [...(chunks.get(type) ?? []), body.subarray(4)]);
    at += 12 + length;
  }
  const header = chunks.get('IHDR')![0]!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE')![0]!;
  const words = Object.fromEntries(
    (chunks.get('iTXt') ?? []).map((chunk) => {
      const end = chunk.indexOf(0);
      return [chunk.subarray(0, end).toString(), chunk.subarray(end + 5).toString()];
    }),
  );
  return {
    width,
    height,
    words,
    /** Every pixel as 0xRRGGBB. */
    colours(): number[] {
      const rows = inflateSync(Buffer.concat(chunks.get('IDAT')!));
      return Array.from({ length: width * height }, (_, i) => {
        const y = Math.floor(i / width);
        return palette.readUIntBE(rows[y * (width + 1) + 1 + (i % width)]! * 3, 3);
      });
    },
  };
}
