/** German verbs that tell which Friday is meant. */
import { expect, test } from "vitest";
import { articleOf } from "#src/extract/every-language.ts";
import { datesIn } from "#src/extract/time/dated.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

/** The first date, of an article of Wednesday, 6 May 2026. */
function first(text: string): string | undefined {
  const article = articleOf({ lang: "de", published: "2026-05-06", paragraphs: [text] });
  const when = datesIn(article, findTimes(article))[0]?.when;
  return when?.published?.edtf ?? when?.text?.edtf;
}

test.each([
  ["Am Freitag soll das Gesetz beschlossen werden.", "2026-05-08"],
  ["Das Gesetz wird am Freitag vom Rat beschlossen.", "2026-05-08"],
  ["Am Freitag beschloss der Rat das Gesetz.", "2026-05-01"],
  ["Am Montag unterstrich die Ministerin, dass das Land bereit sei.", "2026-05-04"],
  ["Am Montag beriet der Rat, ob er zuständig sei.", "2026-05-04"],
  ["Nach dem Treffen am Montag sagte Berg, man sei sich einig.", "2026-05-04"],
  ["Sie soll am Sonntag nach Oslo gereist sein.", "2026-05-03"],
  ["Er soll am Sonntag zwei Männer verletzt haben.", "2026-05-03"],
  ["Das Haus soll am Sonntag fertiggestellt sein.", "2026-05-10"],
])("%s", (text, day) => {
  expect(first(text)).toBe(day);
});

test.each([
  ["Am Dienstag haben Hunderte gegen ein geplantes Gesetz protestiert.", "2026-05-05"],
  ["Am Montag ist der geplante Besuch ausgefallen.", "2026-05-04"],
  ["Der für Montag geplante Besuch fällt aus.", "2026-05-11"],
])("a participle of another noun phrase points nowhere: %s", (text, day) => {
  expect(first(text)).toBe(day);
});

test.each([
  ["Für Samstag sind weitere Proteste angekündigt.", "2026-05-09"],
  ["Für Freitag rief der Bund zum Streik auf.", "2026-05-08"],
  ["Für Montag war ein Streik angekündigt.", "2026-05-04"],
])("what is called for a day lies ahead, unless it was: %s", (text, day) => {
  expect(first(text)).toBe(day);
});

test.each([
  ["Seit Beginn der Invasion im Februar 2022 kamen viele um.", "2022-02/"],
  ["Seit dem Angriff am 7. Mai 2023 wurden Tausende getötet.", "2023-05-07/"],
  ["Seit der Wende wird im Mai 2027 gefeiert.", "2027-05"],
])("since when something has been: %s", (text, edtf) => {
  expect(first(text)).toBe(edtf);
});
