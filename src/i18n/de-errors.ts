/** Was unter jedem Fehler steht, auf Deutsch. */
import type { enErrors } from "./en-errors.ts";
import type { SameKeys } from "./same-keys.ts";

export const deErrors: SameKeys<typeof enErrors> = {
  report: {
    copy: "Bericht kopieren",
    copied: "Kopiert. Er enthält Codes und Zahlen: keinen Text, keinen Titel, keinen Dateinamen.",
    byHand: "Der Browser lässt es nicht zu. Hier zum Kopieren:",
  },
};
