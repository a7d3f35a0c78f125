/**
 * The actors of a data file as a gazetteer. The file keeps one list of forms, whatever their language
 * and whether they are names or inflections of one: that is told apart again here.
 */
import type { KnownActor } from "#src/domain/known-actor.ts";
import { type Actor, LANGS } from "#src/domain/model.ts";

export function knownActorOf({
  aliases,
  id,
  kind,
  name,
  partOf,
  wikidata,
}: Omit<Actor, "proposed">): KnownActor {
  const names = new Set([...Object.values(name), ...aliases]);
  const inflected = aliases.filter((form) => inflectionOf(form, kind, names, name));
  const others = aliases.filter((form) => !inflected.includes(form));
  return {
    id,
    kind,
    name,
    aliases: inEachLanguage(others),
    inflections: inEachLanguage(inflected),
    partOf,
    wikidata,
  };
}

/** A form of another language is found in no text, or means the same there. */
function inEachLanguage(forms: readonly string[]): KnownActor["aliases"] {
  return forms.length === 0 ? {} : Object.fromEntries(LANGS.map((lang) => [lang, forms]));
}

const ENGLISH_GENITIVE = /['’]s$/u;
const ENGLISH_ADJECTIVE = /(?:an|ish|ese|ic|i)$/u;
/** UTF-16 units that "Russian" and "Russia" share */
const SHARED = 3;

function inflectionOf(
  form: string,
  kind: Actor["kind"],
  names: ReadonlySet<string>,
  name: Actor["name"],
): boolean {
  if (ENGLISH_GENITIVE.test(form)) return true;
  if (form.endsWith("s") && names.has(form.slice(0, -1))) return true;
  if (kind !== "state") return false;
  const isLike = Object.values(name).some((own) => own.startsWith(form.slice(0, SHARED)));
  return /^\p{Ll}/u.test(form) || (ENGLISH_ADJECTIVE.test(form) && isLike);
}
