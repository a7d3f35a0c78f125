/**
 * What else is told to have happened, in verbs that no list has: a clause with a day of its own, or one
 * in the past whose subject is a known actor.
 */
import type { Span } from "../article.ts";
import type { DatedWords } from "../time/dated-words.ts";
import { tenseIn } from "../time/tense.ts";
import type { Token } from "../tokens.ts";
import type { Argument } from "./arguments.ts";
import { datesOf, isAhead, isExact } from "./claim-time.ts";
import type { Draft } from "./draft.ts";
import { SPEECH } from "./event-types.ts";
import { isFinite } from "./finite.ts";
import { DATED_CLAUSE } from "./grammar-rules.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { castOf } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { contains, linkOf, overlaps, voicesRound } from "./speakers.ts";
import { subjectOfPart } from "./subjects.ts";
import { tellingVerb } from "./telling-verb.ts";

export function furtherIn(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (isQuestion(scene)) return [];
  return scene.parts.flatMap((part, index) =>
    mayTell(part, scene)
      ? stretchesOf(part, scene).flatMap((tokens) => {
          const draft = draftOf(scene, index, tokens, drafts);
          return draft === undefined ? [] : [draft];
        })
      : [],
  );
}

/** A question states nothing; one that somebody quotes has its own mark behind it. */
function isQuestion({ article, sentence }: Scene): boolean {
  return article.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
}

function mayTell({ clause, tokens }: Part, { language }: Scene): boolean {
  const { hypothetical, negations } = language.clause;
  return (
    clause.kind !== "relative" &&
    !hypothetical.has(clause.opener ?? "") &&
    !tokens.some(({ lower }) => negations.has(lower))
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

function draftOf(
  scene: Scene,
  index: number,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): Draft | undefined {
  const hull = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  if (isToldElsewhere(index, hull, drafts)) return undefined;
  const date = dateIn(scene, index, hull);
  if (date === undefined && !mayGoWithoutDay(scene, index)) return undefined;
  const speech = scene.predicates.find(
    ({ rules, trigger, source }) =>
      source === "verb" && overlaps(trigger, hull) && rules.some(({ type }) => SPEECH.has(type)),
  );
  if (speech !== undefined) return unnamedSpeech(speech, date, hull);
  return isFrame(scene, hull) ? undefined : happeningOf(scene, index, { tokens, hull, date });
}

function dateIn(scene: Scene, index: number, hull: Span): DatedWords | undefined {
  if (scene.dates.length === 0) return undefined;
  return datesOf(scene, index).find(({ when, ...at }) => isExact(when) && overlaps(at, hull));
}

function happeningOf(
  scene: Scene,
  index: number,
  {
    tokens,
    hull,
    date,
  }: {
    readonly tokens: readonly Token[];
    readonly hull: Span;
    readonly date: DatedWords | undefined;
  },
): Draft | undefined {
  const subject = subjectOfPart(scene, index).filter(({ mention }) => mention.standing !== "place");
  if (date === undefined && subject.length === 0) return undefined;
  const verb = tellingVerb(tokens, scene.language);
  if (verb === undefined) return undefined;
  const { tense } = tenseIn(textBeside(scene, hull), scene.language.lang);
  const stance = stanceIn(scene, tense, date, tokens.some(isIntent));
  if (stance === undefined || (date === undefined && stance !== "asserted")) return undefined;
  return {
    ...draftAt(verb, index, hull, date),
    type: "happening",
    cast: castIn(scene, index, { verb, subject, hull }),
    links: voicesRound(scene.voices, verb).map(linkOf),
    stance,
    past: stance === "asserted",
    reasons: [{ rule: DATED_CLAUSE.id, at: { start: verb.start, end: verb.end } }],
  };
}

function draftAt(
  { start, end }: Span,
  index: number,
  hull: Span,
  date: DatedWords | undefined,
): Pick<Draft, "trigger" | "parts" | "hull" | "taken" | "neutral" | "as" | "when"> {
  return {
    trigger: { start, end },
    parts: [index],
    hull,
    taken: [],
    neutral: false,
    as: "states",
    ...(date === undefined ? {} : { when: date.when }),
  };
}

/** "Noch im Januar hatte die Gewerkschaft gedroht": nobody known speaks, but on a day of its own. */
function unnamedSpeech(
  { rules, part, trigger, unreal, negated, past }: Predicate,
  date: DatedWords | undefined,
  hull: Span,
): Draft | undefined {
  const rule = rules.find(({ type }) => SPEECH.has(type));
  if (rule === undefined || rule.neutral === true || rule.type === "report") return undefined;
  if (date?.relation !== "at" || unreal || negated || !past) return undefined;
  return {
    ...draftAt(trigger, part, hull, date),
    type: rule.type,
    cast: [],
    links: [],
    stance: rule.stance ?? "asserted",
    past,
    reasons: [{ rule: rule.id, at: trigger }],
  };
}

function castIn(
  scene: Scene,
  index: number,
  {
    verb,
    subject,
    hull,
  }: { readonly verb: Token; readonly subject: readonly Argument[]; readonly hull: Span },
): Draft["cast"] {
  const part = scene.parts[index];
  const { passive } = scene.language.clause;
  const frame = {
    type: "happening" as const,
    passive: part?.tokens.some(({ lower }) => passive.has(lower)) === true,
    index: part?.tokens.indexOf(verb) ?? 0,
    subject,
    isMedia: (actor: string) => scene.kinds.isMedia(actor),
  };
  const list = (scene.arguments[index] ?? []).filter(
    ({ mention, of }) =>
      of === undefined &&
      contains(hull, mention) &&
      !subject.some((own) => own.mention === mention),
  );
  return castOf(frame, [...subject, ...list], scene.language).map((entry) =>
    entry.role === "patient" && isAfterPreposition(list, entry.mention)
      ? { ...entry, role: "subject" as const }
      : entry,
  );
}

function isAfterPreposition(list: readonly Argument[], mention: Argument["mention"]): boolean {
  return list.some((own) => own.mention === mention && own.preposition !== undefined);
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

function isToldElsewhere(index: number, hull: Span, drafts: readonly Draft[]): boolean {
  return (
    drafts.some(({ predicate }) => predicate?.implicative === index) ||
    drafts.some(
      ({ trigger, predicate }) => predicate?.occasion === undefined && overlaps(trigger, hull),
    )
  );
}

/** Words that only say who speaks. */
function isFrame({ voices }: Scene, hull: Span): boolean {
  return voices.some(
    ({ attribution: { cue, speaker }, isSource }) =>
      !isSource && [cue, speaker].some((span) => span !== undefined && overlaps(span, hull)),
  );
}

/** "wollte am Montag kommen" does not say that he came. */
const INTENTS: ReadonlySet<string> = new Set(
  "will wollen wolle wollte wollten soll sollen solle sollte sollten would should might could".split(
    " ",
  ),
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
function mayGoWithoutDay({ parts, mentions }: Scene, index: number): boolean {
  return mentions.length > 0 && parts[index]?.clause.kind === "main";
}
