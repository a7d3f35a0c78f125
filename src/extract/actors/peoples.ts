/** "die Russen", "the Israelis": a people with the article acts for its state. */
import { foundIn } from "../lists.ts";
import type { PlacedMention } from "./placed.ts";
import { placedMention } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { follows, wordAt } from "./reading.ts";
import { formOfWord } from "./name-forms.ts";

export function peoples(reading: Reading): readonly PlacedMention[] {
  const { lexicon, startingAt, tokens } = reading;
  const { articles, ending, adjective } = lexicon.peoples;
  return foundIn(tokens, (token, place) => {
    if (!token.capital || startingAt.has(place) || !ending.test(token.text)) return undefined;
    if (!articles.test(wordAt(reading, place - 1)) || !follows(reading, place)) return undefined;
    const stem = token.text.replace(ending, adjective);
    const form = formOfWord(reading.compiled.index, stem, "adjective");
    if (form === undefined) return undefined;
    const own = { from: place, to: place + 1 };
    const phrase = { from: place - 1, to: place + 1 };
    const { actor } = form;
    return placedMention(
      reading,
      { actor, naming: "name", rule: "people-of-state", ...own, phrase },
      "actor",
    );
  });
}
