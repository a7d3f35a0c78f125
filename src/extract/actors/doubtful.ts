/**
 * Surnames that could be anybody's: "Außenminister Kim" is not the listed Kim Jong Un, and a surname that
 * millions have says nothing where nobody of that name was introduced.
 */
import { stateOf } from "./compiled.ts";
import { ALIKE } from "./offices.ts";
import { EAST_ASIAN } from "./propose.ts";
import type { Reading } from "./reading.ts";
import type { FoundName } from "./scan.ts";

type Text = Pick<Reading, "compiled" | "known" | "lexicon" | "tokens">;

/** Whom the text names in full, or by an office that is listed as theirs. */
export const introducedIn = (text: Text, names: readonly FoundName[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) =>
      name.form.naming === "name" || isOwnOffice(text, name) === true ? name.form.actor : [],
    ),
  );

/** A surname beside an office that isn't the person's, or a common one that nobody introduces. */
export function isDoubtful(text: Text, name: FoundName, introduced: ReadonlySet<string>): boolean {
  const { actor, naming, printed } = name.form;
  if (naming !== "surname" || !text.known.has(actor)) return false;
  const isUnknown = EAST_ASIAN.has(printed.replace(/s$/u, "")) && !introduced.has(actor);
  return isUnknown || isOwnOffice(text, name) === false;
}

/** Whether the high office before the name is listed as the person's; nothing where none is. */
function isOwnOffice(text: Text, { from, form: { actor } }: FoundName): boolean | undefined {
  const own = text.compiled.branches.get(actor);
  const head = text.lexicon.headAt(text.tokens, from - 1);
  if (own === undefined || head?.high !== true) return undefined;
  const { branch } = head;
  // "minister" of "foreign-minister"
  const isTheirs = (each: string): boolean =>
    each.endsWith(branch) || ALIKE[branch]?.includes(each) === true;
  return [...own].some(isTheirs) && !isOfOtherState(text, from - 2, actor);
}

/** "Südkoreas | Präsident Kim": another state than the person's stands there. */
function isOfOtherState({ compiled, known, tokens }: Text, place: number, actor: string): boolean {
  const owner = compiled.index.get(tokens[place]?.key ?? "")?.[0];
  if (owner === undefined) return false;
  const { kind } = owner.country ?? known.get(owner.actor) ?? {};
  return kind === "state" && owner.actor !== stateOf(known, actor);
}
