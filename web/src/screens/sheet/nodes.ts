// The sheet's elements as nodes of a page. Whatever someone wrote becomes a text node, never markup.

import type { Markup, MarkupElement } from '@eachother/core';

const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';

export function nodeOf({ tag, attributes, children }: MarkupElement, space = html): Element {
  const own = tag === 'svg' ? svg : space;
  const element = document.createElementNS(own, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => childOf(child, own)));
  return element;
}

const childOf = (markup: Markup, space: string): Node =>
  typeof markup === 'string' ? document.createTextNode(markup) : nodeOf(markup, space);
