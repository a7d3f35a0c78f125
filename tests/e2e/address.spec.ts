/** The address bar is the state: what a link opens, what a step writes, and what Back undoes. */
import { bundled, countInWords, howMany } from "./support/bundled.ts";
import {
  actorBox,
  count,
  eventList,
  expectParameter,
  filters,
  historyLength,
  notices,
  pane,
  parameter,
  picture,
  region,
  underCursor,
  visit,
  walkTo,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const MEETING = "Lavrov meets Kim Jong Un";

test.describe("a link opens what it says", () => {
  const filtering = [
    ["actor=lavrov", howMany({ actors: ["lavrov"] })],
    ["actor=lavrov&actor=putin", howMany({ actors: ["lavrov", "putin"] })],
    ["actor=lavrov&actor=putin&match=all", howMany({ actors: ["lavrov", "putin"], match: "all" })],
    ["actor=russia", howMany({ actors: ["russia"] })],
    ["kind=meeting", howMany({ kinds: ["meeting"] })],
    ["kind=meeting&kind=fighting", howMany({ kinds: ["meeting", "fighting"] })],
    ["source=dtz-2025-07-12", howMany({ sources: ["dtz-2025-07-12"] })],
    ["speaker=kcna", howMany({ speakers: ["kcna"] })],
    ["speaker=own", howMany({ speakers: ["own"] })],
    ["stance=hoped", howMany({ sayings: ["hoped"] })],
    ["stance=stated&stance=quoted", howMany({ sayings: ["stated", "quoted"] })],
    ["q=Lawrow", howMany({ found: bundled.search("Lawrow") })],
  ] as const;
  for (const [search, events] of filtering) {
    test(search, async ({ page }) => {
      expect(events).toBeGreaterThan(0);
      await page.goto(`/?${search}`);
      await expect(count(page)).toHaveText(countInWords(events));
      await expect(notices(page)).toHaveCount(0);
      await page.goto(`/?${search}&view=list`);
      await expect(eventList(page).getByRole("listitem")).toHaveCount(events);
    });
  }

  test("an event", async ({ page }) => {
    await visit(page, "/?event=lavrov-meets-kim");
    await expect(pane(page, MEETING)).toBeVisible();
    const chosen = picture(page).getByRole("option", { selected: true });
    await expect(chosen).toHaveAccessibleName(/^Lavrov meets Kim Jong Un/u);
    await expect(chosen).toBeInViewport();
  });

  test("an article over its event, and Esc returns to it", async ({ page }) => {
    await visit(page, "/?event=lavrov-meets-kim&article=dtz-2025-07-12");
    await expect(pane(page, /^Russischer Außenminister/u)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(pane(page, MEETING)).toBeVisible();
    await expectParameter(page, "article", undefined);
    await expectParameter(page, "event", "lavrov-meets-kim");
  });

  test("a window, which wins over the fit and over the place of the event", async ({ page }) => {
    await visit(page, "/?from=2024-08-01&to=2024-08-31&event=lavrov-meets-kim");
    await expect(pane(page, MEETING)).toBeVisible();
    const first = page.getByRole("slider", { name: "First day in view" });
    await expect(first).toHaveAttribute("aria-valuetext", "1 August 2024");
    const last = page.getByRole("slider", { name: "Last day in view" });
    await expect(last).toHaveAttribute("aria-valuetext", "31 August 2024");
    await expectParameter(page, "from", "2024-08-01");
    await expectParameter(page, "to", "2024-08-31");
  });

  test("the list, lanes and a language", async ({ page }) => {
    await page.goto("/?view=list&lang=de");
    await expect(eventList(page)).toHaveAccessibleName("Ereignisse");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await visit(page, "/?lanes=source");
    await expect(region(page).getByText("OVB Heimatzeitungen", { exact: true })).toBeVisible();
    await visit(page, "/?lanes=actor");
    await expect(region(page).getByText("North Korea", { exact: true })).toBeVisible();
    await visit(page, "/?lanes=none");
    await expect(page.getByLabel("Lanes")).toHaveValue("none");
  });
});

test("nothing is written that is the default", async ({ page }) => {
  await visit(page);
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "List" }).click();
  await expectParameter(page, "view", "list");
  await page.getByRole("button", { name: "Timeline" }).click();
  await expectParameter(page, "view", undefined);
  await page.getByLabel("Lanes").selectOption("actor");
  await expectParameter(page, "lanes", "actor");
  await page.getByLabel("Lanes").selectOption("kind");
  await expectParameter(page, "lanes", undefined);
  await filters(page).getByRole("radio", { name: "all of them" }).check();
  await expectParameter(page, "match", "all");
  await filters(page).getByRole("radio", { name: "any of them" }).check();
  await expectParameter(page, "match", undefined);
  expect(new URL(page.url()).search).toBe("");
});

