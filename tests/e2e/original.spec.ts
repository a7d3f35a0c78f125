/** "Open the original": the reader's own copy, by paste or by file, with its passages marked. */
import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { splitSentences } from "#src/extract/sentences.ts";
import { paragraphsOfCopy } from "#src/extract/read-copy.ts";
import {
  article,
  dated,
  fileFrom,
  hashOf,
  passageOf,
  phraseIn,
} from "#tests/support/collection.ts";
import { bundled } from "./support/bundled.ts";
import { serveData } from "./support/data-file.ts";
import { expectParameter, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const ORIGINAL = [
  ["Anna reiste am Montag in den Norden.", "Sie nannte die Reise einen „langen Weg“."],
  ["Bert blieb daheim.", "Das Amt wollte sich nicht äußern."],
  ["Die Gespräche gehen weiter."],
];
const PAPER = article(
  "paper",
  {
    en: [
      ["On Monday Anna went north.", "A “long way”, she called it."],
      ["Bert did not travel.", "There was no comment by the ministry."],
      ["Talks go on."],
    ],
  },
  { original: ORIGINAL },
);
const CLAIMS = [
  ["journey", "On Monday Anna went north."],
  ["words", "A “long way”, she called it."],
  ["bert", "Bert did not travel."],
  ["silence", "There was no comment by the ministry."],
] as const;
const FILE = fileFrom({
  sources: [PAPER],
  events: CLAIMS.map(([id, exact]) => ({
    id,
    claims: [
      {
        when: { text: dated("2025-06-02") },
        passages: [passageOf(PAPER, exact)],
        quotes:
          id === "words" ? [{ exact: "langen Weg", phrase: phraseIn(PAPER, "long way") }] : [],
      },
    ],
  })),
});
const COPY = ORIGINAL.map((sentences) => sentences.join(" ")).join("\n\n");

async function askForOriginal(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.getByRole("button", { name: "Open the original" }).click();
  await expect(page.getByRole("dialog", { name: "Open the original" })).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Or paste the text").fill(text);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

test.describe("a made-up article", () => {
  test.beforeEach(async ({ page }) => {
    await serveData(page, FILE);
    await askForOriginal(page, "/?article=paper&event=journey");
  });
  const copy = (page: Page) => page.getByRole("complementary");
  const missing = (page: Page) => page.getByRole("region", { name: "Not found in this copy" });

  test("pasted, it is shown in full with every passage, and leads to the events", async ({
    page,
  }) => {
    await paste(page, COPY);
    await expect(copy(page)).toContainText("5 of the article’s 5 sentences");
    await expect(copy(page)).toContainText("Die Gespräche gehen weiter.");
    await expect(missing(page)).toHaveCount(0);
    await expect(copy(page).locator("mark")).toHaveCount(4);
    await copy(page)
      .getByRole("link", { name: /Bert blieb daheim/u })
      .click();
    await expectParameter(page, "event", "bert");
    await copy(page).getByRole("button", { name: "Back to the retold text" }).click();
    await expect(copy(page)).toContainText("Bert did not travel.");
  });

  test("it is there again at the next visit, until it is to be forgotten", async ({ page }) => {
    await paste(page, COPY);
    await expect(copy(page)).toContainText("5 of the article’s 5 sentences");
    await page.reload();
    await expect(copy(page)).toContainText("5 of the article’s 5 sentences");
    await expect(copy(page).locator("mark")).toHaveCount(4);
    await copy(page).getByRole("button", { name: "Forget this copy" }).click();
    await expect(copy(page)).toContainText("Bert did not travel.");
    await page.reload();
    await expect(copy(page)).toContainText("Bert did not travel.");
    await expect(copy(page)).not.toContainText("5 of the article’s 5 sentences");
  });

  test("it is recognised by the keyboard alone, and the focus stays in the pane", async ({
    page,
  }) => {
    await page.getByLabel("Or paste the text").press("ControlOrMeta+a");
    await page.keyboard.insertText(COPY);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(copy(page)).toContainText("5 of the article’s 5 sentences");
    const inPane = await copy(page).evaluate((aside) => aside.contains(document.activeElement));
    expect(inPane).toBe(true);
  });

  for (const [name, mimeType, text] of [
    ["copy.txt", "text/plain", COPY],
    ["copy.md", "text/markdown", `# Schlagzeile\n\n${COPY}`],
    [
      "page.html",
      "text/html",
      `<html><body><script>document.title = "run"</script>${COPY.split("\n\n")
        .map((p) => `<p>${p}</p>`)
        .join("")}</body></html>`,
    ],
  ] as const) {
    test(`from the file ${name}`, async ({ page }) => {
      await page
        .getByLabel(/^A file/u)
        .setInputFiles({ name, mimeType, buffer: Buffer.from(text, "utf8") });
      await expect(copy(page)).toContainText("5 of the article’s 5 sentences");
      await expect(copy(page).locator("mark")).toHaveCount(4);
      expect(await page.title()).not.toBe("run");
    });
  }

  test("an edited sentence is found by its quoted words, a missing one is listed", async ({
    page,
  }) => {
    const edited = COPY.replace("Sie nannte die Reise", "Später nannte sie die Reise").replace(
      " Das Amt wollte sich nicht äußern.",
      "",
    );
    await paste(page, edited);
    await expect(copy(page)).toContainText("3 of the article’s 5 sentences");
    await expect(copy(page)).toContainText("1 passage was found only by its quoted words");
    await expect(copy(page).getByRole("link", { name: /^langen Weg/u })).toBeVisible();
    await expect(missing(page).getByRole("listitem")).toHaveCount(1);
    await expect(missing(page)).toContainText("Title of silence");
  });

  test("another text is refused with figures, and stays in the field", async ({ page }) => {
    const other = "Anna reiste am Montag in den Norden. Dann geschah etwas ganz anderes.";
    await paste(page, other);
    const refusal = page.getByRole("dialog").getByRole("alert");
    await expect(refusal).toContainText("Only 1 of 5 sentences");
    await expect(page.getByLabel("Or paste the text")).toHaveValue(other);
    await paste(page, "Nothing of the kind.");
    await expect(refusal).toContainText("None of the article’s sentences");
    await paste(page, "   ");
    await expect(refusal).toContainText("Choose a file or paste the text first");
  });
});

const ORIGINALS = [
  ["dtz-2025-07-12", "dtz-2025-07-12-lawrow-kim.txt"],
  ["ovb-2025-06-05", "ovb-2025-06-05-schoigu-kim.txt"],
] as const;

for (const [source, name] of ORIGINALS) {
  test.describe(`the original of ${source}`, () => {
    const place = new URL(`../../../shared/articles/${name}`, import.meta.url);
    test.skip(
      !existsSync(place),
      "the originals belong to their publishers and are not in the repository",
    );
    const text = existsSync(place) ? readFileSync(place, "utf8") : "";
    const hashes = new Set(
      (bundled.dataset.sources.get(source)?.texts ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flat().flatMap(({ original }) => original?.sha256 ?? []),
      ),
    );
    const all = String(hashes.size);
    const sentences = paragraphsOfCopy(text).flatMap((paragraph) =>
      splitSentences(paragraph, "de")
        .map(({ start, end }) => paragraph.slice(start, end))
        .filter((sentence) => hashes.has(hashOf(sentence))),
    );

    test("is recognised in full, with nothing left to find", async ({ page }) => {
      await askForOriginal(page, `/?article=${source}`);
      await paste(page, text);
      const copy = page.getByRole("complementary");
      await expect(copy).toContainText(`${all} of the article’s ${all} sentences`);
      await expect(page.getByRole("region", { name: "Not found in this copy" })).toHaveCount(0);
    });

    test("is recognised with a sentence removed and one edited", async ({ page }) => {
      const flat = text.replace(/[^\S\n]+/gu, " ");
      const [first = "", second = ""] = sentences.filter((sentence) => flat.includes(sentence));
      const worn = flat.replace(first, "").replace(second, second.replace(/.$/u, " (sic)."));
      await askForOriginal(page, `/?article=${source}`);
      await paste(page, worn);
      const copy = page.getByRole("complementary");
      const left = String(hashes.size - 2);
      await expect(copy).toContainText(`${left} of the article’s ${all} sentences`);
      await expect(page.getByRole("region", { name: "Not found in this copy" })).toBeVisible();
    });

    test("is refused with less than half of its sentences", async ({ page }) => {
      await askForOriginal(page, `/?article=${source}`);
      const few = sentences.slice(0, 3).join(" ");
      await paste(page, few);
      await expect(page.getByRole("dialog").getByRole("alert")).toContainText(
        `Only 3 of ${all} sentences`,
      );
      await expect(page.getByLabel("Or paste the text")).toHaveValue(few);
    });
  });
}
