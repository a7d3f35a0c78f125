/** What is printed of an archive: the picture, what is chosen, and the first events as a list. */
import type { ListRow } from "#src/archive/questions.ts";
import { civilOf } from "#src/domain/calendar.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { shownDate } from "#src/i18n/shown-date.ts";
import { pictureElement, putSheet } from "../print-sheet.ts";
import { listWindow } from "../visible-window.ts";
import { archiveStill, chosenWords, type ShownArchive } from "./archive-still.ts";

/** More are no list that anybody reads on paper: some hundred pages. */
const MOST_PRINTED = 1500;
/** Asked for at a time. */
const ROWS = 300;

/** Resolves when the browser has been asked to print it. Rejects with an `ArchiveError`. */
export async function printArchive(shown: ShownArchive): Promise<void> {
  const [{ svg }, { rows, count }] = await Promise.all([
    archiveStill(shown, "light"),
    firstRows(shown),
  ]);
  const left = count - rows.length;
  const remove = putSheet(
    pictureElement(svg),
    ...chosenWords(shown).map((words) => element("p", words)),
    ...articlesOf(rows, shown),
    ...(left === 0 ? [] : [element("p", shown.t("save.picture.leftOut", { count: left }))]),
  );
  window.addEventListener("afterprint", remove, { once: true });
  window.print();
}

async function firstRows({ archive, choices, address, extent }: ShownArchive) {
  const window = listWindow(address, extent);
  const rows: ListRow[] = [];
  let count = MOST_PRINTED;
  while (rows.length < Math.min(count, MOST_PRINTED)) {
    const first = rows.length;
    const wanted = Math.min(ROWS, MOST_PRINTED - first);
    // one after the other: each is shown in its place
    const answer = await archive.ask<"list">({
      kind: "list",
      choices,
      window,
      first,
      count: wanted,
    });
    rows.push(...answer.rows);
    ({ count } = answer);
    if (answer.rows.length === 0) break;
  }
  return { rows, count: Math.max(count, rows.length) };
}

/** Under headings of their years. */
function articlesOf(rows: readonly ListRow[], shown: ShownArchive): readonly HTMLElement[] {
  let last = "";
  return rows.flatMap((row) => {
    const year = yearOf(row, shown.lang);
    const heading = year === last ? [] : [element("h2", year)];
    last = year;
    return [...(year === "" ? [] : heading), articleOf(row, shown)];
  });
}

/** "" where there is none, or none with four digits. */
function yearOf({ bounds }: ListRow, lang: Lang): string {
  if (bounds === undefined) return "";
  const { year } = civilOf(anchorDay(bounds));
  if (year < 0 || year > 9999) return "";
  return dateInWords(String(year).padStart(4, "0"), lang, "heading");
}

function articleOf(row: ListRow, { names, lang, t }: ShownArchive): HTMLElement {
  const { text, bounds, kind, actors } = row;
  const title = inLang(text.title, lang);
  const heading = element("h3", title.text);
  heading.lang = title.lang;
  const facts = [t(`kindOne.${kind}`), actors.map(names.actor).join(", ")];
  const article = document.createElement("article");
  article.append(
    element("p", shownDate(text.edtf, bounds, lang), "date"),
    heading,
    element("p", facts.filter((fact) => fact !== "").join(" · "), "from"),
  );
  return article;
}

function element(name: "p" | "h2" | "h3", words: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  if (className !== "") made.className = className;
  return made;
}
