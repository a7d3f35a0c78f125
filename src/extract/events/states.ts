/** Claims of what holds: terms of office, and who stands by whom. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import type { DatedWords } from "../time/dated-words.ts";
import type { Draft } from "./draft.ts";
import { ALLIANCE, TERM_OF_OFFICE } from "./grammar-rules.ts";
import { castOf } from "./roles.ts";
import { type Scene, inPart } from "./scene.ts";
import { subjectOfPart } from "./subjects.ts";
import { linkOf, voicesRound } from "./speakers.ts";

export function statesIn(scene: Scene): readonly Draft[] {
  return [...termsOfOffice(scene), ...alliances(scene)];
}

/** "der bis Mai 2024 Verteidigungsminister war": an office with an end or a beginning. */
function* termsOfOffice(scene: Scene): Generator<Draft> {
  for (const date of scene.dates) {
    if (!["until", "since", "span"].includes(date.relation) || !isDated(date)) continue;
    const index = scene.parts.findIndex((part) => inPart(part, [date]).length > 0);
    const part = scene.parts[index];
    const piece = part?.clause.pieces.find(
      ({ start, end }) => start <= date.start && date.end <= end,
    );
    if (part === undefined || piece === undefined) continue;
    const office = part.tokens.find(
      (token) =>
        token.start >= piece.start &&
        token.end <= piece.end &&
        scene.language.isNoun("office", token),
    );
    const holder = office && holderBefore(scene, index, piece);
    if (office === undefined || holder === undefined) continue;
    if (!isBare(scene, piece) || !scene.kinds.isPerson(holder.actor)) continue;
    yield {
      type: "term-of-office",
      trigger: { start: office.start, end: office.end },
      parts: [index],
      hull: piece,
      cast: [{ mention: holder, role: "agent" }],
      taken: [],
      links: [],
      neutral: false,
      stance: "asserted",
      as: "states",
      past: false,
      when: date.when,
      reasons: [{ rule: TERM_OF_OFFICE.id, at: { start: office.start, end: office.end } }],
    };
  }
}

function isDated({ when }: DatedWords): boolean {
  return when.text?.edtf !== undefined || when.published?.edtf !== undefined;
}

/** The piece has no verb but "be": "bis Mai 2024 Verteidigungsminister". */
function isBare(scene: Scene, piece: Span): boolean {
  return !scene.predicates.some(
    ({ trigger, source }) =>
      source === "verb" && piece.start <= trigger.start && trigger.end <= piece.end,
  );
}

function holderBefore(scene: Scene, part: number, piece: Span): ActorMention | undefined {
  const subject = subjectOfPart(scene, part)[0]?.mention;
  if (subject !== undefined && subject.end <= piece.end && subject.start >= piece.start)
    return subject;
  return scene.mentions.findLast((mention) => mention.end <= piece.start) ?? subject;
}

/** "Norway is one of Chile's most important allies": a state between two, and no event. */
function* alliances(scene: Scene): Generator<Draft> {
  for (const [index, part] of scene.parts.entries()) {
    const ally = part.tokens.find((token) => scene.language.isNoun("ally", token));
    const { be } = scene.language.clause;
    const holds = part.tokens.some((token) => be.has(token.lower) || token.lower === "gehört");
    if (ally === undefined || !holds || part.clause.opener !== undefined) continue;
    const frame = {
      type: "state" as const,
      passive: false,
      index: part.tokens.indexOf(ally),
      subject: subjectOfPart(scene, index),
      isMedia: (actor: string) => scene.kinds.isMedia(actor),
    };
    const list = scene.arguments.flatMap((found, at) =>
      scene.parts[at]?.clauseIndex === part.clauseIndex ||
      scene.parts[at]?.clause.host === part.clauseIndex
        ? found
        : [],
    );
    const cast = castOf(frame, list, scene.language);
    if (new Set(cast.map(({ mention }) => mention.actor)).size < 2) continue;
    yield {
      type: "state",
      trigger: { start: ally.start, end: ally.end },
      parts: [index],
      hull: {
        start: part.tokens[0]?.start ?? ally.start,
        end: part.tokens.at(-1)?.end ?? ally.end,
      },
      cast,
      taken: [],
      links: voicesRound(scene.voices, ally).map(linkOf),
      neutral: false,
      stance: "asserted",
      as: "background",
      past: false,
      reasons: [{ rule: ALLIANCE.id, at: { start: ally.start, end: ally.end } }],
    };
  }
}
