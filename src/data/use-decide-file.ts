/** The reader's corrections of a data file: kept, then shown. */
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import {
  applied,
  isConflict,
  NO_DECISIONS,
  type Change,
  type Decisions,
} from "#src/domain/decisions.ts";
import { correctionsKey } from "./library-keys.ts";
import { useDeciding, type Deciding } from "./use-deciding.ts";

export function useDecideFile(address: string): Deciding {
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: correctionsKey(address) });
  return useDeciding(
    { of: "data", address },
    {
      show: async (change) => {
        if (!putDecided(address, change, client)) await reload();
      },
      reload,
    },
  );
}

/** Not where another tab's change may come in between. */
function putDecided(address: string, change: Change, client: QueryClient): boolean {
  const key = correctionsKey(address);
  const state = client.getQueryState<Decisions | null>(key);
  if (state?.fetchStatus !== "idle") return false;
  const after = applied(state.data ?? NO_DECISIONS, change);
  if (isConflict(after)) return false;
  const { claims, events, actors } = after;
  const isNothing = claims.size + events.size + actors.size === 0;
  client.setQueryData<Decisions | null>(key, isNothing ? null : after);
  return true;
}
