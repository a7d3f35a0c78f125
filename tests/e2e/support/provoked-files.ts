/** Ways to bring errors of data files, links and archives about. */
import type { ErrorName } from "#src/domain/error-codes.ts";
import { wordsOf } from "#tests/errors/sentences.ts";
import { acting, dated, fileFrom } from "#tests/support/collection.ts";
import { opened, SECRET, type Provoked } from "./provoked.ts";

/** A data file of this name is opened and answered so. */
function file(name: ErrorName, ending: string, body: string | Buffer, status = 200): Provoked {
  return {
    name,
    async provoke(page, lang) {
      await page.route(`**/data/${SECRET}*`, (route) => route.fulfill({ status, body }));
      await opened(page, lang, `data=data/${SECRET}${ending}`);
    },
  };
}

/** The same, with a list that is unfolded first. */
function listed(name: ErrorName, ending: string, body: string): Provoked {
  const fault = file(name, ending, body);
  return {
    name,
    async provoke(page, lang) {
      await fault.provoke(page, lang);
      await page
        .getByRole("region", { name: wordsOf(lang, "notice.region") })
        .locator("summary")
        .click();
    },
  };
}

const WHOLE = fileFrom();
const withClaim = (change: object) => {
  const claim = Object.assign({ text: SECRET }, WHOLE.claims[0], change);
  return JSON.stringify({ ...WHOLE, claims: [claim, ...WHOLE.claims.slice(1)] });
};

export const FILES: readonly Provoked[] = [
  file("file.not-found", ".json", "", 404),
  file("file.empty", ".json", ""),
  file("file.not-json", ".json", `[${SECRET}]`),
  file("file.truncated", ".json", `{"title": "${SECRET}`),
  file("file.frame", ".json", JSON.stringify({ format: SECRET })),
  {
    name: "file.unreachable",
    async provoke(page, lang) {
      await page.route(`**/data/${SECRET}*`, (route) => route.abort());
      await opened(page, lang, `data=data/${SECRET}.json`);
    },
  },
  {
    name: "file.address",
    provoke: (page, lang) => opened(page, lang, `data=javascript:${SECRET}`),
  },
  listed("record.bad-date", ".json", withClaim({ when: { text: dated(SECRET) } })),
  listed("record.shape", ".json", withClaim({ actors: SECRET })),
  listed("record.unknown-actor", ".json", withClaim({ actors: [acting(SECRET)] })),
  { name: "address.malformed", provoke: (page, lang) => opened(page, lang, `view=${SECRET}`) },
  { name: "address.unknown", provoke: (page, lang) => opened(page, lang, `event=${SECRET}`) },
  file("archive.not-found", ".parquet", "", 404),
  file("archive.not-parquet", ".parquet", SECRET.repeat(30)),
  file("archive.cut-off", ".parquet", `PAR1${SECRET.repeat(30)}`),
  file("archive.manifest", ".manifest.json", JSON.stringify({ format: "dateline-manifest/1" })),
];
