/** Was seit der Veröffentlichung berichtigt wurde, auf Deutsch, mit denselben Schlüsseln wie `en-corrected.ts`. */
import type { enCorrected } from "./en-corrected.ts";
import type { SameKeys } from "./same-keys.ts";

export const deCorrected: SameKeys<typeof enCorrected> = {
  corrected: {
    title: "Berichtigungen",
    on: "Berichtigt {{day}}.",
    undated: "unbekannt",
    line: {
      date: "„{{title}}“: Datum zuvor {{was}}, jetzt {{is}}.",
      title: "„{{was}}“ heißt jetzt „{{is}}“.",
      said: "„{{title}}“: Berichtigt wurde, wer beteiligt ist oder was die Quellen sagen.",
      removed: "„{{title}}“ wurde herausgenommen.",
    },
    event: {
      date: "Datum zuvor {{was}}, jetzt {{is}}.",
      title: "Zuvor hieß es „{{was}}“.",
      said: "Berichtigt wurde, wer beteiligt ist oder was die Quellen sagen.",
      removed: "Es war herausgenommen worden.",
    },
  },
};
