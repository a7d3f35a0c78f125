import { describe, expect, test } from "vitest";
import { readHtml } from "#src/formats/read-html.ts";

const FERRY =
  "Die Fähre nach Norden ist am Montag ausgefallen, weil der Sturm die Anlegestelle beschädigt hat.";
const BRIDGE =
  "Auch die Brücke blieb zunächst gesperrt, wie die Bürgermeisterin in einer Erklärung mitteilte.";
const SCHOOL = "Die Schulen öffnen am Mittwoch wieder, sagte sie der Zeitung nach einem Treffen.";
const WORKS =
  "Arbeiter räumten bis zum Abend die Straßen, doch im Norden fehlt noch immer der Strom.";

const texts = (html: string) => readHtml(html).paragraphs.map(({ text }) => text);
const asides = (html: string) =>
  readHtml(html).aside.map(({ text, reason }) => `${reason}: ${text}`);

describe("a newspaper's page", () => {
  const page = `<!doctype html><html lang="de"><head><meta charset="utf-8">
    <title>Sturm legt Fähre still | Beispielblatt</title>
    <meta property="og:title" content="Sturm legt Fähre still"><meta property="og:site_name" content="Beispielblatt">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"NewsArticle","headline":"Sturm legt Fähre still","datePublished":"2025-07-14T20:15:00+02:00",
       "author":{"@type":"Person","name":"Anna Muster"},"publisher":{"name":"Beispielblatt"}}]}</script>
    <style>p { color: red }</style><script>var text = "<p>Kein Absatz dieses Artikels.</p>";</script></head><body>
    <nav><ul><li><a href="/">Start</a></li><li><a href="/p">Politik</a></li></ul></nav>
    <div class="consent-layer"><p>Wir verwenden Cookies. Bitte akzeptieren Sie unsere Datenschutzregeln.</p></div>
    <main><article><h1>Sturm legt Fähre still</h1>
    <div class="meta"><span class="author">Von Anna Muster</span><time datetime="2025-07-14T20:15">14. Juli 2025, 20:15 Uhr</time></div>
    <figure><img src="a.jpg"><figcaption>Der Kai am Montag. Foto: dpa</figcaption></figure>
    <p>${FERRY}</p><p hidden>Verstecktes steht nicht im Artikel.</p>
    <p>Auch die <a href="/b">Brücke</a> blieb zun&auml;chst gesperrt, wie die B&uuml;rger&shy;meisterin in einer Erklärung mitteilte.</p>
    <h2>Schulen geschlossen</h2><p>${SCHOOL}</p>
    <aside class="newsletter"><p>Alle Nachrichten am Morgen: jetzt anmelden.</p></aside>
    <ul><li>Die Fähre fährt nicht.</li><li>Die Brücke ist gesperrt.</li></ul>
    <p>${WORKS}</p>
    <section class="related"><h3>Mehr zum Thema</h3><a href="/1">Oslo wählt einen neuen Rat</a></section>
    </article></main><footer><p>Impressum und Datenschutz</p></footer></body></html>`;
  const read = readHtml(page);

  test("its paragraphs, lists too, and nothing glued together", () => {
    expect(read.paragraphs).toEqual(
      [FERRY, BRIDGE, SCHOOL, "Die Fähre fährt nicht.", "Die Brücke ist gesperrt.", WORKS].map(
        (text) => ({ text }),
      ),
    );
  });

  test("who, where and when", () => {
    expect(read).toMatchObject({
      title: "Sturm legt Fähre still",
      byline: "Anna Muster",
      publisher: "Beispielblatt",
      lang: "de",
      agencies: ["dpa"],
      published: { edtf: "2025-07-14", basis: "json-ld" },
      otherDays: [],
      problems: [],
    });
  });

  test("what was set aside, with its reason", () => {
    expect(asides(page)).toEqual([
      "cookie: Wir verwenden Cookies. Bitte akzeptieren Sie unsere Datenschutzregeln.",
      "byline: Von Anna Muster",
      "date-line: 14. Juli 2025, 20:15 Uhr",
      "photo-credit: Der Kai am Montag. Foto: dpa",
      "subheading: Schulen geschlossen",
      "newsletter: Alle Nachrichten am Morgen: jetzt anmelden.",
      "teaser: Mehr zum Thema",
      "teaser: Oslo wählt einen neuen Rat",
    ]);
  });
});

