/** What a hand that is not steady, not quick or not a mouse needs of the page. */
import type { Locator, Page } from "@playwright/test";
import { eventList, expectParameter, parameter, picture, visit } from "./support/reader.ts";
import { backupOf, KNOWN_NOISE, restore, said } from "./support/own.ts";
import { expect, test } from "./support/test.ts";

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("it is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe("what shows on hover", () => {
  const passages = (page: Page) =>
    picture(page)
      .getByRole("option", { name: /Lavrov praises/u })
      .locator(".timeline-passages");
  /** The rest of the pointer is on the words of the event. */
  async function hover(page: Page): Promise<void> {
    await visit(page, "/?from=2025-06-01&to=2025-07-20");
    await picture(page)
      .getByRole("option", { name: /Lavrov praises/u })
      .locator(".timeline-label")
      .hover();
    await expect(passages(page)).toBeVisible();
  }

  test("stays while the pointer is over it", async ({ page }) => {
    await hover(page);
    const { x, y } = await middleOf(passages(page));
    await page.mouse.move(x, y, { steps: 5 });
    await expect(passages(page)).toBeVisible();
  });

  test("goes with Esc, and comes again with the next event", async ({ page }) => {
    await hover(page);
    await page.keyboard.press("Escape");
    await expect(passages(page)).toBeHidden();
    await page.mouse.move(5, 5);
    await picture(page)
      .getByRole("option", { name: /Lavrov praises/u })
      .locator(".timeline-label")
      .hover();
    await expect(passages(page)).toBeVisible();
  });
});

test.describe("a press alone does nothing", () => {
  test("on an event: leaving it before letting go opens nothing", async ({ page }) => {
    await visit(page);
    const { x, y } = await middleOf(
      picture(page)
        .getByRole("option", { name: /^Treaty/u })
        .locator(".timeline-label"),
    );
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(5, 5, { steps: 4 });
    await page.mouse.up();
    expect(parameter(page, "event")).toBeUndefined();
    await expect(page.getByRole("complementary")).toHaveCount(0);
  });

  test("on the overview: the window comes when the pointer lets go", async ({ page }) => {
    await visit(page, "/?from=2024-02-01&to=2024-04-30");
    const strip = page.locator(".overview-strip");
    const { x, y } = await middleOf(strip);
    const from = page.getByRole("slider", { name: "First day in view" });
    const before = await from.getAttribute("aria-valuetext");
    await page.mouse.move(x, y);
    await page.mouse.down();
    expect(await from.getAttribute("aria-valuetext")).toBe(before);
    await page.mouse.up();
    await expect(from).not.toHaveAttribute("aria-valuetext", before ?? "");
  });
});

test.describe("nothing has to be dragged", () => {
  test("a click in the overview brings the window there, and buttons make it wider", async ({
    page,
  }) => {
    await visit(page, "/?from=2024-02-01&to=2024-04-30");
    const strip = await page.locator(".overview-strip").boundingBox();
    if (strip === null) throw new Error("there is no overview");
    await page.mouse.click(strip.x + strip.width * 0.9, strip.y + strip.height / 2);
    await expect.poll(() => parameter(page, "from")).toMatch(/^2025-/u);
    const narrow = parameter(page, "to");
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(() => parameter(page, "to")).not.toBe(narrow);
    await page.getByTitle("Fit all events").click();
    await expectParameter(page, "from", undefined);
  });

  test("in the list, a date that is typed is gone to with a click", async ({ page }) => {
    await page.goto("/?view=list");
    await expect(eventList(page)).toBeVisible();
    await page.getByRole("searchbox", { name: /^Search events/u }).fill("August 2024");
    await page.getByRole("button", { name: /Go to August 2024/u }).click();
    await expectParameter(page, "from", "2024-08-01");
  });

  test("clicks lead the pane from width to width", async ({ page }) => {
    await page.setViewportSize(LAPTOP);
    await visit(page, "/?event=lavrov-meets-kim");
    const edge = page.getByRole("separator", { name: "Width of the pane" });
    for (const width of ["640", "320", "416"]) {
      await edge.click();
      await expect(edge).toHaveAttribute("aria-valuenow", width);
    }
  });

  test("taps lead the sheet from height to height", async ({ page }) => {
    await page.setViewportSize(PHONE);
    await visit(page, "/?event=lavrov-meets-kim");
    const grip = page.getByRole("button", { name: /^Size of the sheet/u });
    for (const size of ["full", "small", "half"]) {
      await grip.click();
      await expect(grip).toHaveAccessibleName(`Size of the sheet: ${size}`);
    }
  });
});

