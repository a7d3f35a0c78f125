/** What the browser tells assistive technology of the page: names, roles, values and live messages. */
import type { Page } from "@playwright/test";
import { ALL, serveArchive } from "./support/archive.ts";
import { allOf, axTree, oneOf } from "./support/ax-tree.ts";
import { howMany } from "./support/bundled.ts";
import { actorBox, picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const WORDS = {
  en: {
    list: "Events along time",
    lanes: [
      "Lane: Meetings and visits",
      "Lane: Agreements",
      "Lane: Fighting",
      "Lane: Troops and arms",
      "Lane: Statements",
      "Lane: Other events",
    ],
    treaty:
      /^Treaty of strategic partnership: .+, 2024 \(19 June 2024, editor’s date\), Agreement, /u,
    regions: ["Filters", "Timeline", "Undated events", "Overview", "What the sources say"],
    from: "First day in view",
    to: "Last day in view",
    day: /^\d{1,2} [A-Z][a-z]+ \d{4}$/u,
    putin: "Vladimir Putin",
    count: (n: number) => `${String(n)} events`,
    event: "Event 1 of 27",
    cluster: /^\d+ events, .+\d{4}: .+ \d+/u,
    actor: "Lane: anna",
  },
  de: {
    list: "Ereignisse im Lauf der Zeit",
    lanes: [
      "Spur: Treffen und Besuche",
      "Spur: Abkommen",
      "Spur: Kämpfe",
      "Spur: Truppen und Waffen",
      "Spur: Äußerungen",
      "Spur: Anderes",
    ],
    treaty: /, 2024 \(19\. Juni 2024, ergänztes Datum\), Abkommen, /u,
    regions: [
      "Filter",
      "Zeitstrahl",
      "Undatierte Ereignisse",
      "Überblick",
      "Was die Quellen sagen",
    ],
    from: "Erster Tag im Blick",
    to: "Letzter Tag im Blick",
    day: /^\d{1,2}\. [A-ZÄÖÜ][a-zä]+ \d{4}$/u,
    putin: "Wladimir Putin",
    count: (n: number) => `${String(n)} Ereignisse`,
    event: "Ereignis 1 von 27",
    cluster: /^\d+ Ereignisse, .+\d{4}: .+ \d+/u,
    actor: "Spur: anna",
  },
} as const;

/** Of what the keyboard stands on: which of how many. */
function position(page: Page): Promise<string> {
  return picture(page).evaluate((list) => {
    const id = list.getAttribute("aria-activedescendant") ?? "";
    const option = document.getElementById(id);
    return `${option?.getAttribute("aria-posinset") ?? ""}/${option?.getAttribute("aria-setsize") ?? ""}`;
  });
}

for (const lang of ["en", "de"] as const) {
  const words = WORDS[lang];
  test.describe(lang, () => {
    test("the timeline is a list of lanes, each with its events in the order of time", async ({
      page,
    }) => {
      await visit(page, `/?lang=${lang}`);
      const list = oneOf(await axTree(page), "listbox", words.list);
      expect(list.states).toMatchObject({ focusable: true, orientation: "horizontal" });
      const lanes = list.children;
      expect(lanes.map(({ role, name }) => [role, name])).toEqual(
        words.lanes.map((name) => ["group", name]),
      );
      for (const lane of lanes) {
        expect(lane.children.length).toBeGreaterThan(0);
        for (const option of lane.children) {
          expect(option).toMatchObject({ role: "option", description: lane.name });
          expect(option.states).toHaveProperty("selected");
        }
      }
      const [treaty] = lanes[1]?.children ?? [];
      expect(treaty?.name).toMatch(words.treaty);
      const positions = await picture(page)
        .getByRole("option")
        .evaluateAll((options) =>
          options.map((option) => {
            const lane = option.getAttribute("aria-describedby");
            return [lane, Number(option.getAttribute("aria-posinset"))] as const;
          }),
        );
      for (const [lane, at] of positions) {
        expect(at, String(lane)).toBeGreaterThan(0);
        expect(at).toBeLessThanOrEqual(howMany());
      }
    });

    test("the keys tell which event of how many they are at, the undated ones too", async ({
      page,
    }) => {
      await visit(page, `/?lang=${lang}`);
      await page.keyboard.press("Home");
      for (const at of [1, 2, 3]) {
        await expect.poll(() => position(page)).toBe(`${String(at)}/${String(howMany())}`);
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("End");
      await expect.poll(() => position(page)).toBe(`${String(howMany())}/${String(howMany())}`);
      await actorBox(page, lang === "en" ? "Sergey Lavrov" : "Sergej Lawrow").check();
      await picture(page).press("Home");
      const chosen = howMany({ actors: ["lavrov"] });
      await expect.poll(() => position(page)).toBe(`1/${String(chosen)}`);
    });

    test("the parts of the page have their names and values", async ({ page }) => {
      await visit(page, `/?lang=${lang}&event=partnership-treaty`);
      const tree = await axTree(page);
      expect(allOf(tree, "region").map(({ name }) => name)).toEqual(words.regions);
      expect(allOf(tree, "main")).toHaveLength(1);
      expect(allOf(tree, "banner")).toHaveLength(1);
      expect(allOf(tree, "complementary")).toHaveLength(1);
      expect(allOf(tree, "heading").filter(({ states }) => states["level"] === 1)).toHaveLength(1);
      for (const name of [words.from, words.to]) {
        expect(oneOf(tree, "slider", name).states["valuetext"]).toMatch(words.day);
      }
      const putin = allOf(tree, "checkbox").find(({ name }) => name === words.putin);
      expect(putin?.description).toBe(words.count(howMany({ actors: ["putin"] })));
      expect(putin?.states["checked"]).toBe("false");
      const chosen = allOf(oneOf(tree, "listbox", words.list), "option").filter(
        ({ states }) => states["selected"] === true,
      );
      expect(chosen.map(({ name }) => words.treaty.test(name))).toEqual([true]);
      const unnamed = ["button", "link", "checkbox", "radio", "textbox", "searchbox", "combobox"];
      for (const role of unnamed) {
        expect(allOf(tree, role).filter(({ name }) => name === "")).toEqual([]);
      }
    });

    test("what the filters leave is said without the focus moving", async ({ page }) => {
      await visit(page, `/?lang=${lang}`);
      const box = actorBox(page, words.putin);
      await box.focus();
      await page.keyboard.press("Space");
      const left = words.count(howMany({ actors: ["putin"] }));
      const said = page.getByRole("main").getByRole("status").first();
      await expect(said).toHaveText(left);
      const [status] = allOf(await axTree(page), "status");
      expect(status?.states).toMatchObject({ live: "polite", atomic: true });
      await expect(box).toBeFocused();
    });

    test("an archive has its lanes and clusters as well, and counts all its events", async ({
      page,
    }) => {
      await serveArchive(page);
      await page.goto(`/?lang=${lang}&data=archive/ferries.parquet&lanes=actor`);
      await expect(picture(page).getByRole("option").first()).toBeVisible();
      const list = oneOf(await axTree(page), "listbox", words.list);
      expect(list.children.map(({ role }) => role)).toEqual(["group", "group"]);
      const options = allOf(list, "option");
      expect(options.some(({ name }) => words.cluster.test(name))).toBe(true);
      for (const lane of list.children) {
        for (const option of lane.children) expect(option.description).toBe(lane.name);
      }
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Home");
      await expect.poll(() => position(page)).toBe(`1/${String(ALL)}`);
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => position(page)).toBe(`2/${String(ALL)}`);
      await page.keyboard.press("End");
      await expect.poll(() => position(page)).toBe(`${String(ALL)}/${String(ALL)}`);
    });
  });
}

for (const lang of ["en", "de"] as const) {
  test(`the words that are seen of an event are in its name, ${lang}`, async ({ page }) => {
    await visit(page, `/?lang=${lang}&lanes=none`);
    const options = await picture(page)
      .getByRole("option")
      .evaluateAll((all) =>
        all.map((option) => ({
          seen: option.querySelector(".timeline-label")?.textContent ?? "",
          name: option.getAttribute("aria-label") ?? "",
        })),
      );
    expect(options.length).toBeGreaterThan(10);
    for (const { seen, name } of options) expect(name.toLowerCase()).toContain(seen.toLowerCase());
  });
}

test("where there is but one lane, no event says that it is in it", async ({ page }) => {
  await visit(page, "/?lanes=none");
  const list = oneOf(await axTree(page), "listbox", WORDS.en.list);
  expect(list.children.map(({ role, name }) => [role, name])).toEqual([
    ["group", "Lane: All events"],
  ]);
  expect(new Set(allOf(list, "option").map(({ description }) => description))).toEqual(
    new Set([""]),
  );
});
