import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findActors } from "#src/extract/actors/find-actors.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { findPlaces } from "#src/extract/places/find-places.ts";
import { KNOWN } from "./known-actors.ts";

/** "words > actor" of each mention, in the order of the text. */
function named(lang: string, ...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf({ lang, paragraphs });
  const { mentions } = findActors(article, KNOWN);
  return mentions.map(({ start, end, actor }) => `${article.text.slice(start, end)} > ${actor}`);
}

function phrases(lang: string, text: string): readonly string[] {
  const { mentions } = findActors(articleOf({ lang, paragraphs: [text] }), KNOWN);
  return mentions.map(({ phrase }) => text.slice(phrase.start, phrase.end));
}

describe("one phrase names one actor", () => {
  test("office, state and name are one mention, whose phrase holds all of it", () => {
    expect(named("de", "Es kam die finnische Außenministerin Mara Lindqvist.")).toEqual([
      "Mara Lindqvist > lindqvist",
    ]);
    expect(phrases("de", "Es kam die finnische Außenministerin Mara Lindqvist.")).toEqual([
      "die finnische Außenministerin Mara Lindqvist",
    ]);
    expect(phrases("en", "Olav Brandt, Norway’s foreign minister, came.")).toEqual([
      "Olav Brandt, Norway’s foreign minister",
    ]);
  });

  test("two adjectives before one noun are two bodies", () => {
    expect(named("de", "Das melden finnische und dänische Staatsmedien.")).toEqual([
      "finnische > fi-media",
      "dänische Staatsmedien > denmark-state-media",
    ]);
    expect(named("en", "Finnish and Danish state media say so.")).toEqual([
      "Finnish > fi-media",
      "Danish state media > denmark-state-media",
    ]);
  });

  test("a verb before a name is no part of its phrase", () => {
    expect(phrases("de", "Im April bestätigte Finnland den Plan.")).toEqual(["Finnland"]);
    expect(phrases("en", "It is known that Olav Brandt came.")).toEqual(["Olav Brandt"]);
  });
});

describe("who is meant", () => {
  test("romanisations of one name meet", () => {
    for (const name of ["Sergej Worobjow", "Sergey Vorobyov", "Sergei Vorobjov", "Worobiow"]) {
      expect(named("de", `Danach sprach ${name}.`)).toEqual([`${name} > vorobyov`]);
    }
  });

  test("a short name in capitals is no pronoun", () => {
    expect(named("en", "They told us what the US wants.")).toEqual(["US > united-states"]);
  });

  test("another person of the same surname is somebody else", () => {
    expect(named("de", "Mit Jang Min Ho kam seine Schwester Jang Yu Na. Jang blieb.")).toEqual([
      "Jang Min Ho > jang",
      "Jang Yu Na > jang-yu-na",
      "Jang > jang",
    ]);
  });

  test("a former minister doesn't hold the office any more", () => {
    const text = "Es kam der frühere dänische Finanzminister Per Dal.";
    expect(named("de", text, "Der dänische Finanzminister schwieg.").at(-1)).toBe(
      "dänische Finanzminister > denmark",
    );
  });

  test("whom the text itself gives an office is meant by it", () => {
    const text = "Es kam der dänische Finanzminister Per Dal.";
    expect(named("de", text, "Der dänische Finanzminister schwieg.").at(-1)).toBe(
      "dänische Finanzminister > per-dal",
    );
  });

  test("invisible characters don't hide a name, and positions count them", () => {
    expect(named("de", "Gestern kam Lind\u00ADqvist. Mara Lindqvist blieb.")).toEqual([
      "Lind\u00ADqvist > lindqvist",
      "Mara Lindqvist > lindqvist",
    ]);
  });
});

describe("what no list has", () => {
  const proposedIn = (lang: string, text: string) =>
    findActors(articleOf({ lang, paragraphs: [text] }), KNOWN).proposed;

  test("a country is proposed under its names in both languages", () => {
    expect(proposedIn("de", "Dem stimmte Dänemark zu.")).toMatchObject([
      { id: "denmark", kind: "state", name: { de: "Dänemark", en: "Denmark" } },
    ]);
  });

  test("a body of a state is proposed with its state, the same in both languages", () => {
    const german = proposedIn("de", "Das dänische Innenministerium schwieg.");
    expect(german).toEqual(proposedIn("en", "The Danish interior ministry was silent."));
    expect(german.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["denmark-interior-ministry", "denmark"],
      ["denmark", undefined],
    ]);
  });

  test("an actor that is only known and not named isn't proposed", () => {
    expect(proposedIn("de", "Dem stimmte Finnland zu.")).toEqual([]);
  });
});

test("a language without rules gives nothing", () => {
  expect(named("fr", "Mara Lindqvist a visité la Norvège.")).toEqual([]);
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."Mara Lindqvist Jang Min Ho der die finnische Außenminister Norwegens Kreml-Sprecher Russia’s in nach aus von of the president soldiers from Soldaten aus Norden des Landes region Talberg und , . ; – ( ) „ “ \u00AD \u200B 12. US U.S. er he Behörden state media ministry\n".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 120 }),
  );

  test.each(["de", "en"])("has its mentions inside its sentences (%s)", (lang) => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf({ lang, paragraphs: [text, text] });
        const { mentions, proposed } = findActors(article, KNOWN);
        const ids = new Set([...KNOWN, ...proposed].map(({ id }) => id));
        for (const { start, end, phrase, actor, reasons } of mentions) {
          expect(start).toBeLessThan(end);
          expect(phrase.start).toBeLessThanOrEqual(start);
          expect(phrase.end).toBeGreaterThanOrEqual(end);
          expect(phrase.end).toBeLessThanOrEqual(article.text.length);
          expect(ids).toContain(actor);
          expect(reasons.length).toBeGreaterThan(0);
        }
        for (const { start, end, name } of findPlaces(article, KNOWN)) {
          expect(start).toBeLessThan(end);
          expect(Object.values(name)).not.toContain("");
        }
      }),
    );
  });

  test("is read the same way twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = () => findActors(articleOf({ lang: "de", paragraphs: [text] }), KNOWN);
        expect(read()).toEqual(read());
      }),
    );
  });
});
