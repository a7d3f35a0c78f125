/** "die Russen", "the Israelis": a people with the article acts for its state. */
import type { PlacedMention } from "./placed.ts";
import { placedMention } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { follows, wordAt } from "./reading.ts";
import { keyOf } from "./tokens.ts";

export function peoples(reading: Reading): readonly PlacedMention[] {
  const { lexicon, startingAt, tokens } = reading;
  return tokens.flatMap((token, place) => {
    const { articles, ending, adjective } = PEOPLES[lexicon.lang];
    if (!token.capital || startingAt.has(place) || !ending.test(token.text)) return [];
    if (!articles.test(wordAt(reading, place - 1)) || !follows(reading, place)) return [];
    const key = keyOf(token.text.replace(ending, adjective));
    const form = reading.compiled.index
      .get(key)
      ?.find(({ keys, naming }) => keys.length === 1 && naming === "adjective");
    if (form === undefined) return [];
    const own = { from: place, to: place + 1 };
    const phrase = { from: place - 1, to: place + 1 };
    const { actor } = form;
    return [
      placedMention(
        reading,
        { actor, naming: "name", rule: "people-of-state", ...own, phrase },
        "actor",
      ),
    ];
  });
}

/** The people's name has the adjective's stem. "der Russen" says whose, and doesn't act. */
const PEOPLES = {
  de: { articles: /^(?:die|den)$/u, ending: /(?:iern?|ern?|en|is)$/u, adjective: "isch" },
  en: { articles: /^the$/u, ending: /s$/u, adjective: "" },
} as const;
