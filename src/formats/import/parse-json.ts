/** JSON of a file from outside; where it is none, what a reader needs to find the fault. */
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { inShort } from "#src/domain/problem.ts";
import { placeIn } from "#src/domain/text-place.ts";
import type { ImportFault } from "./imported.ts";

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: ImportFault };

export function parseJson(given: string): JsonReading {
  const text = given.startsWith("\ufeff") ? given.slice(1) : given;
  if (text.trim() === "") return { ok: false, fault: { kind: "empty", detail: "" } };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: faultOf(text) };
  }
}

function faultOf(text: string): ImportFault {
  const at = jsonFaultAt(text);
  const isCut = at >= text.trimEnd().length;
  const found = text.slice(at, at + 200).split(/[\r\n]/u)[0] ?? "";
  return {
    kind: isCut ? "cut-off" : "not-json",
    detail: inShort(found.trim()),
    ...placeIn(text, at),
  };
}
