/** Claims of what holds: terms of office, and who stands by whom. */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { contains, hullOf, spanOf } from "../spans.ts";
import { wordSet } from "../word-set.ts";
import { isExact } from "./claim-time.ts";
import { type Draft, draftOf } from "./draft.ts";
import { ALLIANCE, TERM_OF_OFFICE } from "./grammar-rules.ts";
import type { Part } from "./parts.ts";
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
    if (!LASTS.has(date.relation) || !isExact(date.when)) continue;
    const part = scene.parts.find((each) => inPart(each, [date]).length > 0);
    const piece = part?.clause.pieces.find((each) => contains(each, date));
    if (part === undefined || piece === undefined) continue;
    const office = part.tokens.find(
      (token) => contains(piece, token) && scene.language.isNoun("office", token),
    );
    const holder = office && holderBefore(scene, part, piece);
    if (office === undefined || holder === undefined) continue;
    if (!isBare(scene, piece) || !scene.kinds.isPerson(holder.actor)) continue;
    const trigger = spanOf(office);
    yield draftOf({
      type: "term-of-office",
      trigger,
      parts: [part],
      hull: piece,
      cast: [{ mention: holder, role: "agent" }],
      when: date.when,
      reasons: [{ rule: TERM_OF_OFFICE.id, at: trigger }],
    });
  }
}

const LASTS = wordSet("until since span");

/** The piece has no verb but "be": "bis Mai 2024 Verteidigungsminister". */
function isBare({ predicates }: Scene, piece: Span): boolean {
  return !predicates.some(({ trigger, source }) => source === "verb" && contains(piece, trigger));
}

function holderBefore(scene: Scene, part: Part, piece: Span): ActorMention | undefined {
  const subject = subjectOfPart(scene, part)[0]?.mention;
  if (subject !== undefined && contains(piece, subject)) return subject;
  return scene.mentions.findLast((mention) => mention.end <= piece.start) ?? subject;
}

/** "Norway is one of Chile's most important allies": a state between two, and no event. */
function* alliances(scene: Scene): Generator<Draft> {
  const { parts, language, voices } = scene;
  for (const part of parts) {
    const { tokens, clause } = part;
    if (clause.opener !== undefined) continue;
    const ally = tokens.find((token) => language.isNoun("ally", token));
    if (ally === undefined) continue;
    const holds = tokens.some(({ lower }) => language.clause.be.has(lower) || lower === "gehört");
    if (!holds) continue;
    const frame = {
      type: "state",
      passive: false,
      index: tokens.indexOf(ally),
      subject: subjectOfPart(scene, part),
    } as const;
    const list = parts
      .filter((each) => each.clause === clause || each.clause.host === clause)
      .flatMap((each) => each.arguments);
    const cast = castOf(scene, frame, list);
    if (new Set(cast.map(({ mention }) => mention.actor)).size < 2) continue;
    const trigger = spanOf(ally);
    yield draftOf({
      type: "state",
      trigger,
      parts: [part],
      hull: hullOf(tokens),
      cast,
      links: voicesRound(voices, ally).map(linkOf),
      as: "background",
      reasons: [{ rule: ALLIANCE.id, at: trigger }],
    });
  }
}
