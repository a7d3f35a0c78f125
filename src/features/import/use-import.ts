import { useEffect, useRef, useState } from "react";
import type { OwnCollection } from "#src/domain/own-collection.ts";
import { LibraryError } from "#src/library/library.ts";
import { DeskError, type Desk } from "#src/worker/desk.ts";
import type {
  Imported,
  ImportRefusal,
  Looked,
  ReadingChoices,
  Refused,
} from "#src/worker/importing/import-protocol.ts";
import { keptMapping } from "./kept-mappings.ts";

/** Why a file can't be taken in: what it is, or what the worker or the library say. */
export type ImportFailure =
  | ImportRefusal
  | { readonly kind: DeskError["fault"]; readonly detail: string }
  | { readonly kind: "library"; readonly fault: LibraryError["fault"] };

export interface Kept {
  readonly imported: Imported;
  readonly collection: OwnCollection;
}

export type Stage =
  | { readonly at: "choose" }
  /** with what was seen before, while it is read another way */
  | { readonly at: "looking"; readonly looked: Looked | undefined }
  | { readonly at: "looked"; readonly looked: Looked }
  | { readonly at: "going"; readonly looked: Looked; readonly done: number }
  | { readonly at: "done"; readonly kept: Kept }
  | { readonly at: "failed"; readonly why: ImportFailure };

export interface Importing {
  readonly stage: Stage;
  readonly file: File | undefined;
  readonly choices: ReadingChoices;
  readonly choose: (file: File) => void;
  readonly read: (choices: ReadingChoices) => void;
  readonly start: (title: string, lang: string) => void;
  /** `true` since somebody has stopped it */
  readonly stopped: boolean;
  readonly stop: () => void;
}

export type KeepImported = (imported: Imported) => Promise<OwnCollection>;

/** A file on its way into a new collection. */
export function useImport(desk: Desk, first: File | undefined, keep: KeepImported): Importing {
  const [wish, setWish] = useState<Wish>({ file: first, choices: {} });
  const [stage, setStage] = useState<Stage>(
    first === undefined ? { at: "choose" } : { at: "looking", looked: undefined },
  );
  const [stopped, setStopped] = useState(false);
  const going = useRef<AbortController>(undefined);
  const { file, choices } = wish;

  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      if (file === undefined) return;
      const next = await lookAt(desk, file, choices, end.signal);
      if (!end.signal.aborted) setStage(next);
    };
    void look();
    return () => end.abort();
  }, [desk, file, choices]);
  useEffect(() => () => going.current?.abort(), []);
  const opened = file !== undefined;
  useEffect(() => {
    if (!opened) return undefined;
    // what nobody looks at any more may be large; a worker that is gone holds nothing
    return () => void desk.ask({ kind: "leave" }).catch(() => undefined);
  }, [desk, opened]);

  const see = (next: Wish, looked: Looked | undefined) => {
    setWish(next);
    setStopped(false);
    setStage({ at: "looking", looked });
  };
  const start = async (title: string, lang: string) => {
    if (file === undefined || stage.at !== "looked") return;
    const { looked } = stage;
    const end = new AbortController();
    going.current = end;
    setStopped(false);
    setStage({ at: "going", looked, done: 0 });
    const mapping = looked.table?.mapping;
    const task = { name: file.name, content: file, choices: { ...choices, mapping }, title, lang };
    try {
      const answer = await desk.ask(
        { kind: "import", ...task },
        {
          signal: end.signal,
          onProgress: ({ done, of }) => {
            if (!end.signal.aborted) setStage({ at: "going", looked, done: done / of });
          },
        },
      );
      if (end.signal.aborted) return;
      setStage(
        answer.ok
          ? { at: "done", kept: { imported: answer, collection: await keep(answer) } }
          : { at: "failed", why: answer.fault },
      );
    } catch (error) {
      if (end.signal.aborted) {
        setStopped(true);
        setStage({ at: "looked", looked });
      } else {
        setStage({ at: "failed", why: whyOf(error) });
      }
    }
  };
  return {
    stage,
    file,
    choices,
    stopped,
    choose: (chosen) => see({ file: chosen, choices: {} }, undefined),
    read: (other) => see({ file, choices: other }, "looked" in stage ? stage.looked : undefined),
    start: (title, lang) => void start(title, lang),
    stop: () => going.current?.abort(),
  };
}

interface Wish {
  readonly file: File | undefined;
  readonly choices: ReadingChoices;
}

/** Columns that were mapped before are read as they were then. */
async function lookAt(
  desk: Desk,
  file: File,
  choices: ReadingChoices,
  signal: AbortSignal,
): Promise<Stage> {
  const ask = (how: ReadingChoices): Promise<Looked | Refused> =>
    desk.ask({ kind: "look", name: file.name, content: file, choices: how }, { signal });
  try {
    const first = await ask(choices);
    const columns = first.ok && choices.mapping === undefined ? first.table?.columns : undefined;
    const kept = columns === undefined ? undefined : keptMapping(columns);
    const answer = kept === undefined ? first : await ask({ ...choices, mapping: kept });
    return answer.ok ? { at: "looked", looked: answer } : { at: "failed", why: answer.fault };
  } catch (error) {
    return { at: "failed", why: whyOf(error) };
  }
}

function whyOf(error: unknown): ImportFailure {
  if (error instanceof DeskError) return { kind: error.fault, detail: "" };
  if (error instanceof LibraryError) return { kind: "library", fault: error.fault };
  return { kind: "internal", detail: error instanceof Error ? error.message : String(error) };
}
