import { isFromRoot, relativeTo } from './relative.ts';

/** Keys of schema.org whose text is an address. */
const addresses = new Set(['@id', 'url', 'item', 'contentUrl', 'image', 'thumbnailUrl']);

/** Makes the addresses of a block of JSON-LD relative to its page, unless they are whole already. */
export function relativeJsonLd(json: string, folder: string): string {
  const data: unknown = JSON.parse(json, (key, value: unknown) =>
    addresses.has(key) && typeof value === 'string' && isFromRoot(value)
      ? relativeTo(folder, value)
      : value,
  );
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Makes the addresses of a feed relative to it, unless they are whole already. */
export const relativeXml = (xml: string, folder: string): string =>
  xml.replace(
    /(<(link|guid|url)\b[^>]*>)(\/[^<]*)(<\/\2>)/g,
    (_, open: string, __, address: string, close: string) =>
      open + relativeTo(folder, address) + close,
  );
