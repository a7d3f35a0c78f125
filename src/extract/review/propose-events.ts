/** Which events extraction proposes: claims of the same happening together, each with title and id. */
import type { Event, Evidence } from "#src/domain/model.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { FoundClaim } from "../events/found-claim.ts";
import { joinClaims } from "../events/join-claims.ts";
import { slugOf, titleOf } from "../events/titles.ts";
import type { ProposedClaim } from "./proposals.ts";

/** In the order of the claims that state them. */
export function proposeEvents(
  claims: readonly ProposedClaim[],
  actors: readonly KnownActor[],
): readonly Event[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const taken = new Map<string, number>();
  return happeningsOf(claims).map(({ leading, evidence }) => {
    const found = asDecided(leading);
    return {
      id: freeId(slugOf(found), taken),
      title: titleOf(found, names, leading.extraction.article),
      kind: leading.kind,
      evidence: evidence.map(({ claim, as }) => ({ claim: claim.claim.id, as })),
      notes: [],
    };
  });
}

interface Happening {
  /** the first claim that states it: it gives the title */
  readonly leading: ProposedClaim;
  readonly evidence: { readonly claim: ProposedClaim; readonly as: Evidence }[];
}

/** What is stated or implied makes a happening; what is part of one or background to it goes along. */
function happeningsOf(proposed: readonly ProposedClaim[]): readonly Happening[] {
  const claims = withReportsBehind(proposed);
  const groups = joinClaims(
    claims.map((claim) => ({ found: asDecided(claim), extraction: claim.extraction })),
  );
  const happenings: Happening[] = [];
  const byClaim = new Map<string, Happening>();
  for (const group of groups) {
    const stating = group
      .flatMap((index) => claims[index] ?? [])
      .filter(({ as }) => as === "states" || as === "implies");
    const [leading] = stating;
    if (leading === undefined) continue;
    const happening = { leading, evidence: stating.map((claim) => ({ claim, as: claim.as })) };
    happenings.push(happening);
    for (const { claim } of stating) byClaim.set(claim.id, happening);
  }
  for (const claim of claims) {
    if (claim.as === "states" || claim.as === "implies") continue;
    byClaim.get(claim.of ?? "")?.evidence.push({ claim, as: claim.as });
  }
  return happenings;
}

/** That an agency reports something is background to what it reports, where that is a claim too. */
function withReportsBehind(claims: readonly ProposedClaim[]): readonly ProposedClaim[] {
  const bySentence = new Map<string, ProposedClaim[]>();
  for (const claim of claims) {
    const others = bySentence.get(sentenceOf(claim));
    if (others === undefined) bySentence.set(sentenceOf(claim), [claim]);
    else others.push(claim);
  }
  return claims.map((claim) => {
    if (claim.type !== "report" || claim.as !== "states") return claim;
    const reporters = new Set(claim.claim.actors.map(({ actor }) => actor));
    const reported = bySentence
      .get(sentenceOf(claim))
      ?.find(
        (other) =>
          other !== claim &&
          other.as === "states" &&
          other.claim.chain.some(({ speakers }) => speakers.some((each) => reporters.has(each))),
      );
    return reported === undefined
      ? claim
      : { ...claim, as: "background" as const, of: reported.claim.id };
  });
}

function sentenceOf({ claim, sentence }: ProposedClaim): string {
  return `${claim.passages[0]?.source} ${sentence}`;
}

/** As it was found, with the actors and the place that the other language or an editor gave it. */
export function asDecided({ claim, found }: Pick<ProposedClaim, "claim" | "found">): FoundClaim {
  const actors = claim.actors.map(({ actor, role }) => ({ actor, role }));
  const { place, ...rest } = found;
  const name = claim.place?.name;
  return {
    ...rest,
    actors,
    ...(name === undefined ? {} : { place: { name, phrase: place?.phrase ?? found.trigger } }),
  };
}

/** `taken` holds for each id the number that the next one of its kind tries first. */
function freeId(slug: string, taken: Map<string, number>): string {
  let id = slug;
  let count = taken.get(slug) ?? 1;
  while (taken.has(id)) {
    count += 1;
    id = `${slug}-${count}`;
  }
  taken.set(slug, count);
  if (id !== slug) taken.set(id, 1);
  return id;
}
