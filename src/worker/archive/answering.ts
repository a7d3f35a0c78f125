/** Answers questions from what has been read: the engine says which events, the file what they are called. */
import type { Answers } from "#src/archive/answers.ts";
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import { createEngine } from "#src/archive/engine.ts";
import type { PictureQuestion, Question } from "#src/archive/questions.ts";
import { isSearchable } from "#src/domain/fold.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Answered, StateChange } from "./archive-protocol.ts";
import { createEventRows } from "./event-rows.ts";
import { createNaming } from "./named-answers.ts";
import type { Shown } from "./reading.ts";
import { createRehearsal } from "./rehearsal.ts";
import { createTextShelf } from "./text-shelf.ts";
import { createWordSearch } from "./word-search.ts";

export interface AnsweringTools {
  readonly tell: (change: StateChange) => void;
  readonly turn: () => Promise<void>;
  /** questions may be answered otherwise now */
  readonly renew: () => void;
  readonly settled: () => Promise<void>;
  /** some titles could not be read */
  readonly onUnread: () => void;
  /** two events have one id */
  readonly onSameId: (id: string) => void;
}

export interface Answering {
  readonly shown: Shown;
  /** resolves when all is known that the question needs; mostly at once */
  readonly ready: (question: Question, signal: AbortSignal) => Promise<void>;
  /** works at once, and waits only for what events are called */
  readonly answer: (question: Question, signal: AbortSignal) => Promise<Answered>;
  /** does some milliseconds of what makes later answers quick; whether there was any left to do */
  readonly prepare: () => boolean;
}

/** So many events are made room for at once, where a file says that it has more. */
const MOST_EXPECTED = 12_000_000;

/** How many events the days have that are in view; all of them, or those of some of several files. */
function expectedIn({ head, filesLeft }: ArchiveFile, window: DayRange | undefined): number {
  if (filesLeft === undefined || window === undefined) return Math.min(head.events, MOST_EXPECTED);
  const inView = head.density.filter(
    ({ range }) => range.from <= window.to && range.to >= window.from,
  );
  return Math.min(
    inView.reduce((sum, { events }) => sum + events, 0),
    MOST_EXPECTED,
  );
}

/** `window`: the days that are in view from the start. */
export function createAnswering(
  file: ArchiveFile,
  window: DayRange | undefined,
  tools: AnsweringTools,
): Answering {
  const engine = createEngine(expectedIn(file, window));
  const shelf = createTextShelf(file, tools);
  const naming = createNaming(shelf);
  const rows = createEventRows(file, shelf.rowOf);
  const rehearsal = createRehearsal();
  let shown: PictureQuestion | undefined;
  let events = 0;
  const words = createWordSearch(file, {
    ...tools,
    addWords: engine.addWords,
    events: () => events,
  });

  const positionOf = (id: string | undefined, answers: Answers): number | undefined => {
    const row = id === undefined ? undefined : rows.known(id);
    return row === undefined ? undefined : answers.positionOf(row);
  };

  /** Those that are marked are looked for by the way: no picture waits for them. */
  const markedIn = ({ marked }: PictureQuestion, answers: Answers): readonly number[] =>
    marked.flatMap((id) => {
      if (rows.known(id) === undefined) void findMarked(id);
      return positionOf(id, answers) ?? [];
    });
  const detailOf = async (id: string, signal: AbortSignal) => {
    const row = rows.known(id);
    return row === undefined ? undefined : file.detail(row, signal);
  };

  const looked = new Set<string>();
  const findMarked = async (id: string): Promise<void> => {
    if (looked.has(id)) return;
    looked.add(id);
    try {
      if ((await rows.find(id)) !== undefined) tools.renew();
    } catch {
      // whoever asks for the event itself is told
    }
  };

  return {
    shown: {
      add: engine.add,
      publish: (names) => {
        const published = engine.publish(names);
        events = published.events;
        rows.retry();
        looked.clear();
        rehearsal.begin(
          names.actors.map(({ id }) => id),
          published.totals,
        );
        return published;
      },
    },
    prepare: () => {
      const answers = engine.answers();
      return answers.prepare() || rehearsal.next(answers, shown);
    },
    async ready(question, signal) {
      if ("choices" in question && isSearchable(question.choices.q)) await words.ready(signal);
      const id = idIn(question);
      if (id !== undefined && rows.known(id) === undefined) await rows.find(id);
    },
    async answer(question, signal) {
      const answers = engine.answers();
      const asking = { answers, signal };
      if (isCounting(question)) return counted(question, answers);
      switch (question.kind) {
        case "picture": {
          shown = question;
          const marked = markedIn(question, answers);
          const found = answers.picture({ ...question, marked });
          return naming.picture(found, asking, question.quick === true);
        }
        case "list":
          return naming.list(answers.list(question), asking);
        case "step": {
          const from = positionOf(question.from, answers);
          return naming.ranked(answers.step({ ...question, from }), asking);
        }
        case "across": {
          const position = positionOf(question.from.id, answers);
          if (position === undefined) return undefined;
          const from = { position, lane: question.from.lane };
          return naming.across(answers.across({ ...question, from }), asking);
        }
        case "first":
          return naming.ranked(answers.first(question), asking);
        case "find": {
          const position = positionOf(question.id, answers);
          return position === undefined
            ? undefined
            : naming.ranked(answers.find(question, position), asking);
        }
        case "detail":
          return detailOf(question.id, signal);
        case "records":
          return file.details(question.rows, signal);
      }
    },
  };
}

// ----- questions whose answers name no event ----- //

const COUNTING = ["chosen", "count", "in-view", "overview", "months", "rows"] as const;
type Counting = Extract<Question, { readonly kind: (typeof COUNTING)[number] }>;

function isCounting(question: Question): question is Counting {
  return COUNTING.some((kind) => kind === question.kind);
}

function counted(question: Counting, answers: Answers): Answered {
  switch (question.kind) {
    case "chosen":
      return answers.chosen(question);
    case "count":
      return answers.count(question);
    case "in-view":
      return answers.inView(question);
    case "overview":
      return answers.overview(question);
    case "months":
      return answers.months(question);
    case "rows":
      return answers.rows(question);
  }
}

/** The event that a question is about. */
function idIn(question: Question): string | undefined {
  if (question.kind === "across") return question.from.id;
  if (question.kind === "step") return question.from;
  return "id" in question ? question.id : undefined;
}
