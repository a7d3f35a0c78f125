/** When it was: the dated words of the claim's own clause, and no others. */
import type { Span } from "../article.ts";
import { gathered } from "../lists.ts";
import { contains, hullOf, overlaps } from "../spans.ts";
import type { DatedWords } from "../time/dated-words.ts";
import { boundsIn, dayOfIso } from "../time/kept-edtf.ts";
import { wordSet } from "../word-set.ts";
import type { Part } from "./parts.ts";
import type { Draft } from "./draft.ts";
import { SPEECH } from "./event-types.ts";
import { isFinite } from "./finite.ts";
import type { FoundClaim, FoundDate, FoundWhen } from "./found-claim.ts";
import { joinedDates } from "./joined-dates.ts";
import { type Scene, inPart } from "./scene.ts";

export interface ClaimTime {
  readonly when?: FoundWhen;
  readonly bounds?: NonNullable<FoundClaim["bounds"]>;
}

export function timeOf(scene: Scene, draft: Draft, others: readonly Draft[]): ClaimTime {
  const found = draft.when ?? whenOf(scene, draft, others);
  // what is told in the past can't be after the report: then the date was counted from something else
  const isImpossible = draft.past && isAhead(found, scene.article.published);
  const when = isImpossible ? undefined : found;
  const isDated = when !== undefined && isExact(when);
  const bounds = isDated || draft.as === "background" ? undefined : boundsOf(scene, draft, others);
  return {
    ...(when === undefined ? {} : { when }),
    ...(bounds === undefined ? {} : { bounds }),
  };
}

