/** Writing SVG: attributes in the order given, nothing that is undefined. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in an element or an attribute. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** A number with at most `digits` decimals and no zeros at its end. */
export const number = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));

/** An element; one without content closes itself. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry) => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}
