/** Files of other programs with a payload in every place that holds words, as those programs would write it. */
import { isoOfDay } from "#src/domain/calendar.ts";
import { PAYLOADS } from "./payloads.ts";

const FIRST_DAY = 11_000;

/** So many rows: each payload once. */
const rows = PAYLOADS.map((words, place) => ({ words, day: isoOfDay(FIRST_DAY + place * 5) }));

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]) => `${cells.map(cell).join(",")}\r\n`;

function csv(): string {
  const head = ["title", "date", "actor", "place", "source", "url", "description"];
  return [
    line(head),
    ...rows.map(({ words, day }) => line([words, day, words, words, words, words, words])),
  ].join("");
}

function sheet(): string {
  const head = "Year,Month,Day,Headline,Text,Media,Media Credit,Media Caption,Group".split(",");
  return [
    line(head),
    ...rows.map(({ words, day }) =>
      line([
        ...day.split("-").map((part) => String(Number(part))),
        ...Array<string>(6).fill(words),
      ]),
    ),
  ].join("");
}

function timelineJs(): string {
  const events = rows.map(({ words, day }) => {
    const [year, month, dayOfMonth] = day.split("-");
    return {
      start_date: { year, month, day: dayOfMonth, display_date: words },
      text: { headline: words, text: words },
      media: { url: words, caption: words, credit: words, thumbnail: words, link: words },
      group: words,
      unique_id: words,
      background: { url: words },
    };
  });
  return JSON.stringify({ title: { text: { headline: PAYLOADS[0], text: PAYLOADS[1] } }, events });
}

/** A line's end ends a property: within one it is written as "\n". */
const property = (text: string) => text.replaceAll(/\r\n|\r|\n/gu, "\\n");

function calendar(): string {
  const events = rows.flatMap(({ words, day }, place) => [
    "BEGIN:VEVENT",
    `UID:${String(place)}`,
    "DTSTAMP:20240101T000000Z",
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    ...["SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "COMMENT", "ATTACH"].map(
      (name) => `${name}:${property(words)}`,
    ),
    `ORGANIZER;CN=${cell(property(words))}:mailto:x@example.org`,
    "END:VEVENT",
  ]);
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", ...events, "END:VCALENDAR"];
  return `${all.join("\r\n")}\r\n`;
}

function linkedData(): string {
  const graph = rows.map(({ words, day }) => ({
    "@type": "Event",
    "@id": words,
    name: words,
    startDate: day,
    description: words,
    location: { "@type": "Place", name: words },
    organizer: { "@type": "Organization", name: words, url: words },
    url: words,
    image: words,
  }));
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
}

function list(): string {
  return JSON.stringify(
    rows.map(({ words, day }) => ({
      title: words,
      date: day,
      actor: words,
      place: words,
      url: words,
      [words.slice(0, 30)]: words,
    })),
  );
}

/** Their names would do something too. */
export const IMPORTED: Readonly<Record<string, { readonly name: string; readonly text: string }>> =
  {
    "a table": { name: `"><img src=x onerror=ran()>\u202egpj.csv`, text: csv() },
    "a TimelineJS sheet": { name: "=cmd|' -C calc'!A0.csv", text: sheet() },
    TimelineJS: { name: "<script>ran()<script>.json", text: timelineJs() },
    "a calendar": { name: "javascript:ran().ics", text: calendar() },
    "JSON-LD": { name: "{{constructor}}\u2066.jsonld", text: linkedData() },
    "a list": { name: "__proto__.json", text: list() },
  };

/** What nobody takes for a paragraph of an article is read as none. */
const SHORT = PAYLOADS.filter((words) => words.length < 300);

/** As markup, as text with markup in it, and as one paragraph each. */
export const ARTICLES: Readonly<Record<string, { readonly name: string; readonly text: string }>> =
  {
    page: {
      name: "<svg onload=ran()>.html",
      text: `<!doctype html><html><head><title>${PAYLOADS[0] ?? ""}</title></head><body><article><h1>A storm at sea</h1><p>5 June 2025</p><p>The prime minister of Estonia visited Stockholm on 12 May 2025.</p>${SHORT.map((words, place) => `<p>Police arrested ${String(place + 2)} men in Tallinn on ${String(1 + (place % 28))} May 2025. ${words}</p>`).join("\n")}</article></body></html>`,
    },
    markdown: {
      name: "[x](javascript:ran()).md",
      text: `# ${PAYLOADS[3] ?? ""}\n\n5 June 2025\n\nThe prime minister of Estonia visited Stockholm on 12 May 2025.\n\n${SHORT.join("\n\n")}`,
    },
    text: {
      name: "\u202etxt.txt",
      text: `${PAYLOADS[4] ?? ""}\n\n5 June 2025\n\nEstonia and Sweden signed a treaty on 14 May 2025.\n\n${SHORT.join("\n\n")}`,
    },
  };
