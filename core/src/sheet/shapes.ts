// The lines and arrows of a drawing as paths: from edge to edge of two circles, straight or wavy, with a head
// where care flows.

import {
  ownCircle,
  type Circle,
  type CircleSize,
  type Drawing,
  type Line,
  type Spot,
} from '../practice/drawing.ts';

export const radius: { readonly [S in CircleSize]: number } = { small: 4, middle: 5.5, large: 7.5 };

export interface LineShape {
  readonly line: Line;
  readonly path: string;
  /** Of the arrow heads, as one path; '' where no care is said to flow. */
  readonly heads: string;
}

export function lineShapes({ circles, lines }: Drawing): readonly LineShape[] {
  const byId = new Map(circles.map((circle) => [circle.id, circle]));
  return lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    return from === undefined || to === undefined ? [] : [shapeOf(line, from, to)];
  });
}

/** Between the edge of a circle and its line. */
const gap = 0.8;
const headLength = 2.6;
const headWidth = 1.1;

function shapeOf(line: Line, from: Circle, to: Circle): LineShape {
  const far = Math.max(0.01, Math.hypot(to.x - from.x, to.y - from.y));
  const way = { x: (to.x - from.x) / far, y: (to.y - from.y) / far };
  const along = (distance: number): Spot => ({
    x: from.x + way.x * distance,
    y: from.y + way.y * distance,
  });
  const start = Math.min(far / 2, radius[from.size] + gap);
  const end = Math.max(far / 2, far - radius[to.size] - gap);
  const { flow, kind } = line;
  const heads = [
    ...(flow === 'there' || flow === 'both' ? [head(along(end), way)] : []),
    ...(flow === 'back' || flow === 'both' ? [head(along(start), { x: -way.x, y: -way.y })] : []),
  ];
  const path = kind === 'strained' ? wavy(along, start, end) : straight(along(start), along(end));
  return { line, path, heads: heads.join('') };
}

const straight = (a: Spot, b: Spot): string => `M${place(a)}L${place(b)}`;

const waveLength = 3.2;
const waveHeight = 1.3;

/** As many whole waves as fit, each two bows. */
function wavy(along: (distance: number) => Spot, start: number, end: number): string {
  const waves = Math.max(1, Math.round((end - start) / waveLength));
  const step = (end - start) / (2 * waves);
  const a = along(start);
  const b = along(start + 1);
  const side = { x: -(b.y - a.y), y: b.x - a.x };
  let path = `M${place(a)}`;
  for (let bow = 0; bow < 2 * waves; bow += 1) {
    const middle = along(start + (bow + 0.5) * step);
    const high = bow % 2 === 0 ? waveHeight : -waveHeight;
    const top = { x: middle.x + side.x * high, y: middle.y + side.y * high };
    path += `Q${place(top)} ${place(along(start + (bow + 1) * step))}`;
  }
  return path;
}

function head(tip: Spot, { x, y }: Spot): string {
  const back = { x: tip.x - x * headLength, y: tip.y - y * headLength };
  const left = { x: back.x - y * headWidth, y: back.y + x * headWidth };
  const right = { x: back.x + y * headWidth, y: back.y - x * headWidth };
  return `M${place(tip)}L${place(left)}L${place(right)}Z`;
}

const place = ({ x, y }: Spot): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** What stands in a circle: what the person called it; in mine a word for me. */
export const labelOf = ({ id, name }: Circle, mine: string): string =>
  name === '' && id === ownCircle ? mine : name;
