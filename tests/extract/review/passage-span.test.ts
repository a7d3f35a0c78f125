import { expect, test } from "vitest";
import { proposeClaims } from "#src/extract/review/proposals.ts";
import { wholeWords } from "#src/extract/review/passage-span.ts";
import { extractionOf, sourceOf } from "./made-up.ts";

/** [ and ] stand round the passage, | round the sentence. */
function shown(marked: string): string {
  const plain = marked.replace(/[[\]|]/gu, "");
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]|]/gu, "").length;
  const [, sentence = ""] = marked.split("|");
  const from = at("|");
  const whole = { start: from, end: from + sentence.replace(/[[\]]/gu, "").length };
  const { start, end } = wholeWords({ start: at("["), end: at("]") }, plain, whole);
  return plain.slice(start, end);
}

test.each([
  ["Ja. |[Sie nannte es „gut]“, und er ging.| Nein.", "Sie nannte es „gut“"],
  ["|She called “[it” good] and left.|", "“it” good"],
  ["|[Sie nannte es „gut“]; er ging.|", "Sie nannte es „gut“"],
  ["Ja. |[Er ging]. | Nein.", "Er ging"],
  ["Ja. |[Er ging].| Nein.", "Er ging."],
  ["|[Er ging], sie blieb.|", "Er ging"],
  ["|Er sagte, [sie blieb].|", "sie blieb"],
  ["|[Er sagte „nein]“.|", "Er sagte „nein“."],
])("%s", (marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test("a passage is not cut in the middle of a phrase, nor at the comma of a number", () => {
  const found = extractionOf(
    "de",
    [["Sie gab, wie es hieß, rund 1,5 Tonnen an die große Halle; er schwieg."]],
    [
      {
        sentence: 0,
        type: "delivery",
        kind: "troops",
        trigger: "gab",
        passage: "1,5 Tonnen an die",
      },
    ],
  );
  const [proposal] = proposeClaims([sourceOf("blatt", [found])]);
  expect(proposal?.claim.passages[0]?.exact).toBe("rund 1,5 Tonnen an die große Halle");
});

test("a passage reaches to whoever says it and to its date, not to the sentence before", () => {
  const found = extractionOf(
    "de",
    [["Echo schwieg.", "Am Freitag, so Echo, traf Anna Bert; Cara ging."]],
    [
      {
        sentence: 1,
        type: "meeting",
        kind: "meeting",
        trigger: "traf",
        passage: "traf Anna Bert",
        chain: [["echo", "so Echo"]],
        day: ["2024-03-01", "Am Freitag"],
      },
    ],
  );
  const [proposal] = proposeClaims([sourceOf("blatt", [found])]);
  expect(proposal?.claim.passages[0]?.exact).toBe("Am Freitag, so Echo, traf Anna Bert");
});
