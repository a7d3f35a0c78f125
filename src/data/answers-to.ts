/** How a question is put to an archive: a picture first as it is known, then with all its titles. */
import type { AnswerTo, Question } from "#src/archive/questions.ts";
import type { Archive } from "#src/worker/archive/archive.ts";

type Kind = Question["kind"];
type Of<K extends Kind> = Extract<Question, { readonly kind: K }>;

/** Usually one answer; nobody waits for the titles of a picture to see where its events are. */
export async function* answersTo<K extends Kind>(
  archive: Pick<Archive, "ask">,
  question: Of<K>,
  signal: AbortSignal,
): AsyncGenerator<AnswerTo[K]> {
  if (question.kind === "picture") {
    const quick = await archive.ask<K>({ ...question, quick: true }, signal);
    yield quick;
    if (isWhole(quick)) return;
  }
  yield await archive.ask<K>(question, signal);
}

function isWhole(answer: AnswerTo[Kind]): boolean {
  if (typeof answer !== "object" || !("items" in answer)) return true;
  const named = [...answer.items, ...answer.marked];
  return named.every((item) => !("event" in item) || item.event.text.unread !== "coming");
}
