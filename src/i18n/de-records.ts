/** Was an einem Eintrag einer Datendatei nicht stimmt, auf Deutsch. */
import type { enRecords } from "./en-records.ts";
import type { SameKeys } from "./same-keys.ts";

export const deRecords: SameKeys<typeof enRecords> = {
  recordHelp: "Wer die Datei anbietet, kann es richten: Der Bericht nennt die Stellen.",
  record: {
    shape: "das Feld {{detail}} fehlt oder hat die falsche Form",
    "duplicate-id": "die Kennung {{detail}} ist schon vergeben",
    "bad-date": "„{{detail}}“ ist kein EDTF-Datum",
    "unknown-actor": "es gibt keinen Akteur {{detail}}",
    "unknown-source": "es gibt keine Quelle {{detail}}",
    "unknown-claim": "es gibt keine Aussage {{detail}}; die übrigen Belege bleiben",
    "unknown-event": "es gibt kein Ereignis {{detail}}, von dem gezählt werden könnte",
    "passage-outside": "die Stelle „{{detail}}“ liegt außerhalb ihres Absatzes",
    "passage-changed":
      "der Text hat sich geändert; die Stelle „{{detail}}“ wurde an anderer Stelle gefunden",
    "passage-lost": "die Stelle „{{detail}}“ steht nicht mehr im Text",
    "actor-loop": "der Akteur ist Teil seiner selbst ({{detail}}); die Schleife wurde aufgetrennt",
    "actor-depth":
      "er ist Teil von {{detail}}, am Ende einer zu langen Reihe von Akteuren; die Reihe wurde dort aufgetrennt",
    "no-evidence": "nichts stellt es mehr fest: Die Aussage {{detail}} fehlt",
  },
};
