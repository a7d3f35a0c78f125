import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { actorName } from "#src/domain/actor-name.ts";
import type { Source } from "#src/domain/model.ts";
import { fieldsOf } from "#src/extract/review/authored-fields.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { withNewActors } from "./actor-names.ts";
import { eventOf } from "./card-words.ts";
import type { CheckProps } from "./check-props.ts";
import { claimScenes, type ClaimScene } from "./claim-scenes.ts";
import { draftAct } from "./draft-act.ts";
import { draftFaults, type DraftFault } from "./draft-faults.ts";
import { draftLangs, draftOf, isEdited, type Draft } from "./draft.ts";
import { readKept, writeKept } from "./kept-drafts.ts";
import { typedOn, type TypedDraft } from "./typed-draft.ts";
import type { Carry } from "./use-carry.ts";

/** The chosen card's form: what is typed in it, what is wrong with it, and keeping it. */
export interface Editing {
  readonly draft: Draft;
  readonly original: Draft;
  readonly edited: boolean;
  readonly faults: ReadonlySet<DraftFault>;
  readonly langs: readonly string[];
  readonly scenes: readonly ClaimScene[];
  readonly set: (draft: Draft) => void;
  /** keeps it and closes the form, unless something is wrong with it */
  readonly save: () => void;
  readonly discard: () => void;
}

export interface Drafts {
  readonly edited: ReadonlySet<string>;
  readonly editing: Editing | undefined;
}

/** Drafts stay while one moves from card to card, until they are kept or thrown away. */
export function useEditing(
  {
    collection,
    lang,
    keptAs,
  }: Pick<CheckProps, "collection" | "lang"> & {
    /** what the drafts are kept under */
    readonly keptAs: string;
  },
  card: Card | undefined,
  source: Source,
  carry: Carry,
  /** the form of the claim was kept, and nothing was typed in it since */
  onKept: (claim: string) => void,
): Drafts {
  const { t } = useTranslation();
  const [drafts, setDrafts] = useState(() => readKept(keptAs));
  // saving takes a while, and typing goes on: what is kept by then counts, not what is shown
  const latest = useRef(drafts);
  const saving = useRef<ReadonlyMap<string, TypedDraft | undefined>>(new Map());
  const put = (claim: string, typed: TypedDraft | undefined) => {
    writeKept(keptAs, claim, typed);
    latest.current =
      typed === undefined
        ? without(latest.current, claim)
        : new Map(latest.current).set(claim, typed);
    setDrafts(latest.current);
  };
  const edited = new Set(drafts.keys());
  if (card === undefined) return { edited, editing: undefined };

  const { claim } = card;
  const event = eventOf(card, collection)?.event;
  const original = draftOf(card, collection, (id) => actorName(collection.dataset, id, lang));
  const typed = drafts.get(claim.id);
  const draft = typed === undefined ? original : typedOn(typed, original);
  const scenes = claimScenes(claim, source);
  const langs = draftLangs(card, event);
  const faults = draftFaults(draft, original, scenes, event !== undefined);
  const save = async () => {
    const isTwice = saving.current.has(claim.id) && saving.current.get(claim.id) === typed;
    if (faults.size > 0 || isTwice) return;
    const named = withNewActors(draft, langs[0] ?? lang, collection.dataset);
    const context = { claim, event, source: source.id, scenes, fields: fieldsOf(claim, source) };
    const act = draftAct(card, original, named.draft, context, named.made);
    saving.current = new Map(saving.current).set(claim.id, typed);
    const outcome = await carry(act, t("checking.done.correct"), { count: true });
    saving.current = without(saving.current, claim.id);
    // what was typed is kept where it could not be saved
    if (outcome === "conflict" || outcome === "failed") return;
    const since = latest.current.get(claim.id);
    if (since === undefined || since === typed) {
      put(claim.id, undefined);
      onKept(claim.id);
    } else put(claim.id, { draft: since.draft, from: draft });
  };
  return {
    edited,
    editing: {
      draft,
      original,
      edited: edited.has(claim.id),
      faults,
      langs,
      scenes,
      set: (next) =>
        put(claim.id, isEdited(next, original) ? { draft: next, from: original } : undefined),
      save: () => void save(),
      discard: () => put(claim.id, undefined),
    },
  };
}

function without<T>(all: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return new Map([...all].filter(([own]) => own !== key));
}
