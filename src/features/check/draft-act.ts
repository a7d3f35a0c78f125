/** From what was typed to one change: the claim's fields, its event's, and the actors that are new. */
import { merged, type Change } from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { EventDecision } from "#src/domain/review.ts";
import { accept, correct, keepActor } from "#src/extract/review/acts.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { editEvent } from "#src/extract/review/event-acts.ts";
import { afterChange, type Workbench } from "#src/extract/review/workbench.ts";
import { textsOf, type Draft } from "./draft.ts";
import { draftFields, type FieldContext } from "./draft-fields.ts";
import { edtfTyped } from "./typed-date.ts";
import type { Act } from "./use-acts.ts";

type EventFields = Partial<Pick<EventDecision, "title" | "summary" | "kind" | "editor" | "notes">>;

/** `made` are the actors that the draft names and the collection doesn't know. */
export function draftAct(
  card: Card,
  before: Draft,
  after: Draft,
  context: FieldContext,
  made: readonly KnownActor[],
): Act {
  const fields = draftFields(before, after, context);
  const eventId = context.event?.id;
  const eventFields = eventFieldsOf(before, after, context);
  const claimAct: Act =
    Object.keys(fields).length > 0
      ? (bench) => correct(bench, card, fields)
      : (bench) => (card.state === "open" ? accept(bench, [card]) : []);
  const acts: Act[] = [
    ...made.map(
      (actor): Act =>
        (bench) =>
          keepActor(bench, actor),
    ),
    claimAct,
    ...(eventId === undefined || Object.keys(eventFields).length === 0
      ? []
      : [(bench: Workbench) => editEvent(bench, eventId, eventFields)]),
  ];
  return (bench) => inTurn(bench, acts);
}

/** Several acts as one change: each sees what those before it have decided. */
export function inTurn(bench: Workbench, acts: readonly Act[]): Change {
  let now = bench;
  let whole: Change = [];
  for (const act of acts) {
    const change = act(now) ?? [];
    now = afterChange(now, change);
    whole = merged(whole, change);
  }
  return whole;
}

function eventFieldsOf(before: Draft, after: Draft, { event }: FieldContext): EventFields {
  if (event === undefined) return {};
  const title = textsOf(after.titles);
  const note = after.note.text.trim();
  return {
    ...(changed(before.titles, after.titles) && title !== undefined ? { title } : {}),
    ...(changed(before.summaries, after.summaries)
      ? { summary: textsOf(after.summaries) ?? null }
      : {}),
    ...(before.kind === after.kind ? {} : { kind: after.kind }),
    ...(changed(before.editor, after.editor) ? { editor: editorOf(after) } : {}),
    ...(note === ""
      ? {}
      : {
          notes: [...event.notes, { about: after.note.about, text: { [noteLang(after)]: note } }],
        }),
  };
}

/** A note is written in the language of the first title. */
function noteLang({ titles }: Draft): string {
  return Object.keys(textsOf(titles) ?? titles)[0] ?? "und";
}

function editorOf({ editor }: Draft): EventDecision["editor"] {
  const { edtf, publisher, url, published, stateMedia } = editor;
  if (edtf.trim() === "") return null;
  return {
    edtf: edtfTyped(edtf) ?? "",
    reference: {
      publisher: publisher.trim(),
      url: url.trim(),
      published: edtfTyped(published) ?? "",
      ...(stateMedia ? { stateMedia } : {}),
    },
  };
}

function changed(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
