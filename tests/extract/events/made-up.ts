/** Actors of invented news, and short ways to what is found in it. */
import type { KnownActor } from "#src/domain/known-actor.ts";
import { type ReadLang, wordsAt } from "#src/extract/article.ts";
import { articleOf } from "#src/extract/every-language.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import type { FoundClaim } from "#src/extract/events/found-claim.ts";
import { extract } from "#src/extract/extract.ts";

const actor = (
  id: string,
  kind: KnownActor["kind"],
  de: string,
  en: string,
  more: Partial<KnownActor> = {},
): KnownActor => ({ id, kind, name: { de, en }, aliases: {}, inflections: {}, ...more });

export const MADE_UP: readonly KnownActor[] = [
  actor("norway", "state", "Norwegen", "Norway"),
  actor("chile", "state", "Chile", "Chile"),
  actor("canada", "state", "Kanada", "Canada"),
  actor("berg", "person", "Paula Berg", "Paula Berg", { partOf: "norway" }),
  actor("rivas", "person", "Juan Rivas", "Juan Rivas", { partOf: "chile" }),
  actor("nordia", "agency", "Nordia", "Nordia"),
  actor("norway-forces", "armed-forces", "norwegische Soldaten", "Norwegian soldiers", {
    aliases: { de: ["norwegische Truppen"], en: ["Norwegian troops"] },
    partOf: "norway",
  }),
];

/** A Saturday. */
export const PUBLISHED = "2031-07-12";

export function found(lang: ReadLang, ...paragraphs: readonly string[]): Extraction {
  return extract(articleOf({ lang, paragraphs, published: PUBLISHED }), MADE_UP);
}

/** "meeting norway+chile 2031-07-12": type, actors in the order of their names, date of either layer. */
export function told(lang: ReadLang, ...paragraphs: readonly string[]): readonly string[] {
  return found(lang, ...paragraphs).claims.map((claim) =>
    [claim.type, actorsOf(claim), dateOf(claim)].filter(Boolean).join(" "),
  );
}

export function actorsOf({ actors }: FoundClaim): string {
  return actors
    .map((each) => each.actor)
    .toSorted()
    .join("+");
}

export function dateOf({ when }: FoundClaim): string {
  return when?.published?.edtf ?? when?.text?.edtf ?? "";
}

export function only(extraction: Extraction, type: FoundClaim["type"]): FoundClaim {
  const [claim, ...more] = extraction.claims.filter((each) => each.type === type);
  if (claim === undefined || more.length > 0) throw new Error(`not one claim of type ${type}`);
  return claim;
}

export function passageOf({ article }: Extraction, { passage }: FoundClaim): string {
  return wordsAt(article, passage);
}
