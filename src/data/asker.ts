/**
 * Asks one question after the other of an archive, as a view changes: the latest answer is shown, and
 * the one before it until then. Of several that wait, only the newest is asked.
 */
import type { AnswerTo, Question } from "#src/archive/questions.ts";

type Kind = Question["kind"];
type Of<K extends Kind> = Extract<Question, { readonly kind: K }>;

export interface Answered<K extends Kind> {
  readonly question: Of<K>;
  readonly answer: AnswerTo[K];
  /** of the archive, when it was asked */
  readonly revision: number;
}

export interface AskerState<K extends Kind> {
  readonly latest: Answered<K> | undefined;
  /** why the newest question has no answer */
  readonly error: Error | undefined;
}

export interface Asker<K extends Kind> {
  readonly want: (question: Of<K>, revision: number) => void;
  readonly state: () => AskerState<K>;
  /** whether nothing has been said yet to what was last asked */
  readonly isAwaiting: () => boolean;
  readonly subscribe: (changed: () => void) => () => void;
  /** gives up whatever is asked; wanting goes on after it */
  readonly rest: () => void;
}

interface Running {
  readonly key: string;
  readonly number: number;
  readonly wish: AbortController;
}

const NOTHING = { latest: undefined, error: undefined };

/** Two questions that are the same in every value are one. */
export function keyOf(question: Question | undefined, revision: number): string {
  const plain = (_: string, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  return `${revision} ${JSON.stringify(question, plain)}`;
}

/** Asks once, or first for what is known at once. */
export type Ask<K extends Kind> = (
  question: Of<K>,
  signal: AbortSignal,
) => AsyncIterable<AnswerTo[K]>;

export function createAsker<K extends Kind>(ask: Ask<K>): Asker<K> {
  const listeners = new Set<() => void>();
  let state: AskerState<K> = NOTHING;
  /** the oldest of those that are asked, and the newest: the ones between are given up */
  let running: readonly Running[] = [];
  let wanted = "";
  let answered = "";
  let lastNumber = 0;

  const put = (next: AskerState<K>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const drop = (isMeant: (one: Running) => boolean): void => {
    const left = running.filter(isMeant);
    running = running.filter((one) => !isMeant(one));
    for (const { wish } of left) wish.abort();
  };

  const run = async (question: Of<K>, revision: number, one: Running): Promise<void> => {
    const { signal } = one.wish;
    try {
      for await (const answer of ask(question, signal)) {
        if (!running.includes(one)) return;
        // what was asked earlier has nothing to say any more
        drop(({ number }) => number < one.number);
        answered = one.key;
        put({ latest: { question, answer, revision }, error: undefined });
      }
      running = running.filter((other) => other !== one);
    } catch (error) {
      if (!running.includes(one)) return;
      running = running.filter((other) => other !== one);
      if (one.key === wanted) {
        put({ ...state, error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
  };

  return {
    state: () => state,
    isAwaiting: () => answered !== wanted && running.some(({ key }) => key === wanted),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want(question, revision) {
      const key = keyOf(question, revision);
      if (key === wanted) return;
      wanted = key;
      lastNumber += 1;
      const one = { key, number: lastNumber, wish: new AbortController() };
      // the oldest goes on: whoever moves the view on and on would otherwise never see an answer
      const [oldest] = running;
      drop((other) => other !== oldest);
      running = [...running, one];
      void run(question, revision, one);
    },
    rest() {
      wanted = "";
      drop(() => true);
    },
  };
}
