import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import { outdateLibrary } from "#src/data/use-library-news.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Library } from "#src/library/library.ts";
import { faultOf, type WorkshopFault } from "./LibraryFaultWords.tsx";

export interface LibraryAct {
  /** `undefined` where it failed; one act at a time, a second one meanwhile comes to nothing */
  readonly act: <T>(
    work: (library: Library) => Promise<T>,
    said: (result: T) => ReactNode,
  ) => Promise<T | undefined>;
  readonly busy: boolean;
  /** what the latest act did, in words */
  readonly said: ReactNode;
  readonly fault: WorkshopFault | undefined;
}

/** What is done with the library by a button: what became of it is told. */
export function useLibraryAct(): LibraryAct {
  const workshop = useWorkshop();
  const client = useQueryClient();
  const [state, setState] = useState<Omit<LibraryAct, "act">>(NOTHING);
  const working = useRef(false);
  return {
    ...state,
    act: async (work, said) => {
      if (working.current) return undefined;
      working.current = true;
      setState({ ...NOTHING, busy: true });
      try {
        const result = await work(await workshop.library());
        await outdateLibrary(client);
        setState({ ...NOTHING, said: said(result) });
        return result;
      } catch (error) {
        setState({ ...NOTHING, fault: faultOf(error) });
        return undefined;
      } finally {
        working.current = false;
      }
    },
  };
}

const NOTHING = { busy: false, said: "", fault: undefined };
