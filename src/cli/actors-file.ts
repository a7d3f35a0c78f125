/** Reads the actors that a text is read with: names, other names and inflected forms per language. */
import { readFile } from "node:fs/promises";
import { z } from "#src/domain/zod.ts";
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { placeIn } from "#src/domain/text-place.ts";
import { KnownActor } from "#src/domain/known-actor.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { placeInJson } from "./json-place.ts";
import { messageLine } from "./message-line.ts";

const KnownActors = z.array(KnownActor);

export type ActorsReading =
  | { readonly ok: true; readonly actors: readonly KnownActor[] }
  /** a line for each thing that is wrong */
  | { readonly ok: false; readonly messages: readonly string[] };

/** Never throws; with one thing wrong there are no actors. */
export async function readActorsFile(file: string): Promise<ActorsReading> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return { ok: false, messages: [messageLine(file, fileFault(error))] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const message = coded("is not JSON from here on", "cli.actors");
    return { ok: false, messages: [messageLine(file, message, placeIn(text, jsonFaultAt(text)))] };
  }
  const read = KnownActors.safeParse(json);
  if (read.success) return { ok: true, actors: read.data };
  return {
    ok: false,
    messages: read.error.issues.map(({ path, message }) =>
      messageLine(
        file,
        coded(`${path.join(".") || "the file"}: ${message}`, "cli.actors"),
        placeInJson(text, path),
      ),
    ),
  };
}
