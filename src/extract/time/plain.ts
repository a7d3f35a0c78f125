/** What both modes say of an expression that rests on its words alone. */
import { statedValue } from "./calendar-value.ts";
import type { Expression, Mod } from "./expression.ts";
import type { Resolved } from "./resolve.ts";

export function plain(expression: Expression): Omit<Resolved, "type"> {
  const value = statedValue(expression);
  return { value, stated: value, basis: "words", reasons: [] };
}

export function withMod(mod: Mod | undefined): { readonly mod?: Mod } {
  return mod === undefined ? {} : { mod };
}
