/** What is said of newer versions of the app, and of parts that don't come, in German. */
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
  missing: {
    title: "Dieser Teil ließ sich nicht laden",
    renewed:
      "Dateline ist auf dem Server erneuert worden, während diese Seite offen war, und dieser Teil der vorigen Fassung liegt dort nicht mehr. Laden Sie die Seite neu, dann geht es weiter. Was gespeichert ist, bleibt.",
    unreachable:
      "Der Server antwortet nicht. Was offen ist, lässt sich weiter nutzen. Laden Sie die Seite neu, sobald es wieder eine Verbindung gibt.",
    unclear:
      "Er kam nicht so an, wie er sollte, obwohl der Server antwortet. Laden Sie die Seite neu. Was gespeichert ist, bleibt.",
    busy: "Etwas ist noch nicht fertig. Behalten oder schließen Sie es, dann laden Sie die Seite neu.",
    asking: "Der Server wird gefragt …",
    reload: "Seite neu laden",
    close: "Schließen",
  },
};
