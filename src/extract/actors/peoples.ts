/** "die Russen", "the Israelis": a people with the article acts for its state. */
import type { PlacedMention } from "./placed.ts";
import { placedMention } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { follows, wordAt } from "./reading.ts";
import { formOfWord } from "./name-forms.ts";

export function peoples(reading: Reading): readonly PlacedMention[] {
  const { lexicon, startingAt, tokens } = reading;
  const { articles, ending, adjective } = lexicon.peoples;
  return tokens.flatMap((token, place) => {
    if (!token.capital || startingAt.has(place) || !ending.test(token.text)) return [];
    if (!articles.test(wordAt(reading, place - 1)) || !follows(reading, place)) return [];
    const stem = token.text.replace(ending, adjective);
    const form = formOfWord(reading.compiled.index, stem, "adjective");
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
