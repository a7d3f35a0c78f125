/** What is said of newer versions of the app, in German. */
import type { enOffline } from "./en-offline.ts";
import type { SameKeys } from "./same-keys.ts";

export const deOffline: SameKeys<typeof enOffline> = {
  update: {
    new: "Eine neue Fassung von Dateline ist da.",
    busy: "Etwas ist noch nicht fertig, hier oder in einem anderen Tab. Behalten oder schließen Sie es, dann nehmen Sie die neue Fassung.",
    replaced:
      "Die neue Fassung ist schon in Gebrauch; diese Seite ist noch die vorige. Laden Sie sie neu, sobald Sie hier fertig sind.",
    use: "Jetzt nehmen",
    reload: "Seite neu laden",
    later: "Später",
  },
};
