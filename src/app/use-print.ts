import { useEffect } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Address } from "#src/url/address.ts";
import type { Events } from "./use-events.ts";

/** What is shown, to be printed. */
export interface ToPrint {
  readonly collection: Collection;
  readonly events: Events;
  readonly address: Address;
  readonly lang: Lang;
}

/** Milliseconds: the page itself goes first. */
const PAUSE = 1500;

/** Printing the page prints a document of what it shows: a browser doesn't wait for it to be fetched. */
export function usePrint({ collection, events, address, lang }: ToPrint): void {
  useEffect(() => {
    const over = new AbortController();
    const timer = setTimeout(() => {
      void import("./print-page.ts").then(
        ({ printPage }) => printPage({ collection, events, address, lang }, over.signal),
        // then the page is printed as it is
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [collection, events, address, lang]);
}
