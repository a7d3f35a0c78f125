/** What both modes say alike: of expressions that rest on their words alone, and of what stays open. */
import { statedValue } from "./calendar-value.ts";
import type { Expression, Mod, Unit } from "./expression.ts";
import type { TimexType } from "./mention.ts";
import type { Context, Resolved, Resolver } from "./resolve.ts";

export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** How a mode resolves the kinds of expressions on which the modes differ. */
type Modes = {
  readonly [K in "calendar" | "shift" | "duration" | "set"]: (
    expression: ExpressionOf<K>,
    context: Context,
  ) => Resolved | undefined;
};

export function resolverOf({ calendar, shift, duration, set }: Modes): Resolver {
  return (expression, context) => {
    switch (expression.kind) {
      case "calendar":
        return calendar(expression, context);
      case "shift":
        return shift(expression, context);
      case "vague":
        return { ...plain(expression), type: "DATE" };
      case "duration":
        return duration(expression, context);
      case "set":
        return set(expression, context);
    }
  };
}

export function plain(expression: Expression): Omit<Resolved, "type"> {
  const value = statedValue(expression);
  return { value, stated: value, basis: "words", reasons: [] };
}

/** The present, of which the words tell no more. */
export const PRESENT: Resolved = {
  type: "DATE",
  value: "PRESENT_REF",
  stated: "PRESENT_REF",
  basis: "words",
  reasons: [],
};

interface Stated {
  readonly stated: string;
  readonly mod?: Mod | undefined;
}

/** Only what the words alone give; `missing` is the rule that says what it would be counted from. */
export function open(
  type: TimexType,
  { stated, mod }: Stated,
  missing: "date-unknown" | "publication-unknown",
): Resolved {
  return {
    type,
    value: stated,
    stated,
    basis: "open",
    reasons: [{ rule: missing }],
    mod,
  };
}

const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(["second", "minute", "hour"]);

export function isClockUnit(unit: Unit): boolean {
  return CLOCK_UNITS.has(unit);
}

/** The type of a step of which nobody knows where it begins. */
export function typeOfOpenShift({ unit }: ExpressionOf<"shift">, stated: string): TimexType {
  return isClockUnit(unit) || stated.includes("T") ? "TIME" : "DATE";
}
