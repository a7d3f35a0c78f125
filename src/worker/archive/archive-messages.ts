/** What comes over the wire is looked at before it is believed: it may be of another build. */
import type { Question } from "#src/archive/questions.ts";
import { ARCHIVE_PROTOCOL, type FromArchive, type ToArchive } from "./archive-protocol.ts";
import { fieldsOf, isObject } from "../message-fields.ts";

/** `foreign` where a message is of another build, `undefined` where it is none of ours. */
export function readToArchive(data: unknown): ToArchive | "foreign" | undefined {
  const v = fieldsOf(data)?.["v"];
  if (typeof v !== "number") return undefined;
  if (v !== ARCHIVE_PROTOCOL) return "foreign";
  return isToArchive(data) ? data : undefined;
}

function isToArchive(data: unknown): data is ToArchive {
  const { open, id, ask, cancel, look, stop, window, requests } = fieldsOf(data) ?? {};
  if (open !== undefined)
    return isPlace(open, requests) && (window === undefined || isRange(window));
  if (ask !== undefined) return typeof id === "number" && isQuestion(ask);
  if (cancel !== undefined) return typeof cancel === "number";
  return look === undefined ? stop === true : isRange(look);
}

function isPlace(value: unknown, requests: unknown): boolean {
  const { url, name, bytes } = fieldsOf(value) ?? {};
  if (typeof url === "string") return requests instanceof MessagePort;
  return typeof name === "string" && (bytes instanceof ArrayBuffer || bytes instanceof Blob);
}

function isRange(value: unknown): boolean {
  const { from, to } = fieldsOf(value) ?? {};
  return typeof from === "number" && typeof to === "number";
}

/** Every kind there is, so that none is forgotten. */
const KINDS_OF_QUESTIONS: Readonly<Record<Question["kind"], true>> = {
  picture: true,
  chosen: true,
  count: true,
  "in-view": true,
  overview: true,
  list: true,
  months: true,
  step: true,
  across: true,
  first: true,
  find: true,
  detail: true,
  rows: true,
  records: true,
};

/** As deep as is needed to tell questions apart: worker and page are of one build. */
function isQuestion(value: unknown): boolean {
  const { kind, choices, rows } = fieldsOf(value) ?? {};
  if (typeof kind !== "string" || !Object.hasOwn(KINDS_OF_QUESTIONS, kind)) return false;
  if (kind === "records") return Array.isArray(rows);
  if (kind === "picture" && !isDrawable(value)) return false;
  return kind === "detail" || isObject(choices);
}

/** Days and pixels that are no numbers would be counted through without an end. */
function isDrawable(picture: unknown): boolean {
  const { from, to, scale } = fieldsOf(picture) ?? {};
  const { dayWidth, plotWidth, rows } = fieldsOf(scale) ?? {};
  const room = isObject(rows) ? Object.values(fieldsOf(rows) ?? {}) : [rows];
  return [from, to, dayWidth, plotWidth, ...room].every((each) => Number.isFinite(each));
}

/** What a worker of this build tells. */
export type Told = Exclude<FromArchive, { readonly failed: "version" }>;

export function readFromArchive(data: unknown): Told | "foreign" | undefined {
  const { v, failed } = fieldsOf(data) ?? {};
  if (typeof v !== "number") return undefined;
  if (v !== ARCHIVE_PROTOCOL || failed === "version") return "foreign";
  return isTold(data) ? data : undefined;
}

function isTold(data: unknown): data is Told {
  const fields = fieldsOf(data) ?? {};
  const { id, head, fault, change, alive, failed } = fields;
  if (typeof id === "number") return Object.hasOwn(fields, "answer") || failed === "unreadable";
  return alive === true || isHead(head) || isFault(fault) || isChange(change);
}

function isHead(value: unknown): boolean {
  const { title, events, density } = fieldsOf(value) ?? {};
  return isObject(title) && typeof events === "number" && Array.isArray(density);
}

function isFault(value: unknown): boolean {
  const { kind, detail } = fieldsOf(value) ?? {};
  return typeof kind === "string" && typeof detail === "string";
}

/** What is added to lists has to be lists. */
function isChange(value: unknown): boolean {
  const { names } = fieldsOf(value) ?? {};
  const { actors, sides, sources, speakers } = fieldsOf(names) ?? {};
  const isAdded = [actors, sides, sources, speakers].every((list) => Array.isArray(list));
  return isObject(value) && (names === undefined || isAdded);
}
