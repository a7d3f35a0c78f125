/** The same collection without the words of texts that may not be passed on. Who stated it stays. */
import type { Claim, Dated, Source, When } from "#src/domain/model.ts";
import { sourcesOf } from "#src/domain/record.ts";
import type { ToExport } from "./exported.ts";

export function withheld(input: ToExport): ToExport {
  const { dataset, records, withoutTexts } = input;
  if (withoutTexts === undefined || withoutTexts.size === 0) return input;
  const claims = new Map(
    [...dataset.claims].map(([id, claim]) => [id, claimWithout(claim, withoutTexts)]),
  );
  const sources = new Map(
    [...dataset.sources].map(([id, source]) => [id, withoutTexts.has(id) ? bare(source) : source]),
  );
  return {
    ...input,
    dataset: { ...dataset, sources, claims },
    records: records.map((record) => ({
      ...record,
      evidence: record.evidence.map(({ claim, as }) => ({
        claim: claims.get(claim.id) ?? claim,
        as,
      })),
    })),
  };
}

/** What was set aside of its file is its words too. */
function bare({ aside: _aside, ...source }: Source): Source {
  return { ...source, texts: [] };
}

/** Phrases and quotes are words of the passages, and point into them: they go with the first of them. */
function claimWithout(claim: Claim, withoutTexts: ReadonlySet<string>): Claim {
  const passages = claim.passages.filter(({ source }) => !withoutTexts.has(source));
  if (passages.length === claim.passages.length) return claim;
  const { place, when, bounds, ...rest } = claim;
  return {
    ...rest,
    passages,
    sources: [...sourcesOf(claim)],
    actors: claim.actors.map(({ actor, role }) => ({ actor, role })),
    quotes: [],
    chain: claim.chain.map(({ speakers, form, when: spoken }) => ({
      speakers,
      form,
      ...(spoken === undefined ? {} : { when: whenWithout(spoken) }),
    })),
    ...(place === undefined ? {} : { place: { name: place.name } }),
    ...(when === undefined ? {} : { when: whenWithout(when) }),
    ...(bounds === undefined ? {} : { bounds: boundsWithout(bounds) }),
  };
}

function whenWithout({ text, published }: When): When {
  return {
    ...(text === undefined ? {} : { text: datedWithout(text) }),
    ...(published === undefined ? {} : { published: datedWithout(published) }),
  };
}

function boundsWithout({ notBefore, notAfter }: NonNullable<Claim["bounds"]>) {
  return {
    ...(notBefore === undefined ? {} : { notBefore: datedWithout(notBefore) }),
    ...(notAfter === undefined ? {} : { notAfter: datedWithout(notAfter) }),
  };
}

function datedWithout({ words: _words, ...dated }: Dated): Dated {
  return dated;
}
