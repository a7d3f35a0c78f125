/** What keeps a draft from being kept, each with the field that it is about. */
import { sameRecord } from "#src/domain/decisions.ts";
import { LocalText, Reference } from "#src/domain/model.ts";
import { textsOf, type Draft } from "./draft.ts";
import { foundPassage, foundWords, type ClaimScene } from "./claim-scenes.ts";
import { edtfTyped } from "./typed-date.ts";

export type DraftFault =
  | "title"
  | "date"
  | "dateEmpty"
  | "words"
  | "editorDate"
  | "editorReference"
  | "editorPublished"
  | "actor"
  | "passage";

/** `scenes` are the sentences of the claim; `hasEvent`: titles are asked for. */
export function draftFaults(
  draft: Draft,
  original: Draft,
  scenes: readonly ClaimScene[],
  hasEvent: boolean,
): ReadonlySet<DraftFault> {
  const faults = new Set<DraftFault>();
  const titles = textsOf(draft.titles);
  if (hasEvent && !LocalText.safeParse(titles).success) faults.add("title");
  if (draft.date.choice === "own") dateFaults(draft, scenes, faults);
  // what a data file gives may say less than an editor is asked for
  if (!sameRecord(draft.editor, original.editor)) editorFaults(draft, faults);
  if (draft.actors.some(({ name }) => name.trim() === "")) faults.add("actor");
  const isMoved = !sameRecord(draft.passage, original.passage);
  if (isMoved && scenes.some((scene) => !isPassage(draft.passage[scene.lang], scene))) {
    faults.add("passage");
  }
  return faults;
}

function isPassage(words: string | undefined, scene: ClaimScene): boolean {
  return foundPassage(words ?? "", scene) !== undefined;
}

function dateFaults({ date }: Draft, scenes: readonly ClaimScene[], faults: Set<DraftFault>): void {
  if (date.edtf.trim() === "") faults.add("dateEmpty");
  else if (edtfTyped(date.edtf) === undefined) faults.add("date");
  const missing = scenes.some((scene) => {
    const words = date.words[scene.lang]?.trim() ?? "";
    return words !== "" && foundWords(words, scene) === undefined;
  });
  // words that stand in one language only can't be kept: a phrase has all languages of its claim
  const given = scenes.filter(({ lang }) => (date.words[lang]?.trim() ?? "") !== "");
  if (missing || (given.length > 0 && given.length < scenes.length)) faults.add("words");
}

/** An editor's date is from elsewhere, and says from where; without its reference there is none. */
function editorFaults({ editor }: Draft, faults: Set<DraftFault>): void {
  const { edtf, publisher, url, published } = editor;
  if ([edtf, publisher, url, published].every((text) => text.trim() === "")) return;
  if (edtfTyped(edtf) === undefined) faults.add("editorDate");
  if (!Reference.safeParse({ publisher: publisher.trim(), url: url.trim() }).success)
    faults.add("editorReference");
  if (edtfTyped(published) === undefined) faults.add("editorPublished");
}
