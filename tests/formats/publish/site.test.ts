import { unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { withheld } from "#src/formats/export/withheld.ts";
import { appPage } from "#src/formats/publish/app-page.ts";
import { embedSnippet } from "#src/formats/publish/embed-snippet.ts";
import { PAGE_POLICY, PAGE_STYLE } from "#src/formats/publish/page-style.ts";
import type { Publication } from "#src/formats/publish/publication.ts";
import { siteFiles } from "#src/formats/publish/site-files.ts";
import { startPage } from "#src/formats/publish/start-page.ts";
import { zipSite } from "#src/formats/publish/zip-site.ts";
import { article, dated, passageOf } from "#tests/support/collection.ts";
import { exportOf } from "../export/made-exports.ts";

/** As the build makes it. */
const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <title>Dateline</title>
    <meta
      name="description"
      content="A timeline you can check."
    />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="manifest" href="./manifest.webmanifest">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const COURIER = article("courier", { en: [["Bert met the dockers."]] });

const INPUT = exportOf({
  sources: [COURIER],
  events: [
    {
      id: "meeting",
      title: { en: "Bert & the <dockers>" },
      claims: [
        {
          passages: [passageOf(COURIER, "Bert met the dockers.")],
          when: { text: dated("2025-06-03") },
        },
      ],
    },
    { id: "undated", title: { en: "Some day" } },
  ],
});

const publicationOf = (more: Partial<Publication> = {}): Publication => ({
  input: INPUT,
  lang: "en",
  title: 'The "harbour" strike',
  description: "What happened & when.",
  method: "Found by a program.\n\nChecked by hand.",
  changed: "12 July 2025",
  corrections: [],
  ...more,
});

const documentOf = (html: string) => parseHTML(html).document;
const contentOf = (html: string, property: string) =>
  documentOf(html).querySelector(`meta[property="${property}"]`)?.getAttribute("content");

test("a published page is no app that a browser would keep", () => {
  expect(TEMPLATE).toContain("manifest");
  expect(appPage(TEMPLATE, publicationOf())).not.toContain("manifest");
});

test("the app's page has the name of the collection and what other sites show", () => {
  const page = appPage(TEMPLATE, publicationOf({ lang: "de" }));
  const document = documentOf(page);
  expect(document.documentElement.lang).toBe("de");
  expect(document.title).toBe('The "harbour" strike');
  expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toBe(
    "What happened & when.",
  );
  expect(contentOf(page, "og:title")).toBe('The "harbour" strike');
  expect(contentOf(page, "og:image")).toBeUndefined();
  // the policy still stands before all that it holds for
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<title>"));
  expect(page).toContain('<script type="module" crossorigin src="./assets/index-1.js">');
});

test("where the site will stand, other sites get a picture", () => {
  const page = appPage(TEMPLATE, publicationOf({ address: "https://news.example/strike/" }));
  expect(contentOf(page, "og:image")).toBe("https://news.example/strike/preview.png");
  expect(contentOf(page, "og:url")).toBe("https://news.example/strike/");
});

test("a published page that is published again is as if it had not been", () => {
  const once = appPage(TEMPLATE, publicationOf({ title: "First", address: "https://a.example/" }));
  expect(appPage(once, publicationOf())).toBe(appPage(TEMPLATE, publicationOf()));
});

test("what a person wrote never becomes markup", () => {
  const evil = '</title><script>alert(1)</script>"$&';
  const given = publicationOf({
    title: evil,
    description: evil,
    method: evil,
    corrections: [{ day: evil, words: [evil] }],
  });
  for (const page of [appPage(TEMPLATE, given), startPage(given)]) {
    expect(page).not.toContain("<script>alert");
    expect(documentOf(page).title).toBe(evil);
  }
});

test("the start page says what it is, lists corrections, and has every event with its words", () => {
  const corrections = [{ day: "14 July 2025", words: ["“Some day” was taken out."] }];
  const page = startPage(publicationOf({ corrections }));
  const text = documentOf(page).body.textContent ?? "";
  for (const words of [
    'The "harbour" strike',
    "What happened & when.",
    "Checked by hand.",
    "Last change: 12 July 2025",
    "14 July 2025",
    "“Some day” was taken out.",
    "Bert & the <dockers>",
    "Bert met the dockers.",
    "Paper courier: Headline of courier",
    "Undated",
  ]) {
    expect(text).toContain(words);
  }
});

test("words that may not be passed on are in no file", async () => {
  const input = withheld({ ...INPUT, withoutTexts: new Set(["courier"]) });
  const files = siteFiles(TEMPLATE, publicationOf({ input }));
  const zip = await zipSite(files, () => Promise.resolve());
  const decoder = new TextDecoder();
  for (const bytes of Object.values(unzipSync(new Uint8Array(await zip.arrayBuffer())))) {
    expect(decoder.decode(bytes)).not.toContain("met the dockers");
  }
});

test("the zip holds every file, and the events can be read back", async () => {
  const files = siteFiles(TEMPLATE, publicationOf());
  const picture = { path: "preview.png", bytes: new Uint8Array([1, 2, 3]) };
  const zip = await zipSite([...files, picture], () => Promise.resolve());
  const unzipped = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(unzipped).toSorted()).toEqual([
    "README.txt",
    "data/timeline.json",
    "from-file.css",
    "from-file.js",
    "index.html",
    "preview.png",
    "start.html",
  ]);
  expect([...(unzipped["preview.png"] ?? [])]).toEqual([1, 2, 3]);
  const json: unknown = JSON.parse(new TextDecoder().decode(unzipped["data/timeline.json"]));
  const reading = readDataset(json);
  expect(reading.ok && reading.dataset.events.map(({ id }) => id)).toEqual(["meeting", "undated"]);
});

test("the lines for another page name the site and nothing that would break out of them", () => {
  const lines = embedSnippet("https://news.example/strike/", 'A "title" <b>');
  expect(lines).toContain('src="https://news.example/strike/?embed"');
  expect(lines).toContain('title="A &quot;title&quot; &lt;b&gt;"');
});

test("the style that the introducing page may have is the one that it has", async () => {
  const [, hash] = /sha256-([^']+)'/u.exec(PAGE_POLICY) ?? [];
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(PAGE_STYLE));
  // a style that was changed: its hash goes into PAGE_POLICY
  expect(Buffer.from(digest).toString("base64")).toBe(hash);
});
