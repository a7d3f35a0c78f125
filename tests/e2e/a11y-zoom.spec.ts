/** Larger text, more space between letters, and a page of 320 pixels: nothing is lost, nothing scrolls two ways. */
import type { Page } from "@playwright/test";
import { countInWords, howMany } from "./support/bundled.ts";
import { actorBox, count, eventList, filters, pane, picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

/** 1280 by 1024 pixels at 400 %, and at 200 %. */
const ZOOMS = [
  ["400 %", { width: 320, height: 256 }],
  ["200 %", { width: 640, height: 512 }],
] as const;

const STATES = [
  ["the timeline", "/"],
  ["the timeline with choices", "/?actor=lavrov&kind=meeting&lanes=actor"],
  ["an event", "/?event=partnership-treaty"],
  ["an article", "/?event=lavrov-meets-kim&article=dtz-2025-07-12"],
  ["the list", "/?view=list"],
] as const;

async function show(page: Page, address: string): Promise<void> {
  if (address.includes("view=list")) {
    await page.goto(address);
    await expect(eventList(page)).toBeVisible();
  } else await visit(page, address);
}

/** As a reader's own style sheet does, which the page's policy doesn't stop. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What is wider than it may be, the timeline itself apart: it has two dimensions. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrollers = [...document.querySelectorAll("*")].filter(
      (element) =>
        element.closest("[role=listbox]") === null &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1 &&
        ["auto", "scroll"].includes(getComputedStyle(element).overflowX),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${String(scrollWidth)}`] : []),
      ...scrollers.map((element) => element.outerHTML.slice(0, 100)),
    ];
  });
}

/** Controls that no scrolling brings wholly into the window. */
function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const top = document.querySelector("dialog:modal") ?? document.body;
    return [...top.querySelectorAll<HTMLElement>("button, a[href], input, select, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.classList.contains("skip"))
      .filter((element) => {
        element.scrollIntoView({ block: "center", inline: "center" });
        // of a link that runs over several lines, one
        return ![...element.getClientRects()].some(
          ({ left, right, top: upper, bottom }) =>
            left >= -1 &&
            right <= window.innerWidth + 1 &&
            upper >= -1 &&
            bottom <= window.innerHeight + 1,
        );
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

for (const [zoom, viewport] of ZOOMS) {
  test.describe(`at ${zoom}`, () => {
    test.use({ viewport });
    for (const [name, address] of STATES) {
      test(`${name} scrolls one way only, and everything can be reached`, async ({ page }) => {
        await show(page, address);
        expect(await sideways(page)).toEqual([]);
        expect(await unreachable(page)).toEqual([]);
      });
    }

    test("a dialog scrolls one way only, and everything in it can be reached", async ({ page }) => {
      await visit(page);
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("button", { name: "About the sources and the method" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await sideways(page)).toEqual([]);
      expect(await unreachable(page)).toEqual([]);
    });

    test("a filter can be chosen, and an event opened and read", async ({ page }) => {
      await visit(page);
      await page.getByRole("button", { name: "Filters", exact: true }).click();
      await actorBox(page, "Sergey Lavrov").check();
      expect(await sideways(page)).toEqual([]);
      await filters(page).press("Escape");
      await expect(count(page)).toHaveText(countInWords(howMany({ actors: ["lavrov"] })));
      await picture(page).focus();
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      const open = page.getByRole("complementary");
      await expect(open.getByRole("heading").first()).toBeFocused();
      await expect(open.getByRole("heading").first()).toBeInViewport();
      await open.getByText("What the sources say").scrollIntoViewIfNeeded();
      await expect(open.getByText("What the sources say")).toBeInViewport();
    });
  });
}

test.describe("a reader's own spacing of text", () => {
  /** Line height 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the type. */
  const SPACED =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`cuts nothing off, ${String(viewport.width)} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const [name, address] of STATES) {
        await show(page, address);
        await restyle(page, SPACED);
        await expect.poll(() => cutOff(page), { message: name }).toEqual([]);
        expect(await sideways(page), name).toEqual([]);
      }
    });
  }

  test("that comes later makes room for the words of the timeline", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await visit(page, "/?from=2024-01-01&to=2024-12-31");
    const words = picture(page)
      .getByRole("option", { name: /^Treaty/u })
      .locator(".timeline-label");
    const before = (await words.boundingBox())?.width ?? 0;
    await restyle(page, SPACED);
    await expect.poll(async () => (await words.boundingBox())?.width).toBeGreaterThan(before * 1.1);
  });

  /** Words that don't fit into their box, unless all of them are said on hover or by what opens. */
  function cutOff(page: Page): Promise<readonly string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest(".visually-hidden, .timeline-bench, .skip") === null)
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
          ),
        )
        .filter((element) => {
          const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
          const across = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
          const down = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
          const scrolls = overflowY === "auto" || overflowY === "scroll";
          return (across && textOverflow !== "ellipsis") || (down && !scrolls);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  }
});

test.describe("twice as large a type, chosen in the browser,", () => {
  const LARGE = "html { font-size: 200% }";

  test.use({ viewport: { width: 1280, height: 800 } });

  test("leaves every control in its place", async ({ page }) => {
    await visit(page, "/?event=lavrov-meets-kim");
    await restyle(page, LARGE);
    expect(await sideways(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
    await expect(pane(page, "Lavrov meets Kim Jong Un")).toBeVisible();
  });

  test("enlarges what is ticked and chosen as well", async ({ page }) => {
    await visit(page, "/?actor=lavrov");
    const box = actorBox(page, "Sergey Lavrov");
    const match = page.getByRole("radio", { name: "any of them" });
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Save as …" }).click();
    const all = [box, match, page.getByRole("dialog").getByRole("radio").first()];
    const widths = () => Promise.all(all.map(async (one) => (await one.boundingBox())?.width));
    await expect.poll(widths).not.toContain(undefined);
    const before = await widths();
    await restyle(page, LARGE);
    expect(await widths()).toEqual(before.map((width = 0) => width * 2));
  });

  test("leaves the titles of the list more room than their dates", async ({ page }) => {
    await show(page, "/?view=list");
    await restyle(page, LARGE);
    const row = page.locator(".list-event").first();
    const title = (await row.locator(".list-title").boundingBox())?.width ?? 0;
    expect(title).toBeGreaterThan(((await row.boundingBox())?.width ?? 0) / 2);
    expect(await sideways(page)).toEqual([]);
  });
});
