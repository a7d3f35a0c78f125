/** The rules by which German texts say where, with their proof; `gives` is the name in German. */
import type { Rule } from "../../../rule.ts";

export const GERMAN_PLACE_RULES: readonly Rule[] = [
  {
    id: "state-as-place",
    finds: [
      { text: "Sie kamen aus [Norwegen] zurück.", gives: "Norwegen" },
      { text: "Sie wohnten in der [Ukraine] am Meer.", gives: "Ukraine" },
      { text: "Sie zogen an die Grenze zu [Finnland] zurück.", gives: "Finnland" },
    ],
    refuses: ["Norwegen zögerte.", "Sie stritten mit Norwegen.", "Sie hielten zu Norwegen."],
  },
  {
    id: "capital-as-place",
    finds: [
      { text: "Sie landeten in [Kopenhagen] am Abend.", gives: "Kopenhagen" },
      { text: "[Oslo]/Bergen – Die Fähre fährt wieder.", gives: "Oslo" },
      { text: "[Oslo] (nnb) – Die Fähre fährt wieder.", gives: "Oslo" },
    ],
    refuses: ["Kopenhagen zögerte.", "Sie verwiesen auf Kopenhagen."],
  },
  {
    id: "city",
    finds: [{ text: "Sie landeten in [Wladiwostok] am Abend.", gives: "Wladiwostok" }],
    refuses: ["Sie nannte sich Regina."],
  },
  {
    id: "region",
    finds: [
      { text: "Es brannte in der [Region Talberg] lange.", gives: "Talberg" },
      { text: "Es brannte in der [Hafenstadt Mirow] lange.", gives: "Mirow" },
    ],
    refuses: ["Es brannte in der Region lange."],
  },
  {
    id: "place-again",
    finds: [
      {
        text: "Es brannte in der Region Talberg. Züge aus [Talberg] fielen aus.",
        gives: "Talberg",
      },
    ],
    refuses: ["Züge aus Talberg fielen aus."],
  },
  {
    id: "unknown-after-preposition",
    finds: [
      { text: "Sie trafen sich in [Mirow] am See.", gives: "Mirow" },
      { text: "Sie trafen sich in [Bad Mirow] am See.", gives: "Bad Mirow" },
    ],
    refuses: [
      "Das soll in Zukunft besser werden.",
      "Er blieb in Haft.",
      "Sie lebten in Zelten.",
      "Mirow schwieg.",
    ],
  },
  {
    id: "part-by-compass",
    finds: [
      { text: "Im [Norden der Ukraine] schneit es.", gives: "Norden der Ukraine" },
      { text: "Im [Südwesten Finnlands] schneit es.", gives: "Südwesten Finnlands" },
      { text: "In der [Ostukraine] schneit es.", gives: "Osten der Ukraine" },
    ],
    refuses: ["Im Norden schneit es."],
  },
  {
    id: "part-of-the-country",
    finds: [{ text: "Norwegen baut. Im [Osten des Landes] schneit es.", gives: "Osten Norwegens" }],
    refuses: ["Im Osten des Landes schneit es."],
  },
  {
    id: "place-of-report",
    finds: [
      { text: "[Mirow], 3. März 2026 – Die Fähre fährt wieder.", gives: "Mirow" },
      { text: "[MIROW] (nnb) Die Fähre fährt wieder.", gives: "Mirow" },
    ],
    refuses: ["Analyse – Die Fähre fährt wieder.", "Mirow (nnb) fährt wieder."],
  },
];
