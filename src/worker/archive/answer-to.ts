/** Whether what a worker answers is of the shape that was asked for, as deep as tells answers apart. */
import type { AnswerTo, Question } from "#src/archive/questions.ts";
import { isObject } from "../message-fields.ts";

type Shape = "number" | "object" | "list" | "object or nothing";

const SHAPES: Readonly<Record<Question["kind"], Shape>> = {
  picture: "object",
  chosen: "object",
  count: "number",
  "in-view": "object",
  overview: "object",
  list: "object",
  months: "list",
  step: "object or nothing",
  across: "object or nothing",
  first: "object or nothing",
  find: "object or nothing",
  detail: "object or nothing",
  rows: "object",
  records: "list",
};

export function isAnswerTo<K extends Question["kind"]>(
  kind: K,
  answer: unknown,
): answer is AnswerTo[K] {
  switch (SHAPES[kind]) {
    case "number":
      return typeof answer === "number";
    case "list":
      return Array.isArray(answer);
    case "object":
      return isObject(answer);
    case "object or nothing":
      return answer === undefined || isObject(answer);
  }
}
