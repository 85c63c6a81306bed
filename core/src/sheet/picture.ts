// A drawing as it stands on the sheet: an SVG of lines and circles, which prints sharp at any size.

import { canvas, nearnesses, ringRadius, type Circle, type Drawing } from '../practice/drawing.ts';
import type { SheetWords } from '../words/words.ts';
import { element, type Element, type Markup } from './markup.ts';
import { labelOf, lineShapes, radius, type LineShape } from './shapes.ts';

export const pictureOf = (drawing: Drawing, words: SheetWords): Element =>
  element(
    'svg',
    {
      class: 'drawing',
      viewBox: `0 0 ${canvas.width} ${canvas.height}`,
      role: 'img',
      'aria-label': words.heads.drawing,
    },
    ...(drawing.rings ? nearnesses.map((one) => ring(ringRadius[one])) : []),
    ...lineShapes(drawing).map(drawnLine),
    ...drawing.circles.map((circle) => drawnCircle(circle, words.me)),
  );

const ring = (r: number): Markup =>
  element('circle', { class: 'ring', cx: canvas.width / 2, cy: canvas.height / 2, r });

const drawnLine = ({ line, path, heads }: LineShape): Markup =>
  element(
    'g',
    { class: `line ${line.kind}` },
    element('path', { d: path }),
    heads === '' ? undefined : element('path', { class: 'head', d: heads }),
  );

const drawnCircle = (circle: Circle, mine: string): Markup =>
  element(
    'g',
    { class: 'person' },
    element('circle', { cx: circle.x, cy: circle.y, r: radius[circle.size] }),
    element('text', { x: circle.x, y: circle.y }, labelOf(circle, mine)),
  );
