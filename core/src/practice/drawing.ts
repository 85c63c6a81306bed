// Circles and lines as a person draws them by hand: who is there, how near, and what runs between. The program
// draws what it is told and places nothing by itself: no circle comes from what was measured, no line, no
// length. A new circle stands where the person says; me is in the middle first.

/** Its own units: a sheet gives it the room it has. */
export const canvas = { width: 100, height: 76 } as const;

export const lineKinds = ['strong', 'light', 'unsure', 'strained'] as const;
/** As the person says it is: thick, thin, dotted, wavy. */
export type LineKind = (typeof lineKinds)[number];

export const flows = ['none', 'there', 'back', 'both'] as const;
/** Where care flows: nowhere said, from the first to the second, back, both ways. */
export type Flow = (typeof flows)[number];

export const circleSizes = ['small', 'middle', 'large'] as const;
export type CircleSize = (typeof circleSizes)[number];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Spot {
  readonly id: number;
  readonly name: string;
  readonly size: CircleSize;
}

export interface Line {
  readonly from: number;
  readonly to: number;
  readonly kind: LineKind;
  readonly flow: Flow;
}

export interface Drawing {
  /** The first is me. */
  readonly circles: readonly Circle[];
  readonly lines: readonly Line[];
  /** Rings of nearness behind the circles (Kahn & Antonucci 1980), for who wants them. */
  readonly rings: boolean;
}

const middle: Spot = { x: canvas.width / 2, y: canvas.height / 2 };
/** The circle that is me. */
export const ownCircle = 0;

export const emptyDrawing: Drawing = {
  circles: [{ id: ownCircle, name: '', size: 'middle', ...middle }],
  lines: [],
  rings: false,
};

export const nearnesses = ['close', 'between', 'far'] as const;
export type Nearness = (typeof nearnesses)[number];
export const ringRadius: { readonly [N in Nearness]: number } = {
  close: 15,
  between: 23.5,
  far: 32,
};

export const directions = [
  'up',
  'up-right',
  'right',
  'down-right',
  'down',
  'down-left',
  'left',
  'up-left',
] as const;
export type Direction = (typeof directions)[number];

export interface Place {
  readonly nearness: Nearness;
  readonly direction: Direction;
}

/** Where that is, for who places by words instead of by hand. */
export function spotAt({ nearness, direction }: Place): Spot {
  const turn = (directions.indexOf(direction) / directions.length) * 2 * Math.PI;
  const far = ringRadius[nearness];
  return { x: middle.x + far * Math.sin(turn), y: middle.y - far * Math.cos(turn) };
}

/** The same words for a spot that was found by hand. */
export function placeOf({ x, y }: Spot): Place {
  const [right, up] = [x - middle.x, middle.y - y];
  const far = Math.hypot(right, up);
  const turn = Math.round((Math.atan2(right, up) / (2 * Math.PI)) * directions.length);
  return {
    nearness: nearnesses.toSorted(
      (a, b) => Math.abs(ringRadius[a] - far) - Math.abs(ringRadius[b] - far),
    )[0],
    direction: directions[(turn + directions.length) % directions.length],
  };
}

export function withCircle(drawing: Drawing, name: string, spot: Spot): Drawing {
  const id = Math.max(...drawing.circles.map((circle) => circle.id)) + 1;
  const circle: Circle = { id, name, size: 'middle', ...onPaper(spot) };
  return { ...drawing, circles: [...drawing.circles, circle] };
}

export const withChange = (
  drawing: Drawing,
  id: number,
  change: Partial<Omit<Circle, 'id'>>,
): Drawing => ({
  ...drawing,
  circles: drawing.circles.map((circle) =>
    circle.id === id ? { ...circle, ...change, ...onPaper({ ...circle, ...change }) } : circle,
  ),
});

/** With it go its lines; I stay. */
export const withoutCircle = (drawing: Drawing, id: number): Drawing =>
  id === ownCircle
    ? drawing
    : {
        ...drawing,
        circles: drawing.circles.filter((circle) => circle.id !== id),
        lines: drawing.lines.filter((line) => line.from !== id && line.to !== id),
      };

/** Between two circles there is one line; a new one takes its place. */
export const withLine = (drawing: Drawing, line: Line): Drawing =>
  line.from === line.to
    ? drawing
    : { ...drawing, lines: [...drawing.lines.filter((one) => !isBetweenSame(one, line)), line] };

export const withoutLine = (drawing: Drawing, line: Line): Drawing => ({
  ...drawing,
  lines: drawing.lines.filter((one) => !isBetweenSame(one, line)),
});

const isBetweenSame = (a: Line, b: Line): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

/** Of a circle's middle to the edge: nobody is pushed off the paper. */
const margin = 6;

const onPaper = ({ x, y }: Spot): Spot => ({
  x: Math.min(canvas.width - margin, Math.max(margin, x)),
  y: Math.min(canvas.height - margin, Math.max(margin, y)),
});