test("an AMP page", () => {
  const page = `<!doctype html><html amp lang="de"><head><title>Sturm legt Fähre still</title>
    <link rel="canonical" href="https://example.org/region/2025/07/14/sturm/amp"><style amp-boilerplate>body{}</style></head>
    <body><amp-sidebar id="menu"><ul><li>Region</li></ul></amp-sidebar><header><a href="/">Beispielblatt</a></header>
    <article><h1>Sturm legt Fähre still</h1><amp-img src="a.jpg" width="1" height="1"></amp-img><p class="caption">Der Kai © AFP</p>
    <p>${FERRY}</p><amp-ad type="x"></amp-ad><p>${BRIDGE}</p><p>${SCHOOL}</p></article></body></html>`;
  expect(texts(page)).toEqual([FERRY, BRIDGE, SCHOOL]);
  expect(readHtml(page)).toMatchObject({
    title: "Sturm legt Fähre still",
    agencies: ["AFP"],
    url: "https://example.org/region/2025/07/14/sturm/amp",
    published: { edtf: "2025-07-14", basis: "address" },
  });
});

test("a blog's post, with comments and sharing buttons", () => {
  const page = `<html lang="de-DE"><head><title>Sturm am Kai – Hafenblog</title></head><body class="post-template single">
    <div id="content"><div id="post-12" class="post hentry"><h1 class="entry-title">Sturm am Kai</h1>
    <div class="entry-meta">Veröffentlicht am <time class="entry-date" datetime="2025-07-14T08:00:00+02:00">14. Juli 2025</time> von <a href="/a">anna</a></div>
    <div class="entry-content"><p>${FERRY}</p><p>${BRIDGE}</p><p>${SCHOOL}</p>
    <div class="sharedaddy"><h3>Teilen mit:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div></div>
    <div id="comments"><ol><li><p>Ich wohne dort und kann bestätigen, dass die Fähre seit Sonntag nicht fährt.</p></li></ol></div></div></body></html>`;
  expect(texts(page)).toEqual([FERRY, BRIDGE, SCHOOL]);
  expect(readHtml(page)).toMatchObject({
    title: "Sturm am Kai",
    published: { edtf: "2025-07-14", basis: "time" },
  });
});

test("a page without paragraphs: two line breaks end one", () => {
  const page = `<html><body><div>${FERRY}<br> <br>${BRIDGE}<br>${SCHOOL}</div></body></html>`;
  expect(texts(page)).toEqual([FERRY, `${BRIDGE} ${SCHOOL}`]);
});

test("a fragment, and tags that nobody closed", () => {
  expect(texts(`<p>${FERRY}<p>${BRIDGE}`)).toEqual([FERRY, BRIDGE]);
  expect(texts(`<div><h1>Sturm<p>${FERRY}<div>${BRIDGE}`)).toEqual([FERRY, BRIDGE]);
});

test("a short lead above the article belongs to it", () => {
  const lead = "Auf den Inseln warten hunderte Menschen auf das nächste Schiff zum Festland.";
  const page = `<body><main><header><h1>Sturm legt Fähre still</h1><p class="lead">${lead}</p></header>
    <div class="text"><p>${FERRY}</p><p>${BRIDGE}</p><p>${SCHOOL}</p></div></main></body>`;
  expect(texts(page)).toEqual([lead, FERRY, BRIDGE, SCHOOL]);
});

test("the words show the language, whatever the page says", () => {
  expect(readHtml(`<html lang="en"><body><p>${FERRY}</p></body></html>`).lang).toBe("de");
  expect(readHtml(`<html lang="de-AT"><body><p>${FERRY}</p></body></html>`).lang).toBe("de-AT");
});

test.each([
  ["de_DE", "de-DE"],
  ["de-aa-bb-cc", "de"],
  ["deutsch (Deutschland)", "de"],
])("a page that says its language is %s", (said, lang) => {
  expect(readHtml(`<html lang="${said}"><body><p>${FERRY}</p></body></html>`).lang).toBe(lang);
  // too few words to guess from
  const short = readHtml(`<html lang="${said}"><body><p>Fähre fährt.</p></body></html>`);
  expect([undefined, lang]).toContain(short.lang);
});

test("the parts of a name are no words of another language", () => {
  const said = "Ban traf Kim Jong-un am Montag in Bern. Tal traf Kim Jong-un am Dienstag in Rom.";
  expect(readHtml(`<html><body><p>${said}</p></body></html>`).lang).toBe("de");
});

test.each(["<!--", "<![CDATA["])(
  "%s before a page, never closed, hides none of its words",
  (mark) => {
    expect(texts(`${mark}<!doctype html><html><body><p>${FERRY}</p></body></html>`)).toEqual([
      FERRY,
    ]);
  },
);
