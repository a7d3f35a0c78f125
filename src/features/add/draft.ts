/** What has been pasted, dropped or chosen and is not kept yet: one draft for each text. */
import type { DeskError } from "#src/worker/desk.ts";
import type { FileReading, ReadFault } from "#src/worker/protocol.ts";
import { questionsOf, type Question } from "#src/formats/questions-of.ts";
import { givenAtFirst, type Given } from "./given.ts";

export type ReadFile = Extract<FileReading, { readonly ok: true }>;

/** Why a draft is no article. */
export type Refusal =
  | ReadFault
  /** the file was moved, changed or forbidden since it was chosen */
  | { readonly kind: "gone" }
  | { readonly kind: `worker-${DeskError["fault"]}` };

/** What becomes of a text that is here already. */
export type Choice = "add" | "leave-out" | "replace";

export type DraftState =
  | { readonly stage: "waiting" }
  /** `done` is a share, 0 to 1 */
  | { readonly stage: "reading"; readonly done: number }
  | { readonly stage: "refused"; readonly refusal: Refusal }
  | {
      readonly stage: "read";
      readonly reading: ReadFile;
      /** what was found of it, and what has to be asked */
      readonly questions: readonly Question[];
      readonly given: Given;
      /** `undefined` until somebody chooses */
      readonly choice: Choice | undefined;
    };

export interface Draft {
  readonly key: number;
  /** of the file; empty for pasted words */
  readonly name: string;
  readonly content: File | string;
  readonly state: DraftState;
}

/** A draft whose text has been read. */
export interface ReadDraft extends Draft {
  readonly state: Extract<DraftState, { readonly stage: "read" }>;
}

export type DraftEvent =
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "came"; readonly drafts: readonly Draft[] }
  | { readonly type: "progress"; readonly key: number; readonly done: number }
  | { readonly type: "answered"; readonly key: number; readonly reading: FileReading }
  | { readonly type: "refused"; readonly key: number; readonly refusal: Refusal }
  | { readonly type: "waits"; readonly key: number }
  | { readonly type: "left"; readonly keys: ReadonlySet<number> }
  | { readonly type: "given"; readonly keys: ReadonlySet<number>; readonly given: Partial<Given> }
  | { readonly type: "chosen"; readonly key: number; readonly choice: Choice };

/** How far the reading is that goes on, or has ended last. */
export interface Run {
  readonly of: number;
  readonly articles: number;
  readonly refused: number;
}

export interface Drafts {
  readonly all: readonly Draft[];
  readonly run: Run;
  /** pasted or typed; it stands in its field until it has been read as an article */
  readonly text: string;
  /** what was said of articles before the page was closed, by their digest */
  readonly given: ReadonlyMap<string, Given>;
}

const NO_RUN: Run = { of: 0, articles: 0, refused: 0 };
export const NO_DRAFTS: Drafts = { all: [], run: NO_RUN, text: "", given: new Map() };

export function draftsAfter(drafts: Drafts, event: DraftEvent): Drafts {
  const { all, run } = drafts;
  switch (event.type) {
    case "typed":
      return { ...drafts, text: event.text };
    case "came":
      return {
        ...drafts,
        all: [...all, ...event.drafts],
        run: runWith(drafts, event.drafts.filter(isPending).length),
      };
    case "left":
      return {
        ...drafts,
        all: all.filter(({ key }) => !event.keys.has(key)),
        run: runWithout(run, pendingAmong(all, event.keys)),
      };
    case "given":
      return { ...drafts, all: all.map((draft) => withGiven(draft, event.keys, event.given)) };
    case "waits":
      return { ...drafts, all: changed(all, event), run: runWith(drafts, 1) };
    case "answered":
      return {
        ...drafts,
        all: changed(all, event, drafts.given),
        run: event.reading.ok
          ? { ...run, articles: run.articles + 1 }
          : { ...run, refused: run.refused + 1 },
        text: event.reading.ok ? textWithout(drafts, event.key) : drafts.text,
      };
    case "refused":
      return { ...drafts, all: changed(all, event), run: { ...run, refused: run.refused + 1 } };
    case "progress":
    case "chosen":
      return { ...drafts, all: changed(all, event) };
  }
}

/** What comes while nothing is read begins a new run. */
function runWith({ all, run }: Drafts, coming: number): Run {
  if (coming === 0) return run;
  return all.some(isPending) ? { ...run, of: run.of + coming } : { ...NO_RUN, of: coming };
}

function runWithout(run: Run, stopped: number): Run {
  return stopped === 0 ? run : { ...run, of: run.of - stopped };
}

function pendingAmong(all: readonly Draft[], keys: ReadonlySet<number>): number {
  return all.filter((draft) => keys.has(draft.key) && isPending(draft)).length;
}

/** Words that were typed after those that have been read stay. */
function textWithout({ all, text }: Drafts, key: number): string {
  const read = all.find((draft) => draft.key === key);
  return read?.name === "" && read.content === text ? "" : text;
}

function withGiven(draft: Draft, keys: ReadonlySet<number>, given: Partial<Given>): Draft {
  if (!keys.has(draft.key) || !isRead(draft)) return draft;
  return withState(draft, { ...draft.state, given: { ...draft.state.given, ...given } });
}

function changed(
  all: readonly Draft[],
  event: OneDraftEvent,
  given: Drafts["given"] = NO_DRAFTS.given,
): readonly Draft[] {
  return all.map((draft) =>
    draft.key === event.key ? withState(draft, stateAfter(draft.state, event, given)) : draft,
  );
}

type OneDraftEvent = Exclude<DraftEvent, { readonly type: "typed" | "came" | "left" | "given" }>;

function stateAfter(state: DraftState, event: OneDraftEvent, given: Drafts["given"]): DraftState {
  switch (event.type) {
    case "progress":
      return { stage: "reading", done: event.done };
    case "answered":
      return event.reading.ok
        ? readState(event.reading, given.get(event.reading.digest))
        : { stage: "refused", refusal: event.reading.fault };
    case "refused":
      return { stage: "refused", refusal: event.refusal };
    case "waits":
      return { stage: "waiting" };
    case "chosen":
      return state.stage === "read" ? { ...state, choice: event.choice } : state;
  }
}

function readState(reading: ReadFile, before: Given | undefined): DraftState {
  const questions = questionsOf(reading.article, reading.lang);
  const given = before ?? givenAtFirst(questions);
  return { stage: "read", reading, questions, given, choice: undefined };
}

function withState(draft: Draft, state: DraftState): Draft {
  return { ...draft, state };
}

export function isRead(draft: Draft): draft is ReadDraft {
  return draft.state.stage === "read";
}

/** Whether it still is to be read, or is being read. */
export function isPending({ state }: Draft): boolean {
  return state.stage === "waiting" || state.stage === "reading";
}
