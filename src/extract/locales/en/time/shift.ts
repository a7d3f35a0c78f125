/** A step from a date, with the finer parts and the approximation that are there. */
import type { CalendarParts, Expression, Mod, Unit } from "#src/extract/time/expression.ts";

export type From = Extract<Expression, { kind: "shift" }>["from"];

interface Step {
  readonly unit: Unit;
  readonly by: number;
  readonly from: From;
  readonly parts?: CalendarParts | undefined;
  readonly mod?: Mod | undefined;
}

export function shift({ unit, by, from, parts, mod }: Step): Expression {
  return {
    kind: "shift",
    unit,
    by,
    from,
    ...(parts === undefined ? {} : { parts }),
    ...(mod === undefined ? {} : { mod }),
  };
}
