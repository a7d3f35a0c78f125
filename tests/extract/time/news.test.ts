import { describe, expect, test } from "vitest";
import { articleOfText } from "#src/extract/every-language.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

/** A Saturday. */
const PUBLISHED = "2019-06-15";

/** "words = value" of every mention. */
function valuesIn(text: string, published?: string): readonly string[] {
  const article = articleOfText({ lang: "de", text, published });
  return findTimes(article).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

describe("weekdays go the way that tense points", () => {
  test.each([
    ["Am Montag wählte der Verein einen Vorstand.", "Montag = 2019-06-10"],
    ["Der Verein hat am Montag einen Vorstand gewählt.", "Montag = 2019-06-10"],
    ["Der Verein wird am Montag einen Vorstand wählen.", "Montag = 2019-06-17"],
    ["Das Fest beginnt am Montag.", "Montag = 2019-06-17"],
    ["Er teilte mit, dass der Umzug am Montag beginnt.", "Montag = 2019-06-17"],
    ["Der am Montag eröffnete Markt bleibt im Hof.", "Montag = 2019-06-10"],
    ["Der für Montag geplante Markt fiel aus.", "Montag = 2019-06-17"],
    ["Der im Frost geplante Markt öffnet am Montag.", "Montag = 2019-06-17"],
    ["Das Fest am Montag: ein Überblick", "Montag = 2019-06-10"],
    ["Seit Montag fährt kein Bus.", "Montag = 2019-06-10"],
    ["Am vergangenen Samstag war Regen.", "vergangenen Samstag = 2019-06-08"],
    ["Am kommenden Samstag ist Markt.", "kommenden Samstag = 2019-06-22"],
    ["Am Samstag stellte sie das Buch vor.", "Samstag = 2019-06-15"],
    ["Er hatte zugesagt, bis Montag warten zu wollen.", "Montag = 2019-06-17"],
    ["In der Nacht zum Sonntag fiel Hagel.", "Nacht zum Sonntag = 2019-06-08TNI"],
    ["In der Nacht zum Sonntag wird Hagel fallen.", "Nacht zum Sonntag = 2019-06-15TNI"],
    ["Am gestrigen Freitag fiel der Strom aus.", "Freitag = 2019-06-14"],
    ["Am Wochenende brannte ein Schuppen.", "Wochenende = 2019-W24-WE"],
    ["Am Dienstag vergangener Woche war frei.", "Dienstag vergangener Woche = 2019-06-04"],
  ])("%s", (text, found) => {
    expect(valuesIn(text, PUBLISHED)).toEqual([found]);
  });

  test("to Sunday is the Sunday to come", () => {
    expect(valuesIn("Der Zirkus bleibt bis Sonntag.", PUBLISHED)).toEqual(["Sonntag = 2019-06-16"]);
  });
});

describe("months and days take the year that tense and nearness give", () => {
  test.each([
    ["Im April schloss das Bad.", "April = 2019-04"],
    ["Im Dezember schloss das Bad.", "Dezember = 2018-12"],
    ["Im Dezember wird das Bad öffnen.", "Dezember = 2019-12"],
    ["Im Februar wird das Bad öffnen.", "Februar = 2020-02"],
    ["Am 3. November kam sie an.", "3. November = 2018-11-03"],
    ["Am 3. November reist sie ab.", "3. November = 2019-11-03"],
    ["Der Umsatz sank im letzten Herbst.", "letzten Herbst = 2018-FA"],
    ["Im dritten Quartal wird gebaut.", "dritten Quartal = 2019-Q3"],
    ["Im Mai vergangenen Jahres war es kühl.", "Mai vergangenen Jahres = 2018-05"],
    ["Die Kurse der neunziger Jahre waren gut.", "der neunziger Jahre = 199"],
    ["Am Karfreitag blieb es still.", "Karfreitag = 2019-04-19"],
  ])("%s", (text, found) => {
    expect(valuesIn(text, PUBLISHED)).toContain(found);
  });

  test("a month after a dated month in one sentence is of the same year", () => {
    expect(valuesIn("Im März 2016 kam sie, im August ging sie.", PUBLISHED)).toEqual([
      "März 2016 = 2016-03",
      "August = 2016-08",
    ]);
  });

  test("but not an earlier month, which may be the next year's", () => {
    expect(valuesIn("Im März 2018 kam der Vertrag, der im Januar galt.", PUBLISHED)).toEqual([
      "März 2018 = 2018-03",
      "Januar = 2019-01",
    ]);
  });

  test("all days of a list share month and year", () => {
    expect(valuesIn("Vom 3. bis 5. Mai 2012 und am 7. und 8. Juni tagte er.", PUBLISHED)).toEqual([
      "3. = 2012-05-03",
      "5. Mai 2012 = 2012-05-05",
      "7. = 2012-06-07",
      "8. Juni = 2012-06-08",
    ]);
  });
});

describe("steps, parts of the day and clock times", () => {
  test.each([
    ["Gestern Abend fiel der Strom aus.", ["Gestern Abend = 2019-06-14TEV"]],
    ["Morgen beginnt der Lauf.", ["Morgen = 2019-06-16"]],
    ["Im vergangenen Jahr kamen mehr.", ["vergangenen Jahr = 2018"]],
    ["In der nächsten Woche wird gebaut.", ["der nächsten Woche = 2019-W25"]],
    ["In der Nacht zum Freitag brannte es.", ["Nacht zum Freitag = 2019-06-13TNI"]],
    ["In der Nacht auf den 1. Mai brannte es.", ["Nacht auf den 1. Mai = 2019-04-30TNI"]],
    ["In der vergangenen Nacht brannte es.", ["der vergangenen Nacht = 2019-06-14TNI"]],
    [
      "Am Montag um 9.30 Uhr brach der Damm.",
      ["Montag = 2019-06-10", "9.30 Uhr = 2019-06-10T09:30"],
    ],
    [
      "Am 3. Mai 2016 kam er. Am Abend ging er.",
      ["3. Mai 2016 = 2016-05-03", "Abend = 2016-05-03TEV"],
    ],
    [
      "Am 3. Mai 2016 kam er. Zwei Tage später ging er.",
      ["3. Mai 2016 = 2016-05-03", "Zwei Tage später = 2016-05-05"],
    ],
  ])("%s", (text, found) => {
    expect(valuesIn(text, PUBLISHED)).toEqual(found);
  });

  test("a length with its preposition says to which date it leads", () => {
    const text =
      "Vor drei Jahren zog er fort, in zwei Wochen kommt er, seit drei Jahren schweigt er.";
    const times = findTimes(articleOfText({ lang: "de", text, published: PUBLISHED }));
    expect(times.map(({ value, at }) => [value, at])).toEqual([
      ["P3Y", "2016"],
      ["P2W", "2019-W26"],
      ["P3Y", undefined],
    ]);
  });

  test("today may mean nowadays, unless something happened or will", () => {
    expect(valuesIn("Heute ist das Dorf leer.", PUBLISHED)).toEqual(["Heute = PRESENT_REF"]);
    expect(valuesIn("Heute wurde das Dorf geräumt.", PUBLISHED)).toEqual(["Heute = 2019-06-15"]);
    expect(valuesIn("Bis heute wurde keiner gefasst.", PUBLISHED)).toEqual(["heute = PRESENT_REF"]);
  });
});

describe("what a date rests on", () => {
  const times = (text: string, published?: string) =>
    findTimes(articleOfText({ lang: "de", text, published }));

  test("without a day of publication relative words stay open", () => {
    const text = "Am Samstag im April und gestern, im vergangenen Jahr und am Abend.";
    expect(times(text).map(({ value, basis }) => [value, basis])).toEqual([
      ["XXXX-WXX-6", "open"],
      ["XXXX-04", "open"],
      ["XXXX-XX-XX", "open"],
      ["XXXX", "open"],
      ["XXXX-XX-XXTEV", "open"],
    ]);
  });

  test("a day of publication that is none counts as unknown", () => {
    expect(times("Am Samstag war Markt.", "2019-02-31")[0]?.basis).toBe("open");
  });

  test("full dates rest on the words alone, the rest keeps what the words say", () => {
    const found = times("Am 3. Mai 2016 und am Samstag wurde gefeiert.", PUBLISHED);
    expect(found.map(({ basis, stated }) => [basis, stated])).toEqual([
      ["words", "2016-05-03"],
      ["publication", "XXXX-WXX-6"],
    ]);
    expect(found[1]?.reasons.map(({ rule }) => rule)).toEqual([
      "weekday",
      "tense-past",
      "from-publication",
    ]);
  });

  test.each(["Am 31. Februar 2019 geschah es.", "Am 29.2.2019 geschah es.", "Um 27 Uhr war Ruhe."])(
    "impossible: %s",
    (text) => {
      expect(valuesIn(text, PUBLISHED)).toEqual([]);
    },
  );
});
