/** Around an act of speech: through whom it comes, with which attitude, and in which words. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { foundIn } from "../lists.ts";
import { contains, hullOf, overlaps, spanOf } from "../spans.ts";
import type { Clause } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import type { EventRule } from "./event-language.ts";
import type { EventType, FoundLink } from "./found-claim.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { type Scene, hasNoun } from "./scene.ts";
import { linkOf, type Voice, voicesRound, voicesWithin } from "./speakers.ts";
import { subjectIn } from "./subjects.ts";

/** Attitudes that one only knows of by their being voiced. */
const VOICED: ReadonlySet<Draft["stance"]> = new Set(["hoped", "denied", "asked"]);

export function linksOf(
  scene: Scene,
  trigger: Span,
  own: Voice | undefined,
  stance: Draft["stance"],
  speakers: readonly ActorMention[],
): Draft["links"] {
  const outer = voicesRound(scene.voices, trigger)
    .filter((voice) => voice !== own)
    .map(linkOf);
  if (own === undefined) {
    return VOICED.has(stance) ? [...outer, linkBy(speakers, trigger)] : outer;
  }
  const inner = voicesWithin(scene.voices, own).map(linkOf);
  const isOwnLink =
    own.attribution.type !== "Reported" || VOICED.has(stance) || quotesIn(scene, own);
  return [...outer, ...(isOwnLink ? [linkOf(own)] : []), ...inner];
}

function linkBy(speakers: readonly ActorMention[], cue: Span): FoundLink {
  const [first] = speakers;
  return {
    speakers: [...new Set(speakers.map(({ actor }) => actor))],
    ...(first === undefined ? {} : { phrase: spanOf(first) }),
    cue,
    form: "indirect",
  };
}

/** "Berg said that Rivas hopes": the hope is one more link. */
export function hopesIn(
  scene: Scene,
  hull: Span,
  speakers: readonly ActorMention[],
): readonly FoundLink[] {
  return foundIn(scene.predicates, (predicate) => {
    const isHope = predicate.rules.some(({ stance }) => stance === "hoped");
    if (!isHope || predicate.source !== "verb" || !contains(hull, predicate.trigger)) {
      return undefined;
    }
    const hoping = subjectIn(scene, predicate.part, predicate.index).map(({ mention }) => mention);
    const isOther = hoping.some(({ actor }) =>
      speakers.every((speaker) => speaker.actor !== actor),
    );
    const isVoiced = scene.voices.some(
      ({ attribution: { cue } }) => cue !== undefined && overlaps(cue, predicate.trigger),
    );
    return isOther && !isVoiced ? linkBy(hoping, predicate.trigger) : undefined;
  });
}

function quotesIn(scene: Scene, { attribution }: Voice): boolean {
  return /[„“”"»«]/u.test(scene.article.text.slice(attribution.start, attribution.end));
}

interface Uttered {
  readonly own: Voice | undefined;
  readonly rule?: EventRule;
  readonly type: EventType;
  readonly part?: Part;
  readonly hull: Span;
}

/** The innermost attitude that is more than an assertion. */
export function stanceOf(scene: Scene, { own, rule, type, part, hull }: Uttered): Draft["stance"] {
  const inner = own === undefined ? [] : voicesWithin(scene.voices, own);
  // a verb that only states leaves the attitude to what is said
  const plain = rule !== undefined && type === "statement";
  const voiced = [...inner, own]
    .map((voice) => voice?.attribution.stance)
    .find(
      (found) =>
        found !== undefined &&
        found !== "asserted" &&
        !(plain && (found === "announced" || found === "asked")),
    );
  if (voiced !== undefined) return voiced;
  const hopes = scene.predicates.some(
    ({ rules, trigger }) =>
      rules.some(({ stance }) => stance === "hoped") && contains(hull, trigger),
  );
  if (hopes || (part !== undefined && hasNoun(scene, part, "hope"))) return "hoped";
  return rule?.stance ?? (type === "announcement" ? "announced" : "asserted");
}

/** Words. */
const LONGEST_ASIDE = 6;

/** What belongs to the frame's words: the clauses that hang from it, and what follows a colon. */
export function aroundFrame(scene: Scene, { part }: Predicate): readonly Span[] {
  const { article, sentence } = scene;
  const { tokens } = part;
  // "das hat Berg versprochen"; "so machte Berg deutlich"
  const isShort = tokens.length <= LONGEST_ASIDE;
  if (isShort || /^(?:das|dies|that)$/u.test(tokens[0]?.lower ?? "")) return [sentence];
  const { end } = hullOf(tokens);
  const isColon = article.text.slice(end, end + 2).includes(":");
  const rest = isColon ? [{ start: end, end: sentence.end }] : [];
  return [...dependents(scene, part), ...rest];
}

/** The clauses that hang from the part, and those that hang from them. */
function dependents({ parts }: Scene, part: Part): readonly Span[] {
  const clauses = new Set<Clause | undefined>([part.clause]);
  return foundIn(parts, ({ clause, tokens }) => {
    if (clause.kind === "main" || !clauses.has(clause.host)) return undefined;
    clauses.add(clause);
    return hullOf(tokens);
  });
}

export function hullRound(
  { sentence }: Scene,
  frame: Span,
  voice: Voice | undefined,
  more: readonly Span[],
): Span {
  const spans = [frame, ...more, voice?.attribution, voice?.attribution.speaker];
  const inside = foundIn(spans, (span) =>
    span !== undefined && overlaps(span, sentence) ? span : undefined,
  );
  return {
    start: Math.max(sentence.start, Math.min(...inside.map(({ start }) => start))),
    end: Math.min(sentence.end, Math.max(...inside.map(({ end }) => end))),
  };
}
