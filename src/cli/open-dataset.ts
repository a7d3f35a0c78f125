/** A data file as the page reads it; what is left out of it is said. */
import { readFile } from "node:fs/promises";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { jsonFaultAt } from "#src/domain/json-fault.ts";
import { placeIn } from "#src/domain/text-place.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { messageLine } from "./message-line.ts";
import type { Terminal } from "./terminal.ts";

export interface OpenedDataset {
  readonly dataset: Dataset;
  /** nothing was left out */
  readonly isWhole: boolean;
}

/** `undefined` where it can't be read, which is said. */
export async function openDataset(
  file: string,
  err: Terminal["err"],
): Promise<OpenedDataset | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    err(messageLine(file, fileFault(error)));
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const message = "is not JSON: look at this place, or at what stands right before it";
    err(messageLine(file, coded(message, "file.not-json"), placeIn(text, jsonFaultAt(text))));
    return undefined;
  }
  const reading = readDataset(json);
  if (!reading.ok) {
    const { fault } = reading;
    const field = fault.kind === "frame" ? ` (${fault.field})` : "";
    err(messageLine(file, coded(`is no data file of Dateline${field}`, "file.frame")));
    return undefined;
  }
  const { dataset, problems } = reading;
  for (const { place, reason, detail, leftOut } of problems) {
    const what = leftOut ? " is left out" : "";
    const words = `${place}${what}: ${reason}: "${detail}"`;
    err(messageLine(file, coded(words, `record.${reason}`)));
  }
  return { dataset, isWhole: !problems.some(({ leftOut }) => leftOut) };
}
