/** Nothing overflows, nothing covers words, and every event is in the picture, at every size. */
import type { Page } from "@playwright/test";
import { bundled } from "./support/bundled.ts";
import { eventList, picture, scrollsSideways, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const LANGS = ["en", "de"] as const;
const DATED = bundled.records.filter(({ time }) => time.place !== undefined).length;

for (const viewport of SIZES) {
  for (const lang of LANGS) {
    test.describe(`${String(viewport.width)}x${String(viewport.height)}, ${lang}`, () => {
      test.use({ viewport });

      test("no element is wider than the window", async ({ page }) => {
        for (const search of [
          "",
          "&event=partnership-treaty",
          "&article=dtz-2025-07-12",
          "&actor=russia&lanes=actor",
        ]) {
          await visit(page, `/?lang=${lang}${search}`);
          expect(await widerThanTheWindow(page), search).toEqual([]);
          expect(await scrollsSideways(page), search).toBe(false);
        }
        await page.goto(`/?lang=${lang}&view=list`);
        await expect(eventList(page)).toBeVisible();
        expect(await widerThanTheWindow(page)).toEqual([]);
      });

      for (const lanes of ["kind", "actor", "source", "none"] as const) {
        test(`no label covers another, lanes by ${lanes}`, async ({ page }) => {
          for (const search of [
            "",
            "&from=2025-05-15&to=2025-07-20",
            "&from=2025-06-01&to=2025-06-10",
          ]) {
            await visit(page, `/?lang=${lang}&lanes=${lanes}${search}`);
            // the typeface may come after the first picture, which is then laid out once more
            await expect.poll(() => coveredLabels(page), { message: search }).toEqual([]);
          }
        });
      }

      test("every dated event stands in the picture, singly or counted in a crowd", async ({
        page,
      }) => {
        for (const lanes of ["kind", "none"]) {
          await visit(page, `/?lang=${lang}&lanes=${lanes}`);
          expect(await drawnEvents(page)).toBe(DATED);
        }
      });

      test("words of the bars are not cut off", async ({ page }) => {
        await visit(page, `/?lang=${lang}&actor=russia`);
        expect(await cutWords(page)).toEqual([]);
      });
    });
  }
}

test("a crowd comes apart when its number is clicked, and no event is lost", async ({ page }) => {
  await visit(page, "/?lanes=none");
  const crowd = picture(page)
    .getByRole("option", { name: /events close together$/u })
    .last();
  const members = Number(
    /(\d+) events close together/u.exec((await crowd.getAttribute("aria-label")) ?? "")?.[1],
  );
  expect(members).toBeGreaterThan(1);
  await crowd.getByText(`+${String(members - 1)}`).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).not.toBeNull();
  await expect.poll(() => crowdsIn(page)).toBe(0);
  await page.getByTitle("Fit all events").click();
  await expect.poll(() => drawnEvents(page)).toBe(DATED);
});

test("rows do not jump while panning", async ({ page }) => {
  await visit(page, "/?from=2025-04-01&to=2025-07-20&lanes=none");
  const treaty = picture(page)
    .getByRole("option", { name: /^Shoigu’s earlier|Russian drones kill/u })
    .last();
  const before = await treaty.boundingBox();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await treaty.boundingBox())?.x).not.toBe(before?.x);
  expect((await treaty.boundingBox())?.y).toBe(before?.y);
});

/** Visible elements that reach out of the window at the side. */
function widerThanTheWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inner = document.documentElement.clientWidth;
    const clipped = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== "visible")
          return at.getBoundingClientRect().right <= inner + 1;
      }
      return false;
    };
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 0 && box.right > inner + 1 && !clipped(element))
      .map(({ element }) => element.outerHTML.slice(0, 100));
  });
}

/** Pairs of words of the picture of which one lies on the other by more than a hair, as far as they show. */
function coveredLabels(page: Page): Promise<readonly string[]> {
  return picture(page).evaluate((list) => {
    const frame = list.getBoundingClientRect();
    const words = [...list.querySelectorAll("[data-side], [data-part=more]")]
      .filter((label) => label.checkVisibility({ visibilityProperty: true }))
      .map((label) => {
        // the words alone: what surrounds "+5" to be hit is larger, and may reach under its neighbours
        const range = document.createRange();
        range.selectNodeContents(label);
        const text = range.getBoundingClientRect();
        const own = label.getBoundingClientRect();
        return {
          words: label.textContent ?? "",
          left: Math.max(text.left, own.left, frame.left),
          right: Math.min(text.right, own.right, frame.right),
          top: Math.max(text.top, own.top, frame.top),
          bottom: Math.min(text.bottom, own.bottom, frame.bottom),
        };
      })
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
    return words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 1 && down > 4 ? [`${one.words} × ${other.words}`] : [];
      }),
    );
  });
}

/** How many events the options of the picture stand for. */
async function drawnEvents(page: Page): Promise<number> {
  const names = await picture(page)
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("aria-label") ?? ""));
  return names.reduce((sum, name) => sum + membersIn(name), 0);
}

async function crowdsIn(page: Page): Promise<number> {
  const names = await picture(page)
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("aria-label") ?? ""));
  return names.filter((name) => membersIn(name) > 1).length;
}

const CROWD = /(\d+) (?:events close together|Ereignisse dicht beieinander)$/u;
const MEMBER = /\(\d+ (?:of|von) (\d+) (?:close together|dicht beieinander)\)$/u;

function membersIn(name: string): number {
  return Number(CROWD.exec(name)?.[1] ?? MEMBER.exec(name)?.[1] ?? 1);
}

/** Texts of buttons, chips and headings that don't fit into their boxes. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "header button, main > div:first-child :is(p, button, label), h1, h2",
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest("[role=dialog], dialog") === null)
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis")
      .filter((element) => getComputedStyle(element).display !== "inline")
      .map((element) => `${element.tagName} ${element.textContent ?? ""}`),
  );
}
