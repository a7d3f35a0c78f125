/** Finds the names of the gazetteer in a text, the longest at each place. */
import type { ReadLang } from "../article.ts";
import type { Form, FormIndex } from "./name-forms.ts";
import type { Token } from "./tokens.ts";
import { isApostrophe, joined } from "./tokens.ts";

/** Places in the list of tokens; `to` is behind a separate genitive "s" ("Russia’s"). */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  /** behind the last word of the name itself */
  readonly nameTo: number;
  readonly form: Form;
  readonly genitive: boolean;
}

/** The earlier index wins where both have a name of the same length. */
export function scanNames(
  tokens: readonly Token[],
  indexes: readonly FormIndex[],
  lang: ReadLang,
): readonly FoundName[] {
  const found: FoundName[] = [];
  let place = 0;
  while (place < tokens.length) {
    const name = nameAt(tokens, place, indexes, lang);
    if (name !== undefined) found.push(name);
    place = name?.to ?? place + 1;
  }
  return found;
}

function nameAt(
  tokens: readonly Token[],
  place: number,
  indexes: readonly FormIndex[],
  lang: ReadLang,
): FoundName | undefined {
  const token = tokens[place];
  if (token === undefined) return undefined;
  let best: Form | undefined;
  for (const index of indexes) {
    const form = index.get(token.key)?.find((each) => fits(each, tokens, place));
    if (form !== undefined && form.keys.length > (best?.keys.length ?? 0)) best = form;
  }
  if (best === undefined) return undefined;
  const nameTo = place + best.keys.length;
  const owns = hasOwnS(tokens, nameTo, lang);
  return {
    from: place,
    to: owns ? nameTo + 1 : nameTo,
    nameTo,
    form: best,
    genitive: best.genitive || owns,
  };
}

function fits(form: Form, tokens: readonly Token[], place: number): boolean {
  const { keys } = form;
  for (let offset = 1; offset < keys.length; offset += 1) {
    if (tokens[place + offset]?.key !== keys[offset] || !joined(tokens, place + offset))
      return false;
  }
  return fitsCase(form, tokens, place);
}

function fitsCase(form: Form, tokens: readonly Token[], place: number): boolean {
  const first = tokens[place];
  if (first === undefined) return false;
  if (form.upper) return first.text === form.printed;
  if (form.keys.length === 1) return first.capital || form.lower;
  return form.keys.some((_, offset) => tokens[place + offset]?.capital === true);
}

/** English "’s" and "s’" are words of their own to the tokens; German has the bare apostrophe. */
function hasOwnS(tokens: readonly Token[], place: number, lang: ReadLang): boolean {
  const token = tokens[place];
  return lang === "en" && token?.text === "s" && isApostrophe(token.gap);
}
