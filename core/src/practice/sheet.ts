// A session sheet before it is written out: what the person chose to bring, line by line. It comes from outside
// as JSON (a file for the command line, an export brought back) and is read here, so that whatever composes a
// sheet can trust it.

import * as v from 'valibot';
import { toMomentId } from '../moment.ts';
import { toPersonId } from '../person.ts';
import { failed, ok, type Result } from '../result.ts';
import { toInstant } from '../time.ts';
import { circleSizes, emptyDrawing, flows, lineKinds, ownCircle } from './drawing.ts';

/** More would not be a page, and not a conversation (METHOD 8). */
export const atMostPatterns = 3;

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const wishKinds = ['ask', 'give', 'let-be'] as const;
export type WishKind = (typeof wishKinds)[number];

const row = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.optional(v.pipe(v.string(), v.maxLength(2000)), '');
const listOf = <S extends v.GenericSchema>(one: S, most: number) =>
  v.optional(v.pipe(v.array(one), v.maxLength(most), v.readonly()), []);

const circle = v.strictObject({
  id: row,
  name: v.pipe(v.string(), v.maxLength(60)),
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  size: v.picklist(circleSizes),
});
const line = v.strictObject({
  from: row,
  to: row,
  kind: v.picklist(lineKinds),
  flow: v.picklist(flows),
});
const drawing = v.pipe(
  v.strictObject({
    circles: v.pipe(v.array(circle), v.minLength(1), v.maxLength(40), v.readonly()),
    lines: v.pipe(v.array(line), v.maxLength(200), v.readonly()),
    rings: v.optional(v.boolean(), false),
  }),
  v.check(({ circles, lines }) => {
    const ids = new Set(circles.map(({ id }) => id));
    return (
      circles[0].id === ownCircle &&
      ids.size === circles.length &&
      lines.every(({ from, to }) => ids.has(from) && ids.has(to))
    );
  }),
);

/** A statement of one portrait, by its key; with it the messages that the person ticked one by one. */
const statement = v.strictObject({
  person: v.pipe(row, v.transform(toPersonId)),
  key: v.string(),
  quotes: listOf(v.pipe(row, v.transform(toMomentId)), 5),
});

const instant = v.pipe(v.number(), v.integer(), v.transform(toInstant));

const schema = v.strictObject({
  paper: v.optional(v.picklist(papers), 'a4'),
  names: v.optional(v.picklist(['short', 'whole']), 'short'),
  /** Undefined: all that there is. */
  period: v.optional(v.strictObject({ from: instant, to: instant })),
  people: listOf(v.pipe(row, v.transform(toPersonId)), 20),
  meaning: v.optional(
    v.strictObject({ words, acts: listOf(v.pipe(v.string(), v.maxLength(80)), 5) }),
    {},
  ),
  /** Undefined: no drawing on the sheet. */
  drawing: v.optional(drawing),
  kindness: v.optional(v.strictObject({ told: v.optional(statement), words }), {}),
  patterns: listOf(v.strictObject({ ...statement.entries, thoughts: words }), atMostPatterns),
  /** Seasons by their row. */
  seasons: listOf(row, 6),
  wish: v.optional(v.strictObject({ kind: v.picklist(wishKinds), words })),
});

export type SheetChoices = v.InferOutput<typeof schema>;
export type ChosenStatement = v.InferOutput<typeof statement>;

export const emptyChoices: SheetChoices = { ...v.parse(schema, {}), drawing: emptyDrawing };

/** `where`: the path to what cannot be, as `patterns.0.key`. */
export function readSheetChoices(
  json: unknown,
): Result<SheetChoices, { readonly kind: 'sheet-choices'; readonly where: string }> {
  const read = v.safeParse(schema, json);
  if (read.success) return ok(read.output);
  return failed({ kind: 'sheet-choices', where: v.getDotPath(read.issues[0]) ?? '' });
}
