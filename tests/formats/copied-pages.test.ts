import { expect, test } from "vitest";
import { readPlainText } from "#src/formats/read-plain-text.ts";

/** What somebody gets who marks a whole page and copies it. */
const read = (...lines: readonly string[]) => {
  const { title, published, paragraphs, aside } = readPlainText(lines.join("\n"));
  return {
    title,
    day: published?.edtf,
    paragraphs: paragraphs.map(({ text }) => text),
    aside: aside.map(({ text, reason }) => `${reason}: ${text}`),
  };
};

const FERRY = "The ferry to the north has been stopped after a storm, the port authority said.";
const WAIT = "About 300 people were waiting on the islands on Saturday.";
const SAIL = "“We hope to sail again on Tuesday,” the harbour master, John Sample, said.";

test("a line for each block, without empty lines", () => {
  const page = read(
    "Ferry to the north stopped",
    "Published",
    "12 July 2025",
    "Share",
    "Getty Images",
    FERRY,
    WAIT,
    "Image caption, The pier in May",
    SAIL,
    "Related",
    "Oslo elects new council",
    "3 hours ago",
    "More from the region",
    "Why storms are getting stronger",
  );
  expect(page).toMatchObject({ title: "Ferry to the north stopped", day: "2025-07-12" });
  expect(page.paragraphs).toEqual([FERRY, WAIT, SAIL]);
  expect(page.aside).toContain("photo-credit: Image caption, The pier in May");
  expect(page.aside).toContain("teaser: Oslo elects new council");
});

test("an agency's page, with the day of another story below it", () => {
  const page = read(
    "Storm stops ferry",
    "",
    "July 12, 2025 4:15 PM UTC · Updated 3 hours ago",
    "",
    "A woman looks at the pier, July 11, 2025. REUTERS/Jane Example",
    "",
    `BEISPIELSTADT, July 12 (Reuters) - ${FERRY}`,
    "",
    SAIL,
    "",
    "Sign up here.",
    "",
    "Reporting by Jane Example in Oslo; Editing by John Sample",
    "",
    "Read Next",
    "",
    "Oslo elects new council after long campaign",
    "",
    "July 11, 2025",
  );
  expect(page.day).toBe("2025-07-12");
  expect(page.paragraphs).toEqual([`BEISPIELSTADT, July 12 (Reuters) - ${FERRY}`, SAIL]);
  expect(page.aside.at(-1)).toBe("teaser: July 11, 2025");
});

test("menus above the headline, and a box before a paragraph that ends with its agency", () => {
  const first = "Die Fähre nach Norden ist ausgefallen, weil der Sturm den Kai beschädigt hat.";
  const last = "Auch die Brücke bleibt bis Montag gesperrt, sagte sie. (dpa/am)";
  const page = read(
    "Startseite",
    "Region",
    "Sturm legt Fähre still",
    "",
    "Stand: 12.07.2025, 18:02 Uhr",
    "",
    "KommentareDrucken",
    "",
    first,
    "",
    "Lesen Sie auch",
    "Oslo wählt einen neuen Rat",
    "",
    last,
    "",
    "Meistgelesen",
    "Streik am Flughafen beendet",
    "Kanzler reist nach Oslo",
  );
  expect(page).toMatchObject({ title: "Sturm legt Fähre still", day: "2025-07-12" });
  expect(page.paragraphs).toEqual([first, last]);
});

test("lines that could have held the next word weren't wrapped", () => {
  const page = read(FERRY, "", "A short line", "and another one of some length", "", SAIL);
  expect(page.paragraphs).toEqual([FERRY, "A short line", "and another one of some length", SAIL]);
});
