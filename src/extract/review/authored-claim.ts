/** An editor's fields of a claim become those of the data set: words become positions. */
import {
  CLAIM_FIELDS,
  type Claim,
  type ClaimField,
  type Dated,
  type Link,
  type Passage,
  type Phrase,
  type When,
} from "#src/domain/model.ts";
import type {
  AuthoredDated,
  AuthoredFields,
  AuthoredLink,
  AuthoredWhen,
} from "#src/domain/review.ts";
import { findWords } from "./find-words.ts";
import type { Scene } from "./scenes.ts";

// how much of the surroundings a quote selector keeps, in UTF-16 units
const CONTEXT = 32;

/** Instead of the passage's words. */
export const WHOLE_SENTENCE = "…";

type Words = Readonly<Record<string, string>>;
export type Complain = (message: string, kind?: "field" | "one-language") => void;
type Find = (words: Words | undefined) => Phrase | undefined;

/** The claim with the editor's fields in place of its own; whatever is wrong is told to `complain`. */
export function editedClaim(
  claim: Claim,
  authored: AuthoredFields,
  scenes: readonly Scene[],
  source: string,
  complain: Complain,
): Claim {
  const find: Find = (words) => (words === undefined ? undefined : phrase(words, scenes, complain));
  const { passage, actors, place, quotes, chain, stance, when, bounds } = authored;
  return {
    ...claim,
    passages:
      passage === undefined ? claim.passages : passages(passage, claim, source, scenes, complain),
    actors: replaced(actors, claim.actors, (edits) =>
      edits.map(({ actor, role, phrase: words }) => ({ actor, role, phrase: find(words) })),
    ),
    place: replacedOrNone(place, claim.place, ({ name, phrase: words }) => ({
      name,
      phrase: find(words),
    })),
    quotes: replaced(quotes, claim.quotes, (edits) =>
      edits.map(({ exact, phrase: words }) => ({ exact, phrase: find(words) ?? {} })),
    ),
    chain: replaced(chain, claim.chain, (edits) => edits.map((link) => linkOf(link, find))),
    stance: stance ?? claim.stance,
    when: replacedOrNone(when, claim.when, (edit) => whenOf(edit, find)),
    bounds: replacedOrNone(bounds, claim.bounds, ({ notBefore, notAfter }) => ({
      notBefore: datedOf(notBefore, find),
      notAfter: datedOf(notAfter, find),
    })),
  };
}

/** The fields that an editor sets, `null` among them. */
export function namedFields({ passage, ...fields }: AuthoredFields): ClaimField[] {
  const named: Readonly<Partial<Record<ClaimField, unknown>>> = { ...fields, passages: passage };
  return CLAIM_FIELDS.filter((field) => named[field] !== undefined);
}

function replaced<A, T>(edit: A | undefined, before: T, make: (edit: A) => T): T {
  return edit === undefined ? before : make(edit);
}

function replacedOrNone<A, T>(
  edit: A | null | undefined,
  before: T | undefined,
  make: (edit: A) => T,
): T | undefined {
  return edit === null ? undefined : replaced(edit, before, make);
}

/** The whole sentence in each language. */
export function sentencePassages(source: string, scenes: readonly Scene[]): Passage[] {
  return scenes.map((scene) => passageAt(source, scene, scene.sentence));
}

/** In a language that the editor doesn't name the passage stays as it is. */
function passages(
  words: Words,
  claim: Claim,
  source: string,
  scenes: readonly Scene[],
  complain: Complain,
): Passage[] {
  reportUnread(words, scenes, complain);
  return scenes.flatMap((scene) => {
    const own = words[scene.lang];
    if (own === undefined) {
      complain(`its passage lacks the words in "${scene.lang}"`, "one-language");
      return claim.passages.filter(({ text }) => text === scene.lang);
    }
    const found =
      own === WHOLE_SENTENCE
        ? { ok: true as const, ...scene.sentence }
        : findWords(own, scene.paragraph, scene.sentence);
    if (found.ok) return [passageAt(source, scene, found)];
    complain(`passage (${scene.lang}): ${found.message}`);
    return [];
  });
}

function passageAt(
  source: string,
  { lang, paragraph, paragraphIndex, sentenceIndex }: Scene,
  { start, end }: { readonly start: number; readonly end: number },
): Passage {
  return {
    source,
    text: lang,
    paragraph: paragraphIndex,
    sentence: sentenceIndex,
    start,
    end,
    exact: paragraph.slice(start, end),
    prefix: paragraph.slice(Math.max(0, start - CONTEXT), start),
    suffix: paragraph.slice(end, end + CONTEXT),
  };
}

function phrase(words: Words, scenes: readonly Scene[], complain: Complain): Phrase {
  reportUnread(words, scenes, complain);
  const found: Phrase = {};
  for (const { lang, paragraph, sentence } of scenes) {
    const own = words[lang];
    if (own === undefined) {
      complain(
        `"${Object.values(words).join(" / ")}" lacks the words in "${lang}"`,
        "one-language",
      );
      continue;
    }
    const span = findWords(own, paragraph, sentence);
    if (span.ok) {
      const { start, end } = span;
      found[lang] = { start, end, exact: paragraph.slice(start, end) };
    } else {
      complain(`(${lang}) ${span.message}`);
    }
  }
  return found;
}

function reportUnread(words: Words, scenes: readonly Scene[], complain: Complain): void {
  const known = new Set(scenes.map(({ lang }) => lang));
  for (const lang of Object.keys(words)) {
    if (!known.has(lang)) complain(`"${words[lang]}": there is no text in "${lang}"`);
  }
}

function linkOf({ speakers, phrase: words, cue, form, when }: AuthoredLink, find: Find): Link {
  return {
    speakers,
    phrase: find(words),
    cue: find(cue),
    form,
    when: when && whenOf(when, find),
  };
}

function whenOf({ text, published }: AuthoredWhen, find: Find): When {
  return { text: datedOf(text, find), published: datedOf(published, find) };
}

function datedOf(dated: AuthoredDated | undefined, find: Find): Dated | undefined {
  return dated && { ...dated, words: find(dated.words) };
}
