/** What is spoilt: files as programs and people write them. Those beside the project may be missing. */
import { readFileSync } from "node:fs";

/** The beginning of a file, up to the end of a line; nothing where there is no such file. */
export function beginningOf(file: string, most = 12_000): readonly string[] {
  try {
    const text = readFileSync(file, "utf8");
    return [text.length <= most ? text : text.slice(0, text.lastIndexOf("\n", most) + 1 || most)];
  } catch {
    return [];
  }
}

/** JSON of a file, with lists of at most so many entries; nothing where there is no such file. */
export function shortJsonOf(file: string, most = 4): readonly unknown[] {
  const [text] = beginningOf(file, Number.POSITIVE_INFINITY);
  if (text === undefined) return [];
  try {
    return [shortened(JSON.parse(text.replace(/^\ufeff/u, "")), most)];
  } catch {
    return [];
  }
}

function shortened(value: unknown, most: number): unknown {
  if (Array.isArray(value)) {
    return value.slice(0, most).map((each: unknown) => shortened(each, most));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, shortened(each, most)]),
  );
}

// ----- invented ones ----- //

export const ARTICLE = `Brücke in Hafenstadt wieder offen

Von Ida Beispiel, Hafenstadt, 12.7.2025

Hafenstadt (dpa) – Die Ministerin gab am Montag die Brücke frei. „Wir haben lange gewartet“, sagte sie.
Am 3. August 2024 hatte ein Sturm sie beschädigt; im vergangenen Jahr blieb sie gesperrt.

Nach Angaben der Agentur Küstendienst reist Minister Beispiel übermorgen nach Oslo.
`;

export const MARKDOWN = `---
title: The bridge is open
lang: en
date: 2025-07-12
url: https://example.org/bridge
---

# The bridge is open

The minister **opened** the [bridge](https://example.org/a) on Monday, two days after the storm.

> “We waited long,” she said.

- In August 2024 it was closed.
`;

export const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Brücke offen | Küstenblatt</title>
<meta property="article:published_time" content="2025-07-12T08:00:00+02:00"><link rel="canonical" href="https://example.org/b">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Brücke offen","datePublished":"2025-07-12","author":{"name":"Ida Beispiel"},"publisher":{"name":"Küstenblatt"}}</script>
</head><body><nav>Startseite</nav><article><h1>Brücke offen</h1><time datetime="2025-07-12">12. Juli</time>
<p>Die Ministerin gab am Montag die Brücke frei.</p><figure><img src="a.png"><figcaption>Foto: Beispiel</figcaption></figure>
<p>Am 3. August 2024 hatte ein Sturm sie beschädigt.</p></article><footer>Impressum</footer></body></html>`;

export const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Harbour
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VTIMEZONE
TZID:Harbour
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:fair@example.org
SUMMARY:Harbour fair
DTSTART;TZID=Harbour:20240803T100000
DTEND;TZID=Harbour:20240804T180000
LOCATION:Pier 3\\, Hafenstadt
DESCRIPTION:Boats and
  music\\nall day
URL:https://example.org/fair
END:VEVENT
BEGIN:VEVENT
UID:ferry
SUMMARY;LANGUAGE=de:Die Fähre fährt
DTSTART;VALUE=DATE:20240801
RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=8
EXDATE;VALUE=DATE:20240805
RDATE;VALUE=DATE:20240902
DURATION:P1D
END:VEVENT
END:VCALENDAR
`;

export const TABLES: readonly string[] = [
  `date,title,place,actors,source url
2024-08-03,"The fair, opened",Hafenstadt,"Ida; Bert",https://example.org/1
2024-08,Storm,Oslo,,
12.7.2025,"Said ""no""",,Bert,not an address
`,
  `Jahr;Monat;Tag;Ereignis;Wo\n2024;8;3;Fähre fährt;Hafen\n1950;;;Gründung;\n-44;3;15;Iden;Rom\n`,
  `Year\tMonth\tDay\tTime\tEnd Year\tHeadline\tText\tMedia\n2024\t8\t3\t\t\tFair\t<b>open</b>\thttps://example.org/a.png\n2023\t\t\t\t2024\tClosed\t\t\n`,
  `begin|end|what\n03/04/2020|05/04/2020|first\n2020-04-31||no such day\n44000|44001|a serial number\n`,
];

export const TIMELINE: unknown = {
  title: { text: { headline: "Harbour", text: "<p>A history</p>" } },
  scale: "human",
  events: [
    {
      start_date: { year: "2024", month: "8", day: "3", hour: "10", display_date: "in August" },
      end_date: { year: 2024, month: 9 },
      text: { headline: "Fair &amp; <i>music</i>", text: "Boats<br>all day" },
      media: { url: "https://example.org/a.png", caption: "a pier", credit: "Ida" },
      group: "Harbour",
      unique_id: "fair",
    },
    { start_date: { year: "-44" }, text: { headline: "Ides" } },
  ],
  eras: [{ start_date: { year: "1900" }, end_date: { year: "1950" }, text: { headline: "Old" } }],
};

export const LINKED: unknown = {
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Event",
      "@id": "https://example.org/fair",
      name: [{ "@value": "Fair", "@language": "en" }, "Kirmes"],
      startDate: "2024-08-03",
      endDate: "2024-08-04T18:00:00+02:00",
      location: { "@type": "Place", name: "Pier 3", address: { addressLocality: "Hafenstadt" } },
      organizer: { "@id": "#ida" },
    },
    { "@id": "#ida", "@type": "Person", name: "Ida", sameAs: "https://www.wikidata.org/wiki/Q1" },
    {
      "@type": "ItemList",
      itemListElement: [
        { "@type": "ListItem", item: { "@type": "Event", name: "x", startDate: "2024" } },
      ],
    },
  ],
};

export const LIST: unknown = [
  { date: "2024-08-03", name: "Fair", where: { city: "Hafenstadt" }, who: ["Ida", "Bert"] },
  { date: "2024", name: "Storm", who: [] },
];
