// A page before it is anywhere: elements and texts. The app makes nodes of it and the command line a file, so that
// both print the same; whatever a person wrote is only ever a text in it.

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}
export type Markup = Element | string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes that are undefined, and children too, are left out. */
export const element = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (Markup | undefined)[]
): Element => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'number' ? rounded(value) : value]],
    ),
  ),
  children: children.filter((child) => child !== undefined),
});

/** Hundredths of a unit are finer than any printer. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup);
  const { tag, attributes, children } = markup;
  const inside = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${inside.join('')}>${children.map(htmlOf).join('')}</${tag}>`;
}

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Control characters have no place on paper; a page that holds them is not well-formed. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '')
    .replace(/[&<>"]/gu, (sign) => escapes.get(sign) ?? '');