test("every filter is a step that Back undoes", async ({ page }) => {
  await visit(page);
  const begin = await historyLength(page);
  await actorBox(page, "Sergey Lavrov").check();
  await expectParameter(page, "actor", "lavrov");
  await filters(page).getByRole("checkbox", { name: "Meetings and visits" }).check();
  await expectParameter(page, "kind", "meeting");
  await filters(page).getByRole("checkbox", { name: "Deutsche Tageszeitung" }).check();
  await expectParameter(page, "source", "dtz-2025-07-12");
  expect(await historyLength(page)).toBe(begin + 3);
  await page.goBack();
  await expectParameter(page, "source", undefined);
  await page.goBack();
  await expectParameter(page, "kind", undefined);
  await expect(count(page)).toHaveText(countInWords(howMany({ actors: ["lavrov"] })));
  await page.goBack();
  await expect(count(page)).toHaveText(countInWords(howMany()));
});

test("opening from the timeline is a step, walking on is none", async ({ page }) => {
  await visit(page);
  const begin = await historyLength(page);
  await walkTo(page, /^Shoigu’s earlier visit/u);
  await page.keyboard.press("Enter");
  await expectParameter(page, "event", "shoigu-earlier-visit");
  expect(await historyLength(page)).toBe(begin + 1);
  await picture(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => parameter(page, "event")).not.toBe("shoigu-earlier-visit");
  await page.getByRole("button", { name: "Next event" }).click();
  await page.getByRole("button", { name: "Next event" }).click();
  await page.getByRole("button", { name: "Previous event" }).click();
  await expect.poll(() => underCursor(page)).not.toBe("");
  expect(await historyLength(page)).toBe(begin + 1);
  await page.goBack();
  await expectParameter(page, "event", undefined);
  await expect(page.getByRole("complementary")).toHaveCount(0);
});

test("opening from the list, and an article, are steps", async ({ page }) => {
  await page.goto("/?view=list");
  await eventList(page).getByRole("button", { name: MEETING }).click();
  await expectParameter(page, "event", "lavrov-meets-kim");
  await pane(page, MEETING)
    .getByRole("button", { name: /^Read it in/u })
    .first()
    .click();
  await expectParameter(page, "article", "dtz-2025-07-12");
  await page.goBack();
  await expect(pane(page, MEETING)).toBeVisible();
  await page.goBack();
  await expectParameter(page, "event", undefined);
});

test("panning and zooming are no steps", async ({ page }) => {
  await visit(page);
  const begin = await historyLength(page);
  await picture(page).focus();
  await page.keyboard.press("+");
  await expect.poll(() => parameter(page, "from")).toBeDefined();
  const zoomed = parameter(page, "from");
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => parameter(page, "from")).not.toBe(zoomed);
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await expectParameter(page, "from", undefined);
  expect(await historyLength(page)).toBe(begin);
});

test("typing a search is one step, however long it gets", async ({ page }) => {
  await visit(page);
  const begin = await historyLength(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox", { name: /^Search events/u })).toBeFocused();
  await page.keyboard.type("Lavrov");
  await expectParameter(page, "q", "Lavrov");
  expect(await historyLength(page)).toBe(begin + 1);
  await page.goBack();
  await expect(count(page)).toHaveText(countInWords(howMany()));
});

test.describe("a value that makes no sense gives a notice and touches nothing else", () => {
  const broken = [
    ["event", "no-such-event"],
    ["event", "<script>"],
    ["article", "no-such-article"],
    ["actor", "nobody"],
    ["match", "some"],
    ["kind", "party"],
    ["source", "nowhere"],
    ["speaker", "nobody"],
    ["stance", "sung"],
    ["from", "2024-02-30"],
    ["to", "yesterday"],
    ["view", "globe"],
    ["lanes", "river"],
    ["lang", "xx"],
  ] as const;
  for (const [key, value] of broken) {
    test(`${key}=${value}`, async ({ page }) => {
      const rest = key === "actor" ? "kind=statement" : "actor=lavrov";
      await visit(page, `/?${rest}&${key}=${encodeURIComponent(value)}`);
      await expect(notices(page)).toContainText(value);
      await expect(notices(page)).toContainText(`“${key}”`);
      const left =
        key === "actor" ? howMany({ kinds: ["statement"] }) : howMany({ actors: ["lavrov"] });
      await expect(count(page)).toHaveText(countInWords(left));
      await expect(page.getByRole("complementary")).toHaveCount(0);
    });
  }

  test("a window that ends before it begins", async ({ page }) => {
    await visit(page, "/?from=2025-01-01&to=2024-01-01");
    await expect(notices(page)).toContainText("2024-01-01");
    await expect(page.getByText("in view: ")).toContainText("17 certain");
  });
});

test("ids are stable slugs", () => {
  const events = [
    "kursk-offensive",
    "kursk-recapture",
    "partnership-treaty",
    "shoigu-visit",
    "lavrov-visit",
    "lavrov-meets-kim",
    "night-attack",
  ];
  expect(events.filter((id) => !bundled.byId.has(id))).toEqual([]);
  const actors = ["lavrov", "shoigu", "choe", "kim", "putin", "russia", "north-korea", "ukraine"];
  expect(actors.filter((id) => !bundled.dataset.actors.has(id))).toEqual([]);
});
