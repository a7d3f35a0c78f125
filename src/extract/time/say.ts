/** Expressions as rules say them: what is `undefined` is left out. */
import type { CalendarParts, Direction, Expression, Mod, Unit } from "./expression.ts";

type Loose<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined };

interface Qualities {
  readonly direction?: Direction;
  readonly mod?: Mod;
  readonly parts?: CalendarParts;
  readonly quant?: string;
  readonly leads?: { readonly unit: Unit; readonly by: number };
}

const present = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The parts that are there. */
export function partsOf(parts: Loose<CalendarParts>): CalendarParts {
  return present(parts);
}

export function calendar(
  parts: Loose<CalendarParts>,
  qualities: Loose<Pick<Qualities, "direction" | "mod">> = {},
): Expression {
  return { kind: "calendar", parts: partsOf(parts), ...present(qualities) };
}

/** So many steps of the unit, counted from the day of publication unless it is said otherwise. */
export function shift(
  unit: Unit,
  by: number,
  from: "publication" | "mention" | "context" = "publication",
  qualities: Loose<Pick<Qualities, "parts" | "mod">> = {},
): Expression {
  return { kind: "shift", unit, by, from, ...present(qualities) };
}

export function duration(
  value: string,
  qualities: Loose<Pick<Qualities, "mod" | "leads">> = {},
): Expression {
  return { kind: "duration", value, ...present(qualities) };
}

export function set(value: string, quant?: string): Expression {
  return { kind: "set", value, ...present({ quant }) };
}

export function vague(ref: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): Expression {
  return { kind: "vague", ref };
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

/** The TIMEX3 value of so many units; `X` for a count that the words leave open. */
export function lengthValue(count: number | "X", unit: Unit): string {
  const time = unit === "second" || unit === "minute" || unit === "hour" ? "T" : "";
  return `P${time}${count}${LETTERS[unit]}`;
}
