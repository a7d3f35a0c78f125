/** The rules by which English texts say where, with their proof; `gives` is the name in English. */
import type { Rule } from "../../../rule.ts";

export const ENGLISH_PLACE_RULES: readonly Rule[] = [
  {
    id: "state-as-place",
    finds: [
      { text: "They came back from [Norway] late.", gives: "Norway" },
      { text: "They travelled to [South Korea] late.", gives: "South Korea" },
    ],
    refuses: [
      "Norway waited.",
      "They argued with Norway.",
      "They referred the question to Norway.",
    ],
  },
  {
    id: "capital-as-place",
    finds: [
      { text: "They landed in [Copenhagen] at night.", gives: "Copenhagen" },
      { text: "They visited [Copenhagen] at night.", gives: "Copenhagen" },
      { text: "[OSLO] (NNB) — The ferry runs again.", gives: "Oslo" },
    ],
    refuses: ["Copenhagen waited.", "They blamed Copenhagen."],
  },
  {
    id: "city",
    finds: [{ text: "They landed in [Vladivostok] at night.", gives: "Vladivostok" }],
    refuses: ["They called her Regina."],
  },
  {
    id: "region",
    finds: [
      { text: "There were fires in the [Talberg region] for days.", gives: "Talberg" },
      { text: "There were fires in the [region of Talberg] for days.", gives: "Talberg" },
      { text: "There were fires in the [Talberg Strip] for days.", gives: "Talberg Strip" },
    ],
    refuses: ["There were fires in the region for days."],
  },
  {
    id: "place-again",
    finds: [
      {
        text: "Fires burn in the Talberg region. Trains to [Talberg] were late.",
        gives: "Talberg",
      },
    ],
    refuses: ["Trains to Talberg were late."],
  },
  {
    id: "unknown-after-preposition",
    finds: [{ text: "They met in [Mirow] by the lake.", gives: "Mirow" }],
    refuses: ["They met in May.", "They met in English.", "Mirow was silent."],
  },
  {
    id: "part-by-compass",
    finds: [
      { text: "It is snowing in [northern Finland] again.", gives: "northern Finland" },
      { text: "It is snowing in the [south of Ukraine] again.", gives: "southern Ukraine" },
    ],
    refuses: ["It is snowing in the north again."],
  },
  {
    id: "part-of-the-country",
    finds: [
      {
        text: "Norway builds. It is snowing in the [east of the country] too.",
        gives: "eastern Norway",
      },
    ],
    refuses: ["It is snowing in the east of the country too."],
  },
  {
    id: "place-of-report",
    finds: [
      { text: "[LOW TALBERG], 14 October 2025 (NNB) - The ferry is back.", gives: "Low Talberg" },
      { text: "[Talberg], Oct. 3 — The ferry is back.", gives: "Talberg" },
    ],
    refuses: ["Analysis — The ferry is back."],
  },
];