/** "vor 2020", "after May 2024"; else a past tense has been by the day of publication. */
function boundsOf(scene: Scene, draft: Draft, others: readonly Draft[]): ClaimTime["bounds"] {
  const stated = candidates(scene, draft, others, LIMITS);
  const notBefore = limitOf(stated.find(({ relation }) => relation === "after"));
  const notAfter =
    limitOf(stated.find(({ relation }) => relation === "before")) ??
    (draft.past ? latestDay(scene) : undefined);
  if (notBefore === undefined && notAfter === undefined) return undefined;
  return { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
}

function limitOf(dated: DatedWords | undefined): FoundDate | undefined {
  const date = dated?.when.published ?? dated?.when.text;
  return date?.edtf === undefined ? undefined : date;
}

/** What is told in the past has been by the day of publication. */
function latestDay({ article: { published } }: Scene): FoundDate | undefined {
  return published === undefined
    ? undefined
    : { edtf: published, rule: "not-after-publication", usesPublication: true };
}

function whenOf(scene: Scene, draft: Draft, others: readonly Draft[]): FoundWhen | undefined {
  if (draft.as !== "states" || draft.type === "state") return undefined;
  const dates = candidates(scene, draft, others);
  const exact = dates.filter(({ when }) => isExact(when));
  const [first, second] = exact;
  const together = first && second && joinedDates(scene.article, first, second);
  if (together !== undefined) return together;
  return (
    (first ?? dates[0])?.when ?? (SPEECH.has(draft.type) ? vagueContent(scene, draft) : undefined)
  );
}

export function isExact(when: FoundWhen): boolean {
  return when.text?.edtf !== undefined || when.published?.edtf !== undefined;
}

/** A day after that of publication: it has not been yet. */
export function isAhead(when: FoundWhen | undefined, published: string | undefined): boolean {
  const edtf = when?.published?.edtf ?? when?.text?.edtf;
  const begin = edtf === undefined ? undefined : boundsIn(edtf)?.beginEarliest;
  const day = published === undefined ? undefined : dayOfIso(published);
  return begin !== undefined && day !== undefined && begin > day;
}

const HAPPENS = wordSet("at until since span vague open");

const LIMITS = wordSet("before after");

/** The dates that a part of a sentence gives to what it tells. */
export function datesOf(scene: Scene, part: Part): readonly DatedWords[] {
  return inPart(part, scene.dates).filter(
    (date) => HAPPENS.has(date.relation) && !isOfNoun(scene, date) && !isOfAside(scene, part, date),
  );
}

function candidates(
  scene: Scene,
  draft: Draft,
  others: readonly Draft[],
  relations = HAPPENS,
): readonly DatedWords[] {
  const content = draft.voice?.attribution;
  if (scene.dates.length === 0) return [];
  return gathered(draft.parts, (part) => {
    const shared = part.sharesSubject;
    const before =
      shared === undefined
        ? []
        : inPart(shared, scene.dates).filter(isSharedBy(scene, draft.parts[0]));
    const own = inPart(part, scene.dates).filter((date) => !isOfAside(scene, part, date));
    return [...own, ...before, ...antecedentOf(part, scene)];
  }).filter(
    (date) =>
      relations.has(date.relation) &&
      // "seit dem Angriff im Mai" doesn't say that it has gone on since
      !contains(date, draft.trigger) &&
      !isOfNoun(scene, date) &&
      (!SPEECH.has(draft.type) || (date.relation !== "until" && date.relation !== "since")) &&
      (content === undefined || !contains(content, date) || content.type === "Reported") &&
      !isWithin(date, draft, others),
  );
}

/** "In 2023, when she was elected": the clause tells of the date before it. */
function antecedentOf({ clause, tokens }: Part, { dates }: Scene): readonly DatedWords[] {
  const { start } = hullOf(tokens);
  return clause.opener === "when" || clause.opener === "als"
    ? dates.filter(({ end }) => end <= start && start - end <= 2)
    : [];
}

/** "hat im Mai Truppen geschickt und Waffen geliefert": before the first verb it counts for both. */
function isSharedBy({ predicates }: Scene, by: Part | undefined): (date: DatedWords) => boolean {
  const first = predicates.find(
    ({ part, source }) => part === by?.sharesSubject && source === "verb",
  );
  return (date) => first !== undefined && date.end <= first.trigger.start;
}

/** "das Abkommen von 1994" says nothing of when the sentence's happening was. */
function isOfNoun(scene: Scene, date: Span): boolean {
  const before = scene.article.text.slice(Math.max(0, date.start - 24), date.start);
  const words = scene.article.text.slice(date.start, date.end);
  if (/\p{L}\s+(?:von|vom|of)\s+$/u.test(before) || /^(?:von|vom|of)\s/u.test(words)) return true;
  const after = scene.article.text.slice(date.end, date.end + 24);
  return scene.language.isDatedNoun(before, words, after);
}

/** "The bridge, built in 1971, was closed", "Berg, a signing of last summer, left": dates of their own. */
function isOfAside({ language }: Scene, { clause, tokens }: Part, date: Span): boolean {
  const { pieces } = clause;
  if (language.verbFinal || pieces.length < 2) return false;
  const place = pieces.findIndex((each) => contains(each, date));
  const piece = pieces[place];
  const first = tokens.find(({ start }) => start === piece?.start);
  if (piece === undefined || place === 0 || first?.capital !== false) return false;
  const isApposition = /^an?$/u.test(first.lower) && place < pieces.length - 1;
  if (!isApposition && !language.tense.participle.test(first.lower)) return false;
  // "Berg, the minister, resigned on Monday" has no other verb
  return tokens.some(
    (token, index) => !overlaps(token, piece) && isFinite(tokens, index, language),
  );
}

/** The words of a nominal happening keep their date. */
function isWithin(date: DatedWords, draft: Draft, others: readonly Draft[]): boolean {
  if (draft.predicate?.occasion !== undefined) return !overlaps(date, draft.hull);
  return others.some(
    (other) =>
      other !== draft &&
      (other.predicate?.occasion !== undefined || other.when !== undefined) &&
      contains(other.hull, date),
  );
}

/** What is said is for "the near future": words without a date, which tell of the content. */
function vagueContent(scene: Scene, draft: Draft): FoundWhen | undefined {
  const vague = scene.dates.find((date) => date.relation === "vague" && overlaps(date, draft.hull));
  return vague?.when;
}
