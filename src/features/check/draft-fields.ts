/** The fields of a claim that a draft sets otherwise, as an editor's decision writes them. */
import { sameRecord } from "#src/domain/decisions.ts";
import { utteranceOf } from "#src/domain/event-time.ts";
import type { Claim, Event, Kind, LocalText } from "#src/domain/model.ts";
import type { AuthoredFields, AuthoredLink, AuthoredWhen } from "#src/domain/review.ts";
import type { AllFields } from "#src/extract/review/authored-fields.ts";
import { ruleOfEdtf } from "#src/extract/review/rule-of-edtf.ts";
import { foundPassage, foundWords, type ClaimScene } from "./claim-scenes.ts";
import { textsOf, type Draft, type TypedTexts } from "./draft.ts";
import { edtfTyped } from "./typed-date.ts";

export interface FieldContext {
  readonly claim: Claim;
  readonly event: Event | undefined;
  readonly source: string;
  readonly scenes: readonly ClaimScene[];
  /** the claim's fields as they stand, in the notation of decisions */
  readonly fields: AllFields;
}

export function draftFields(before: Draft, after: Draft, context: FieldContext): AuthoredFields {
  return {
    ...(sameRecord(before.actors, after.actors) ? {} : { actors: actorsOf(after, context) }),
    ...(sameRecord(before.place, after.place) ? {} : { place: placeOf(after.place, context) }),
    ...(before.stance === after.stance ? {} : { stance: after.stance }),
    ...(sameRecord(before.passage, after.passage) ? {} : passageIn(after, context)),
    ...datedFields(before, after, context),
  };
}

function passageIn({ passage }: Draft, { scenes }: FieldContext): AuthoredFields {
  const found = scenes.flatMap((scene): readonly (readonly [string, string])[] => {
    const words = foundPassage(passage[scene.lang] ?? "", scene);
    return words === undefined ? [] : [[scene.lang, words]];
  });
  return found.length === 0 ? {} : { passage: Object.fromEntries(found) };
}

function actorsOf({ actors }: Draft, { fields, scenes }: FieldContext) {
  const known = fields.actors ?? [];
  return actors.flatMap(({ ids: [actor], role, name }) => {
    if (actor === undefined) return [];
    const before =
      known.find((own) => own.actor === actor && own.role === role) ??
      known.find((own) => own.actor === actor);
    const phrase = before?.phrase ?? wordsInAll(name, scenes);
    return [{ actor, role, ...(phrase && { phrase }) }];
  });
}

/** The same words in every language of the claim; `undefined` where one lacks them. */
function wordsInAll(words: string, scenes: readonly ClaimScene[]): LocalText | undefined {
  return wordsIn(Object.fromEntries(scenes.map(({ lang }) => [lang, words])), scenes);
}

function wordsIn(texts: TypedTexts, scenes: readonly ClaimScene[]): LocalText | undefined {
  const found = scenes.flatMap((scene): readonly (readonly [string, string])[] => {
    const typed = texts[scene.lang]?.trim() ?? "";
    const own = typed === "" ? undefined : foundWords(typed, scene);
    return own === undefined ? [] : [[scene.lang, own]];
  });
  return found.length === 0 || found.length < scenes.length ? undefined : Object.fromEntries(found);
}

function placeOf(place: TypedTexts, { scenes }: FieldContext): AuthoredFields["place"] {
  const name = textsOf(place);
  if (name === undefined) return null;
  const phrase = wordsIn(name, scenes);
  return { name, ...(phrase && { phrase }) };
}

/** A statement stands at its utterance: then the date is that of a link of the chain. */
function datedFields(before: Draft, after: Draft, context: FieldContext): AuthoredFields {
  const { claim, fields } = context;
  const chainChanged = !sameRecord(before.links, after.links);
  const links = after.links.map((link) => linkOf(link, context));
  const dateChanged = after.date.choice !== "kept";
  const when = dateChanged ? dateOf(after, context) : undefined;
  const spoken = utterancePlace(after.kind, claim);
  const at = after.links.findIndex(({ of }) => of !== undefined && of === spoken);
  if (dateChanged && at >= 0) {
    const chain = links.map((link, n) => (n === at ? dated(link, when) : link));
    return { chain };
  }
  return {
    ...(chainChanged ? { chain: links } : {}),
    ...(dateChanged && !sameRecord(when, fields.when) ? { when: when ?? null } : {}),
  };
}

/** Place of the link whose day is the statement's; `undefined` for whatever isn't a statement. */
function utterancePlace(kind: Kind, claim: Claim): number | undefined {
  const link = kind === "statement" ? utteranceOf(claim) : undefined;
  return link === undefined ? undefined : claim.chain.indexOf(link);
}

function dated({ when: _before, ...link }: AuthoredLink, when: AuthoredWhen | undefined) {
  return when === undefined ? link : { ...link, when };
}

function linkOf(
  { of, name, ids, form }: Draft["links"][number],
  { fields, scenes }: FieldContext,
): AuthoredLink {
  const known = of === undefined ? undefined : fields.chain?.[of];
  if (known !== undefined) {
    const { phrase, ...rest } = known;
    const same = sameRecord(known.speakers, ids);
    return { ...rest, form, speakers: [...ids], ...(same && phrase ? { phrase } : {}) };
  }
  const phrase = wordsInAll(name, scenes);
  return { speakers: [...ids], form, ...(phrase && { phrase }) };
}

function dateOf({ date }: Draft, { source, scenes }: FieldContext): AuthoredWhen | undefined {
  if (date.choice === "none") return undefined;
  const edtf = edtfTyped(date.edtf) ?? "";
  const words = wordsIn(date.words, scenes);
  const dates = { edtf, ...(words && { words }), rule: ruleOfEdtf(edtf) };
  return date.counted
    ? { published: { ...dates, uses: [{ source }] } }
    : { text: { ...dates, uses: [] } };
}
