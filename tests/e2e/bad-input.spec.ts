/** Files and records that are wrong: named, left out, never blank, and nothing in them runs. */
import {
  acting,
  article,
  dated,
  fileFrom,
  passageOf,
  type DataFile,
} from "#tests/support/collection.ts";
import { bundledFile, countInWords, howMany } from "./support/bundled.ts";
import { serveData } from "./support/data-file.ts";
import {
  actorBox,
  count,
  eventList,
  notices,
  pane,
  picture,
  scrollsSideways,
  visit,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

test.describe("a file that is no data file", () => {
  test.use({ allowedNoise: [/status of 404/u] });
  const whole = JSON.stringify(bundledFile());
  const faults = [
    ["is missing", "nothing here", { status: 404 }, /no such file \(status 404\)/u],
    ["is truncated", whole.slice(0, 20_000), {}, /ends too early/u],
    ["is a page", "<!doctype html><h1>Hello</h1>", { contentType: "text/html" }, /not valid JSON/u],
    ["is another format", { format: "other/1", items: [] }, {}, /no Dateline file/u],
    ["is a list", [], {}, /no Dateline file/u],
    ["is empty", "", {}, /The file is empty/u],
  ] as const;
  for (const [how, body, answer, words] of faults) {
    test(`it ${how}: the page says so, and trying again works`, async ({ page }) => {
      await serveData(page, body, answer);
      await page.goto("/");
      await expect(page.getByRole("alert")).toContainText(words);
      await page.unroute("**/data/timeline.json");
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(count(page)).toHaveText(countInWords(howMany()));
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }

  test("the bundled collection is one click away from a file that is missing", async ({ page }) => {
    await page.goto("/?data=data/nothing-here.json");
    await expect(page.getByRole("alert")).toContainText(/no such file/u);
    await page.getByRole("button", { name: "Open the bundled collection" }).click();
    await expect(count(page)).toHaveText(countInWords(howMany()));
  });
});

test.describe("one bad record is left out and named with its place and reason", () => {
  const records: readonly [string, (file: DataFile) => void, RegExp, number][] = [
    [
      "a bad date",
      (file) =>
        file.claims.splice(0, 1, { ...Object(file.claims[0]), when: { text: dated("2024-13") } }),
      /claims\[0\].*“2024-13” is no EDTF date/u,
      2,
    ],
    [
      "an unknown actor",
      (file) => file.claims.splice(1, 1, { ...Object(file.claims[1]), actors: [acting("nobody")] }),
      /claims\[1\].*no actor nobody/u,
      2,
    ],
    [
      "a duplicate id",
      (file) => file.events.push({ ...Object(file.events[0]) }),
      /events\[3\].*first is already taken/u,
      3,
    ],
    [
      "a passage outside its paragraph",
      (file) =>
        file.claims.splice(2, 1, {
          ...Object(file.claims[2]),
          passages: [{ ...passageOf(PAPER, "Anna spoke."), start: 900, end: 911 }],
        }),
      /claims\[2\].*outside its paragraph/u,
      2,
    ],
    ["no record at all", (file) => file.events.push(17), /events\[3\].*wrong form/u, 3],
  ];
  for (const [what, spoil, words, left] of records) {
    test(what, async ({ page }) => {
      const file = threeEvents();
      spoil(file);
      await serveData(page, file);
      await visit(page);
      await expect(count(page)).toHaveText(countInWords(left));
      await notices(page)
        .getByText(/left out/u)
        .click();
      await expect(
        notices(page).getByRole("listitem").filter({ hasText: words }).first(),
      ).toBeVisible();
      await notices(page).getByRole("button", { name: "Dismiss" }).click();
      await expect(notices(page)).toHaveCount(0);
    });
  }

  test("a loop of actors is cut, and its actors still filter", async ({ page }) => {
    const file = threeEvents();
    file.actors = [
      { id: "north", kind: "state", name: { en: "Northland" }, partOf: "anna" },
      { id: "anna", kind: "person", name: { en: "Anna" }, partOf: "north" },
      { id: "south", kind: "state", name: { en: "Southland" } },
    ];
    await serveData(page, file);
    await visit(page);
    await notices(page)
      .getByText(/needs a look/u)
      .click();
    await expect(notices(page)).toContainText(/part of itself/u);
    await actorBox(page, "Anna").check();
    await expect(count(page)).toHaveText("1 event");
  });

  test("a passage whose text has changed is shown as it was stored, and says so", async ({
    page,
  }) => {
    const stored = passageOf(PAPER, "Anna spoke.");
    const file = threeEvents();
    file.claims.splice(0, 1, {
      ...Object(file.claims[0]),
      passages: [{ ...stored, exact: "Anna sang.", end: stored.start + 10 }],
    });
    await serveData(page, file);
    await visit(page, "/?event=first");
    await expect(notices(page)).toContainText(/needs a look/u);
    const opened = pane(page, "Title of first");
    await expect(opened.getByRole("note")).toContainText("no longer in the text");
    await expect(opened.getByRole("blockquote")).toContainText("Anna sang.");
  });
});

const MARKUP = `<img src=x onerror="document.title='run'"><script>document.title='run'</script><b>x</b>`;

test("HTML and script in every text field are shown as they are written", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await serveData(
    page,
    spoiltTexts(bundledFile(), (text) => `${text} ${MARKUP}`),
  );
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await visit(page, "/?event=lavrov-meets-kim&lang=en");
  await expect(page.getByRole("complementary")).toContainText("<b>x</b>");
  await page
    .getByRole("button", { name: /^Read it in/u })
    .first()
    .click();
  await expect(page.getByRole("complementary").getByRole("heading").first()).toContainText(
    "<script>",
  );
  await page.getByRole("button", { name: "List" }).click();
  await expect(eventList(page).getByRole("listitem")).toHaveCount(howMany());
  await expect(eventList(page)).toContainText("<b>x</b>");
  const made = await page
    .locator("#root")
    .evaluate((root) => root.querySelectorAll("img, script, b").length);
  expect(made).toBe(0);
  expect(await page.title()).not.toBe("run");
  expect(dialogs).toEqual([]);
  expect(asked.filter((url) => url.endsWith("/x"))).toEqual([]);
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`titles of 10 kB stay inside ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const long = `${"Donaudampfschifffahrt".repeat(250)} ${"and on ".repeat(700)}`;
    const file = fileFrom({
      events: [
        {
          id: "first",
          title: { en: long, de: long },
          claims: [{ when: { text: dated("2024-08-01") } }],
        },
        { id: "second", title: { en: long }, claims: [{ when: { text: dated("2024-08") } }] },
        { id: "third", title: { en: long } },
      ],
    });
    await serveData(page, file);
    await visit(page, "/?event=first");
    await expect(page.getByRole("complementary")).toBeVisible();
    expect(await scrollsSideways(page)).toBe(false);
    await page.goto("/?view=list");
    await expect(eventList(page).getByRole("listitem")).toHaveCount(3);
    expect(await scrollsSideways(page)).toBe(false);
  });
}

test.describe("years far away are drawn and worded right", () => {
  const file = fileFrom({
    events: [
      { id: "ancient", claims: [{ when: { text: dated("-0499") } }] },
      { id: "distant", claims: [{ when: { text: dated("Y12000") } }] },
    ],
  });
  const wording = [
    ["en", /500 BCE?/u, /12,?000/u],
    ["de", /500 v\. Chr\./u, /12\.?000/u],
  ] as const;
  for (const [lang, ancient, distant] of wording) {
    test(lang, async ({ page }) => {
      await serveData(page, file);
      await visit(page, `/?lang=${lang}`);
      await expect(picture(page).getByRole("option")).toHaveCount(2);
      await expect(picture(page).getByRole("option", { name: ancient })).toBeInViewport();
      await expect(picture(page).getByRole("option", { name: distant })).toBeInViewport();
      await visit(page, `/?lang=${lang}&event=distant&from=%2B012000-01-01&to=%2B012000-12-31`);
      await expect(page.getByRole("slider").first()).toHaveAttribute("aria-valuetext", distant);
      await expect(notices(page)).toHaveCount(0);
      await visit(page, `/?lang=${lang}&from=-000499-01-01&to=-000499-12-31`);
      await expect(page.getByRole("slider").first()).toHaveAttribute("aria-valuetext", ancient);
      await page.goto(`/?lang=${lang}&view=list`);
      await expect(eventList(page).getByRole("listitem").first()).toContainText(ancient);
      await expect(eventList(page).getByRole("listitem").last()).toContainText(distant);
    });
  }
});

const PAPER = article("paper", { en: [["Anna spoke.", "Bert listened."]] });

function threeEvents(): DataFile {
  const claim = { when: { text: dated("2024-08-01") } };
  return fileFrom({
    sources: [PAPER],
    events: [
      { id: "first", claims: [{ ...claim, actors: ["anna"] }] },
      { id: "second", claims: [{ ...claim, actors: ["south"] }] },
      { id: "third", claims: [claim] },
    ],
  });
}

/** Fields that hold words for people; ids, dates and addresses have forms of their own. */
const WORDS = new Set([
  "title",
  "label",
  "summary",
  "name",
  "publisher",
  "headline",
  "note",
  "text",
  "description",
]);

function spoiltTexts(value: unknown, spoil: (text: string) => string, inWords = false): unknown {
  if (typeof value === "string") return inWords ? spoil(value) : value;
  if (Array.isArray(value)) return value.map((each) => spoiltTexts(each, spoil, inWords));
  if (typeof value !== "object" || value === null) return value;
  const isReading = "exact" in value || "rule" in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      spoiltTexts(each, spoil, !isReading && (inWords || WORDS.has(key))),
    ]),
  );
}
