/** Ways to bring errors about, one for each kind of place that shows them. */
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import type { ErrorName } from "#src/domain/error-codes.ts";
import { FILES } from "./provoked-files.ts";
import { opened, SECRET, type Lang, type Provoked } from "./provoked.ts";
import { wordsOf } from "#tests/errors/sentences.ts";

/** Before the page's own scripts: its store fails with this error of the browser. */
function store(name: ErrorName, spoil: () => void): Provoked {
  return {
    name,
    async provoke(page, lang) {
      await page.addInitScript(spoil);
      await opened(page, lang, `collection=${SECRET}`);
    },
  };
}

const STORES: readonly Provoked[] = [
  { name: "kept.elsewhere", provoke: (page, lang) => opened(page, lang, `collection=${SECRET}`) },
  store("library.refused", () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("quillfeather", "SecurityError");
    };
  }),
  store("library.failed", () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("quillfeather", "UnknownError");
    };
  }),
  {
    name: "library.newer",
    async provoke(page, lang) {
      await page.goto("/assets.json");
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open("dateline", 99);
            opening.addEventListener("success", () => {
              opening.result.close();
              resolve(undefined);
            });
          }),
      );
      await opened(page, lang, `collection=${SECRET}`);
    },
  },
];

/** Chosen as a backup where a collection is missing. */
function backup(name: ErrorName, text: string): Provoked {
  return {
    name,
    async provoke(page, lang) {
      await opened(page, lang, `collection=${SECRET}`);
      await page
        .getByLabel(wordsOf(lang, "collections.restore.file"))
        .setInputFiles(chosen(".json", text));
    },
  };
}

const chosen = (ending: string, content: string | Buffer) => ({
  name: `${SECRET}${ending}`,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

const BACKUPS: readonly Provoked[] = [
  backup("backup.empty", ""),
  backup("backup.not-json", `[${SECRET}]`),
  backup("backup.cut", `{"${SECRET}": [`),
  backup("backup.not-a-backup", JSON.stringify({ format: SECRET })),
  backup("backup.newer", JSON.stringify({ format: "dateline-backup/99", title: SECRET })),
  backup("backup.frame", JSON.stringify({ format: "dateline-backup/1", made: 1 })),
];

/** From the bundled collection to the dialog of collections, and there to one for a file. */
async function toCollections(page: Page, lang: Lang): Promise<void> {
  await opened(page, lang, "");
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
}

function imported(name: ErrorName, ending: string, content: string | Buffer): Provoked {
  return {
    name,
    async provoke(page, lang) {
      await toCollections(page, lang);
      await page.getByRole("button", { name: wordsOf(lang, "collections.import") }).click();
      await page
        .getByLabel(wordsOf(lang, "importing.choose.file"), { exact: true })
        .setInputFiles(chosen(ending, content));
    },
  };
}

const CALENDAR = gzipSync(`BEGIN:VCALENDAR\r\nSUMMARY:${SECRET.repeat(400)}\r\n`);

const IMPORTS: readonly Provoked[] = [
  imported("import.empty", ".csv", ""),
  imported("import.not-json", ".json", `{"events": [${SECRET}]}`),
  imported("import.not-this-format", ".json", JSON.stringify({ [SECRET]: 1 })),
  imported("import.cut-off", ".ics.gz", CALENDAR.subarray(0, CALENDAR.length - 12)),
  {
    name: "value.bad-date",
    async provoke(page, lang) {
      const rows = `title,date\n${SECRET} one,2024-05-03\n${SECRET} two,${SECRET}\n`;
      await imported("value.bad-date", ".csv", rows).provoke(page, lang);
      await page
        .getByRole("button", { name: "Import".concat(lang === "de" ? "ieren" : "") })
        .click();
    },
  },
];

async function toNewCollection(page: Page, lang: Lang): Promise<void> {
  await toCollections(page, lang);
  await page.getByRole("button", { name: wordsOf(lang, "collections.newOne") }).click();
  await page.keyboard.press("Enter");
}

function added(name: ErrorName, ending: string, content: string | Buffer): Provoked {
  return {
    name,
    async provoke(page, lang) {
      await toNewCollection(page, lang);
      await page
        .getByRole("main")
        .getByRole("button", { name: wordsOf(lang, "collections.empty.add") })
        .click();
      await page.locator("input[type=file]").first().setInputFiles(chosen(ending, content));
    },
  };
}

const ARTICLES: readonly Provoked[] = [
  added("article.binary", ".txt", Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 7, 0, 0])),
  added("article.unknown-format", ".txt", `{\\rtf1 ${SECRET}}`),
  added("article.empty", ".txt", " \n"),
  added("article.broken-docx", ".docx", `PK\u0003\u0004${SECRET}`),
  added("article.broken-pdf", ".pdf", `%PDF-1.7\n${SECRET}`),
  {
    name: "worker.unavailable",
    async provoke(page, lang) {
      await page.addInitScript(() => {
        Reflect.set(globalThis, "Worker", () => {
          throw new DOMException("quillfeather", "SecurityError");
        });
      });
      await toNewCollection(page, lang);
    },
  },
];

async function fromMenu(page: Page, lang: Lang, entry: string): Promise<void> {
  await opened(page, lang, "");
  await page.getByRole("button", { name: wordsOf(lang, "menu.label"), exact: true }).click();
  await page.getByRole("button", { name: wordsOf(lang, `menu.${entry}`) }).click();
}

/** Writing into the store fails as it does where no room is left. */
const fillStore = () => {
  IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
    throw new DOMException("quillfeather", "QuotaExceededError");
  };
};

const REST: readonly Provoked[] = [
  {
    name: "library.full",
    async provoke(page, lang) {
      await page.addInitScript(fillStore);
      await toNewCollection(page, lang);
    },
  },
  {
    name: "save.failed",
    async provoke(page, lang) {
      await page.addInitScript(() => {
        URL.createObjectURL = () => {
          throw new TypeError("quillfeather");
        };
      });
      await fromMenu(page, lang, "save");
      await page.getByRole("button", { name: wordsOf(lang, "save.save"), exact: true }).click();
    },
  },
  {
    name: "publish.failed",
    async provoke(page, lang) {
      await page.route("**/assets.json", (route) => route.fulfill({ status: 404 }));
      await fromMenu(page, lang, "publish");
      await page.getByRole("button", { name: wordsOf(lang, "publish.make") }).click();
    },
  },
  {
    name: "licences.missing",
    async provoke(page, lang) {
      await page.route("**/licences.json", (route) => route.fulfill({ status: 404 }));
      await fromMenu(page, lang, "about");
      await page.getByText(wordsOf(lang, "licences.show")).click();
    },
  },
  {
    name: "breakdown.picture",
    async provoke(page, lang) {
      await page.addInitScript(() => {
        // the picture's own parts have such names
        Object.defineProperty(Element.prototype, "className", {
          set(this: Element, name: string) {
            if (name.startsWith("vis-")) throw new Error("quillfeather");
            this.setAttribute("class", name);
          },
        });
      });
      await opened(page, lang, "");
    },
  },
];

export const PROVOKED: readonly Provoked[] = [
  ...FILES,
  ...STORES,
  ...BACKUPS,
  ...IMPORTS,
  ...ARTICLES,
  ...REST,
];
