/** A step from a date, its fields by their names. */
import type { CalendarParts, Expression, Mod, Unit } from "#src/extract/time/expression.ts";
import * as say from "#src/extract/time/say.ts";

export type From = Extract<Expression, { kind: "shift" }>["from"];

interface Step {
  readonly unit: Unit;
  readonly by: number;
  readonly from: From;
  readonly parts?: CalendarParts | undefined;
  readonly mod?: Mod | undefined;
}

export function shift({ unit, by, from, ...qualities }: Step): Expression {
  return say.shift(unit, by, from, qualities);
}
