/**
 * What else is told to have happened, in verbs that no list has: a clause with a day of its own, or one
 * in the past whose subject is a known actor.
 */
import type { Span } from "../article.ts";
import { foundIn, gathered } from "../lists.ts";
import { contains, hullOf, overlaps, spanOf } from "../spans.ts";
import type { DatedWords } from "../time/dated-words.ts";
import { tenseIn } from "../time/tense.ts";
import type { Token } from "../tokens.ts";
import { wordSet } from "../word-set.ts";
import { datesOf, isAhead, isExact } from "./claim-time.ts";
import { isNegated } from "./clause-grammar.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isSpeech } from "./event-types.ts";
import { isFinite } from "./finite.ts";
import { DATED_CLAUSE } from "./grammar-rules.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { castOf, type Frame } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { linkOf, voicesRound } from "./speakers.ts";
import { subjectOfPart } from "./subjects.ts";
import { tellingVerb } from "./telling-verb.ts";

export function furtherIn(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (isQuestion(scene)) return [];
  const telling = scene.parts.filter((part) => mayTell(part, scene));
  return gathered(telling, (part) =>
    foundIn(stretchesOf(part, scene), (tokens) =>
      furtherDraft(scene, { part, tokens, hull: hullOf(tokens) }, drafts),
    ),
  );
}

/** A part, or what is left of it on one side of "and". */
interface Stretch {
  readonly part: Part;
  readonly tokens: readonly Token[];
  readonly hull: Span;
}

/** A question states nothing; one that somebody quotes has its own mark behind it. */
function isQuestion({ article, sentence }: Scene): boolean {
  return article.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
}

function mayTell(part: Part, { language, dates }: Scene): boolean {
  const { clause } = part;
  return (
    clause.kind !== "relative" &&
    !language.clause.hypothetical.has(clause.opener ?? "") &&
    !isNegated(part, language, dates)
  );
}

/** "was founded in 1911 and moved to Zurich": each verb with its own dates. */
function stretchesOf({ tokens }: Part, { language }: Scene): readonly (readonly Token[])[] {
  const cut = tokens.findIndex(
    ({ lower }, at) =>
      at > 2 &&
      at < tokens.length - 2 &&
      language.clause.joiners.has(lower) &&
      (isFinite(tokens, at + 1, language) || language.tense.past.has(tokens[at + 1]?.lower ?? "")),
  );
  return cut === -1 ? [tokens] : [tokens.slice(0, cut), tokens.slice(cut + 1)];
}

function furtherDraft(scene: Scene, stretch: Stretch, drafts: readonly Draft[]): Draft | undefined {
  const { part, hull } = stretch;
  if (isToldElsewhere(part, hull, drafts)) return undefined;
  const date = datesOf(scene, part).find((each) => isExact(each.when) && overlaps(each, hull));
  if (date === undefined && !mayGoWithoutDay(scene, part)) return undefined;
  const speech = scene.predicates.find(
    (each) =>
      each.source === "verb" &&
      overlaps(each.trigger, hull) &&
      each.rules.some(isSpeech) &&
      // "the appeal was rejected on Monday": no act of speech
      !(each.passive && each.rules[0]?.stance === "denied"),
  );
  if (speech !== undefined) return unnamedSpeech(speech, date, hull);
  return isFrame(scene, hull) ? undefined : happeningOf(scene, stretch, date);
}

function happeningOf(
  scene: Scene,
  { part, tokens, hull }: Stretch,
  date: DatedWords | undefined,
): Draft | undefined {
  const subject = subjectOfPart(scene, part).filter(({ mention }) => mention.standing !== "place");
  if (date === undefined && subject.length === 0) return undefined;
  const verb = tellingVerb(tokens, scene.language);
  if (verb === undefined) return undefined;
  const { tense } = tenseIn(textBeside(scene, hull), scene.language.tense);
  const stance = stanceIn(scene, tense, date, tokens.some(isIntent));
  if (stance === undefined || (date === undefined && stance !== "asserted")) return undefined;
  const trigger = spanOf(verb);
  const frame = {
    type: "happening",
    passive: part.tokens.some(({ lower }) => scene.language.clause.passive.has(lower)),
    index: part.tokens.indexOf(verb),
    subject,
  } as const;
  return draftOf({
    type: "happening",
    trigger,
    parts: [part],
    hull,
    cast: castIn(scene, frame, part, hull),
    links: voicesRound(scene.voices, verb).map(linkOf),
    stance,
    past: stance === "asserted",
    when: date?.when,
    reasons: [{ rule: DATED_CLAUSE.id, at: trigger }],
  });
}

/** "Noch im Januar hatte die Gewerkschaft gedroht": nobody known speaks, but on a day of its own. */
function unnamedSpeech(
  { rules, part, trigger, unreal, negated, past }: Predicate,
  date: DatedWords | undefined,
  hull: Span,
): Draft | undefined {
  const rule = rules.find(isSpeech);
  if (rule === undefined || rule.neutral === true || rule.type === "report") return undefined;
  if (date?.relation !== "at" || unreal || negated || !past) return undefined;
  return draftOf({
    type: rule.type,
    trigger,
    parts: [part],
    hull,
    cast: [],
    stance: rule.stance ?? "asserted",
    past,
    when: date.when,
    reasons: [{ rule: rule.id, at: trigger }],
  });
}

function castIn(scene: Scene, frame: Frame, part: Part, hull: Span): Draft["cast"] {
  const list = part.arguments.filter(
    ({ mention, of }) =>
      of === undefined &&
      contains(hull, mention) &&
      !frame.subject.some((own) => own.mention === mention),
  );
  return castOf(scene, frame, [...frame.subject, ...list]).map((entry) => {
    const isRuled = list.some(
      ({ mention, preposition }) => mention === entry.mention && preposition !== undefined,
    );
    return entry.role === "patient" && isRuled ? { ...entry, role: "subject" as const } : entry;
  });
}

/** Without the words of dates, among which "May" would be taken for a verb. */
function textBeside({ article: { text }, dates }: Scene, hull: Span): string {
  let rest = "";
  let from = hull.start;
  for (const date of dates) {
    if (date.start < from || date.end > hull.end) continue;
    rest += text.slice(from, date.start);
    from = date.end;
  }
  return rest + text.slice(from, hull.end);
}

function isToldElsewhere(part: Part, hull: Span, drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ trigger, predicate }) =>
      predicate?.implicative === part ||
      (predicate?.occasion === undefined && overlaps(trigger, hull)),
  );
}

/** Words that only say who speaks. */
function isFrame({ voices }: Scene, hull: Span): boolean {
  return voices.some(({ attribution: { cue, speaker }, isSource }) => {
    const frame = cue ?? speaker;
    return !isSource && frame !== undefined && overlaps(frame, hull);
  });
}

/** "wollte am Montag kommen" does not say that he came. */
const INTENTS = wordSet(
  "will wollen wolle wollte wollten soll sollen solle sollte sollten would should might could",
);

const isIntent = ({ lower }: Token): boolean => INTENTS.has(lower);

function stanceIn(
  { article: { published } }: Scene,
  tense: ReturnType<typeof tenseIn>["tense"],
  date: DatedWords | undefined,
  isWanted: boolean,
): Draft["stance"] | undefined {
  if (tense === "past" && !isWanted) return "asserted";
  return date?.relation === "at" && isAhead(date.when, published) ? "announced" : undefined;
}

/** Without a day of its own it takes a main clause that tells what an actor did. */
function mayGoWithoutDay({ mentions }: Scene, { clause }: Part): boolean {
  return mentions.length > 0 && clause.kind === "main";
}
