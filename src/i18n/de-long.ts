/** Lange Listen auf Deutsch: Ereignisse und Filterwerte, von denen nur ein Teil auf der Seite steht. */
import type { enLong } from "./en-long.ts";
import type { SameKeys } from "./same-keys.ts";

export const deLong: SameKeys<typeof enLong> = {
  long: {
    goTo: "Springen zu",
    year: "Jahr",
    month: "Monat",
    counted: "{{name}} ({{count, number}})",
    years: "{{first}} bis {{last}}",
    awaited: "wird geladen",
    unread: "Einige Zeilen ließen sich nicht lesen. Die anderen sind da.",
    again: "Noch einmal versuchen",
    find: "Die Suche des Browsers sähe nur einen Teil der Liste. Das Suchfeld oben durchsucht alles.",
    printed: "Gedruckt sind nur die Zeilen um die aufgeschlagene Stelle, von {{count, number}}.",
    findValue: "In „{{heading}}“ suchen",
    noValue: "Nichts passt zu „{{query}}“.",
    chosen: "Gewählt: {{heading}}",
  },
};
