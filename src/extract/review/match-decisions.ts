/**
 * Which proposed claim a decision is about. Ids alone don't tell: a sentence that is put in before
 * renumbers those after it. So the sentence is found by the decision's words, and among its claims the
 * one whose telling word lies in them, of the same kind, of the same id.
 */
import type { Claim, Source } from "#src/domain/model.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { placeInId } from "./claim-id.ts";
import type { ProposedClaim } from "./proposals.ts";
import type { ReportReview } from "./review-problem.ts";
import {
  findScenes,
  scenesOfClaim,
  searchedSource,
  withWords,
  type Scene,
  type SearchedSource,
} from "./scenes.ts";

/** A decision with where it stands, and the claim it is about unless it adds one. */
export interface MatchedDecision extends PlacedDecision {
  readonly proposal: ProposedClaim | undefined;
}

interface PlacedDecision {
  readonly decision: ClaimDecision;
  readonly source: string;
  readonly kind: string;
  readonly scenes: readonly Scene[];
  /** the data file's own claim that it is about */
  readonly given: Claim | undefined;
}

/** What an editor can decide on. */
export interface Decidable {
  readonly sources: readonly Source[];
  readonly proposals: readonly ProposedClaim[];
  /** claims of a data file, by their ids */
  readonly given: ReadonlyMap<string, Claim>;
}

/** Without the decisions whose claim has gone: they are reported. */
export function matchDecisions(
  decisions: readonly ClaimDecision[],
  { sources, proposals, given }: Decidable,
  report: ReportReview,
): readonly MatchedDecision[] {
  const searched = new Map(sources.map((source) => [source.id, searchedSource(source)]));
  const placed = decisions.flatMap((decision): readonly PlacedDecision[] => {
    const claim = given.get(decision.claim);
    const found =
      claim === undefined
        ? placeDecision(decision, searched, report)
        : placeOnGiven(decision, claim, searched, report);
    return found === undefined ? [] : [found];
  });
  const chosen = chooseProposals(placed, proposals);
  return placed.flatMap((each, index) => {
    const proposal = chosen.get(index);
    const isFound = proposal !== undefined || each.given !== undefined;
    if (!isFound && each.decision.decision !== "add") {
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
): PlacedDecision | undefined {
  const { claim, words } = decision;
  const { source, sentence, kind } = placeInId(claim);
  const texts = searched.get(source);
  if (texts === undefined) {
    report({ kind: "claim-gone", record: claim, message: `there is no source "${source}"` });
    return undefined;
  }
  const { scenes, missing, ambiguous } = findScenes(texts, words, sentence);
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
  return { decision, source, kind, scenes, given: undefined };
}

/** A data file's claim is found by its id; the words tell whether it still says what was decided on. */
function placeOnGiven(
  decision: ClaimDecision,
  given: Claim,
  searched: ReadonlyMap<string, SearchedSource>,
  report: ReportReview,
): PlacedDecision | undefined {
  const record = decision.claim;
  if (decision.decision === "add") {
    const message = "is added under an id that the data file gives to another claim";
    report({ kind: "duplicate", record, message });
    return undefined;
  }
  const { source = "" } = given.passages[0] ?? {};
  const texts = searched.get(source);
  const scenes = texts === undefined ? [] : scenesOfClaim(given, texts);
  const stands = scenes.some((scene) => {
    const words = decision.words[scene.lang];
    return words !== undefined && withWords(scene, words) !== undefined;
  });
  if (scenes.length > 0 && !stands) {
    const message = `its words don't stand in its sentence any more: ${quoted(decision)}`;
    report({ kind: "claim-gone", record, message });
    return undefined;
  }
  return { decision, source, kind: placeInId(record).kind, scenes, given };
}

function quoted({ words }: ClaimDecision): string {
  return Object.values(words)
    .map((own) => `"${own}"`)
    .join(", ");
}

/** Each proposal for one decision at most: the pairs that fit best come first. */
function chooseProposals(
  placed: readonly PlacedDecision[],
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
    if (each.decision.decision === "add" || each.given !== undefined) return [];
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
  { decision, kind, scenes }: PlacedDecision,
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
