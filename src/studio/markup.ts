/** HTML to be pasted elsewhere. Pure. */

/** The value of an attribute; true stands for one without a value, undefined and false for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An element with its content, which is HTML already; without one it has no end tag. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  });
  const start = `<${name}${written.join('')}>`;
  return content === undefined ? start : `${start}${content}</${name}>`;
}

/** A text inside square brackets of Markdown, on one line. */
export const inBrackets = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\[\]*_`<]/g, (sign) => `\\${sign}`);

/** An address inside round brackets of Markdown. */
export const inParentheses = (address: string): string =>
  address.replaceAll('(', '%28').replaceAll(')', '%29');
