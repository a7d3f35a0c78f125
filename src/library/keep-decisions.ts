/** What an editor has decided: changed record by record, and never over somebody else's change. */
import { DecisionRecord, decisionsOf, sameRecord, type Edit } from "#src/domain/decisions.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { LibraryError, type Library } from "./library.ts";
import { changeShelf, type Keeping } from "./shelf.ts";
import { idOf, readAllStored, toStore } from "./stored-record.ts";
import { decisionKey, shelfKey, type Key } from "./stores.ts";
import { forEach } from "./transaction.ts";

type DecisionsPart = Pick<Library, "decisions" | "decide">;

export function keepDecisions(keeping: Keeping): DecisionsPart {
  return {
    decisions: async (shelf) => {
      const records = await keeping.connection.read(["decisions"], (tx) =>
        tx.all("decisions", shelfKey(shelf)),
      );
      return decisionsOf(readAllStored("decisions", records, DecisionRecord, []));
    },

    decide: async (shelf, change) => {
      const steps = change.map((edit) => stepOf(shelf, edit));
      await changeShelf(keeping, shelf, ["decisions"], async (tx) => {
        // all are looked at before the first one is written
        await forEach(steps, async ({ key, id, before }) => {
          // a record that can't be read was nothing to whoever made the change
          const stands = DecisionRecord.safeParse(await tx.get("decisions", key)).data;
          if (!sameRecord(stands, before)) throw new LibraryError({ kind: "conflict", on: id });
        });
        await forEach(steps, ({ key, after }) =>
          after === undefined ? tx.remove("decisions", key) : tx.put("decisions", key, after),
        );
      });
    },
  };
}

interface Step {
  readonly key: Key;
  readonly id: string;
  readonly before: DecisionRecord | undefined;
  readonly after: DecisionRecord | undefined;
}

function stepOf(shelf: Shelf, { on, id, before, after }: Edit): Step {
  const record = (decision: Edit["before"]) =>
    decision === undefined ? undefined : toStore("decisions", DecisionRecord, { on, decision });
  const step = {
    key: decisionKey(shelf, on, id),
    id,
    before: record(before),
    after: record(after),
  };
  if (step.after !== undefined && idOf(step.after) !== id) {
    throw new LibraryError({ kind: "failed", detail: `decisions: ${id} is ${idOf(step.after)}` });
  }
  return step;
}
