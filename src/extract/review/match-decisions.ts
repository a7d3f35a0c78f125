/**
 * Which proposed claim a decision is about. Ids alone don't tell: a sentence that is put in before
 * renumbers those after it. So the sentence is found by the decision's words, and among its claims the
 * one whose telling word lies in them, of the same kind, of the same id.
 */
import type { Source } from "#src/domain/model.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import type { ProposedClaim } from "./proposals.ts";
import type { ReportReview } from "./review-problem.ts";
import { findScenes, searchedSource, type Scene, type SearchedSource } from "./scenes.ts";

/** A decision with where it stands, and the claim it is about unless it adds one. */
export interface MatchedDecision {
  readonly decision: ClaimDecision;
  readonly source: string;
  readonly kind: string;
  readonly scenes: readonly Scene[];
  readonly proposal: ProposedClaim | undefined;
}

const ID = /^(?<source>.+)-s(?<number>\d+)-(?<kind>[a-z]+)-\d+$/u;

/** Without the decisions whose claim has gone: they are reported. */
export function matchDecisions(
  decisions: readonly ClaimDecision[],
  sources: readonly Source[],
  proposals: readonly ProposedClaim[],
  report: ReportReview,
): readonly MatchedDecision[] {
  const searched = new Map(sources.map((source) => [source.id, searchedSource(source)]));
  const placed = decisions.flatMap((decision) => placeDecision(decision, searched, report) ?? []);
  const chosen = chooseProposals(placed, proposals);
  return placed.flatMap((each, index) => {
    const proposal = chosen.get(index);
    if (proposal === undefined && each.decision.decision !== "add") {
      report({
        kind: "claim-gone",
        record: each.decision.claim,
        message: `the program finds no such claim in the sentence any more: ${quoted(each.decision)}`,
      });
      return [];
    }
    return [{ ...each, proposal }];
  });
}

function placeDecision(
  decision: ClaimDecision,
  searched: ReadonlyMap<string, SearchedSource>,
  report: ReportReview,
): Omit<MatchedDecision, "proposal"> | undefined {
  const { claim, words } = decision;
  const { source = "", number = "", kind = "" } = ID.exec(claim)?.groups ?? {};
  const texts = searched.get(source);
  if (texts === undefined) {
    report({ kind: "claim-gone", record: claim, message: `there is no source "${source}"` });
    return undefined;
  }
  const { scenes, missing, ambiguous } = findScenes(texts, words, Number(number));
  if (scenes.length === 0) {
    const message = `its words stand nowhere in the text any more: ${quoted(decision)}`;
    report({ kind: "claim-gone", record: claim, message });
    return undefined;
  }
  for (const lang of missing) {
    const message = `its words don't stand in the text in "${lang}": "${words[lang]}"`;
    report({ kind: "address", record: claim, message });
  }
  for (const lang of ambiguous) {
    const message = `"${words[lang]}" stands in several sentences: take more words`;
    report({ kind: "address", record: claim, message });
  }
  return { decision, source, kind, scenes };
}

function quoted({ words }: ClaimDecision): string {
  return Object.values(words)
    .map((own) => `"${own}"`)
    .join(", ");
}

/** Each proposal for one decision at most: the pairs that fit best come first. */
function chooseProposals(
  placed: readonly Omit<MatchedDecision, "proposal">[],
  proposals: readonly ProposedClaim[],
): ReadonlyMap<number, ProposedClaim> {
  const bySentence = new Map<string, ProposedClaim[]>();
  for (const proposal of proposals) {
    for (const { source, text, paragraph, sentence } of proposal.claim.passages) {
      const place = `${source} ${text} ${paragraph} ${sentence}`;
      const others = bySentence.get(place);
      if (others === undefined) bySentence.set(place, [proposal]);
      else others.push(proposal);
    }
  }
  const pairs = placed.flatMap((each, index) => {
    if (each.decision.decision === "add") return [];
    const near = each.scenes.flatMap(
      ({ lang, paragraphIndex, sentenceIndex }) =>
        bySentence.get(`${each.source} ${lang} ${paragraphIndex} ${sentenceIndex}`) ?? [],
    );
    return [...new Set(near)].map((proposal) => ({ index, proposal, fit: fitOf(each, proposal) }));
  });
  const chosen = new Map<number, ProposedClaim>();
  const taken = new Set<ProposedClaim>();
  for (const { index, proposal, fit } of pairs.toSorted((a, b) => b.fit - a.fit)) {
    if (fit < LEAST_FIT || chosen.has(index) || taken.has(proposal)) continue;
    chosen.set(index, proposal);
    taken.add(proposal);
  }
  return chosen;
}

const LEAST_FIT = 2;

function fitOf(
  { decision, kind, scenes }: Omit<MatchedDecision, "proposal">,
  { claim, kind: proposedKind, trigger }: ProposedClaim,
): number {
  const told = scenes.filter(({ lang, words }) => {
    const own = trigger[lang];
    return (
      own !== undefined && words !== undefined && own.start < words.end && own.end > words.start
    );
  });
  return (
    (told.length > 0 ? 4 : 0) +
    (proposedKind === kind ? 2 : 0) +
    (claim.id === decision.claim ? 1 : 0) +
    told.length / (scenes.length + 1)
  );
}
