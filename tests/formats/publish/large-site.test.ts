/** A site whose events are too many for a page. */
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Publication } from "#src/formats/publish/publication.ts";
import { siteFiles } from "#src/formats/publish/site-files.ts";
import { zipSite } from "#src/formats/publish/zip-site.ts";
import { readManifest } from "#src/formats/read-manifest.ts";
import { exportOf } from "#tests/formats/export/made-exports.ts";

/** Longer than what is zipped at a time, and never the same for long. */
const BYTES = Uint8Array.from({ length: 4_300_007 }, (_, index) => (index * 7919) % 251);

const PUBLICATION: Publication = {
  input: { ...exportOf({}), records: [] },
  large: { file: new Blob([BYTES]), events: 5000, words: "5,000 events & more" },
  lang: "en",
  title: "Ferries",
  description: "",
  method: "",
  changed: "12 July 2025",
  corrections: [],
};
const PAGE = `<html lang="de"><head><title>x</title></head><body><div id="root"></div></body></html>`;

const textOf = (path: string) =>
  new TextDecoder().decode(siteFiles(PAGE, PUBLICATION).find((file) => file.path === path)?.bytes);

test("the app finds a list that names the file beside it", () => {
  const json: unknown = JSON.parse(textOf("data/timeline.json"));
  const manifest = readManifest(json, "https://site.example/data/timeline.json");
  expect(manifest.files).toMatchObject([
    { url: "https://site.example/data/timeline.parquet", events: 5000, bytes: 4_300_007 },
  ]);
  expect(manifest.title).toEqual(PUBLICATION.input.dataset.title);
});

test("the page that introduces it says how many there are, and where", () => {
  const page = textOf("start.html");
  expect(page).toContain("5,000 events &amp; more");
  expect(page).toContain(`href="./data/timeline.parquet"`);
  expect(page).not.toContain("<article>");
  expect(textOf("index.html")).toContain("where that is from, can be read here");
});

test("a file that is read a piece at a time is zipped as it is", async () => {
  let turns = 0;
  const next = async () => {
    turns += 1;
  };
  const zip = await zipSite([{ path: "data/timeline.parquet", bytes: new Blob([BYTES]) }], next);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  // comparing them one by one takes a minute
  expect(Buffer.from(files["data/timeline.parquet"] ?? []).equals(Buffer.from(BYTES))).toBe(true);
  expect(turns).toBe(3);
});