test.describe("checking needs no dragging", () => {
  test.use({ allowedNoise: [KNOWN_NOISE] });
  /** Where the middle of a word of the article is on the page. */
  async function wordAt(page: Page, word: string): Promise<{ x: number; y: number }> {
    const text = page.locator(".article-words");
    await expect(text).toContainText(word);
    return text.evaluate((root, sought) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? "").indexOf(sought);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        range.startContainer.parentElement?.scrollIntoView({ block: "center" });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`“${sought}” is not there`);
    }, word);
  }

  for (const [name, viewport] of [
    ["a laptop", LAPTOP],
    ["a phone", PHONE],
  ] as const) {
    test(`presses move the ends of a passage, clicks mark words, ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await restore(
        page,
        backupOf({
          Cranes: [
            "The ministers of Norway and Finland met in Oslo on 2 May 2025.",
            "Gulls cried.",
          ],
        }),
      );
      await page.goto("/?collection=harbour&view=check");
      const ends = page.getByRole("group", { name: "Ends of the passage" });
      await ends.getByRole("button", { name: /^beginning .+ right$/u }).click();
      await expect(said(page)).toHaveText("The passage begins at “ministers of Norway”.");
      await ends.getByRole("button", { name: /^end .+ left$/u }).click();
      await expect(said(page)).toHaveText("The passage ends with “on 2 May”.");
      expect(await crampedTargets(page)).toEqual([]);
      await page.getByRole("button", { name: "Mark what was missed" }).click();
      for (const word of ["Gulls", "cried"]) {
        const { x, y } = await wordAt(page, word);
        await page.mouse.click(x, y);
      }
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect(said(page)).toHaveText("Added: “Gulls cried”.");
    });
  }
});

for (const viewport of [LAPTOP, PHONE]) {
  test(`every target is 24 pixels large, or has so much room, ${String(viewport.width)} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const address of [
      "/",
      "/?lanes=none",
      "/?lanes=actor&from=2025-05-15&to=2025-07-20",
      "/?event=lavrov-meets-kim&article=dtz-2025-07-12",
    ]) {
      await visit(page, address);
      expect(await crampedTargets(page), address).toEqual([]);
    }
    await page.goto("/?view=list");
    await expect(eventList(page)).toBeVisible();
    expect(await crampedTargets(page), "list").toEqual([]);
  });
}

/** What is smaller and has another target within 12 pixels of its middle; links within a sentence may be. */
function crampedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll(
        "button, a[href], input, select, summary, [role=option], [role=slider], [role=separator]",
      ),
    ]
      .filter((element) => element.closest("select") === null || element.tagName === "SELECT")
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // the words of a checkbox are hit as well
      .map((element) => element.closest("label") ?? element)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .filter(({ box }) => {
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return hit !== null;
      });
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < 24 || box.height < 24;
    const inSentence = (element: Element) =>
      element.tagName === "A" && getComputedStyle(element).display === "inline";
    return targets
      .filter((target) => isSmall(target) && !inSentence(target.element))
      .filter(({ element, box }) => {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return targets.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            Math.hypot(
              Math.max(other.box.left - x, 0, x - other.box.right),
              Math.max(other.box.top - y, 0, y - other.box.bottom),
            ) < 12,
        );
      })
      .map(({ element, box }) => {
        const size = `${box.width.toFixed(0)}x${box.height.toFixed(0)}`;
        return `${size} ${element.outerHTML.slice(0, 110)}`;
      });
  });
}
