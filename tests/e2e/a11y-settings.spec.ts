/** What a reader has set in the system: colours of their own, more contrast, less motion. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { serveArchive } from "./support/archive.ts";
import { actorBox, eventList, picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const PHONE = { width: 390, height: 844 };

test.describe("forced colours", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active" }));

  const bands = (page: Page) => picture(page).locator(".timeline-band");

  test("a band still tells sure ends from possible ones", async ({ page }) => {
    await visit(page, "/?lanes=none");
    const drawn = await bands(page).evaluateAll((all) =>
      all.map((band) => {
        const { backgroundImage, boxShadow } = getComputedStyle(band);
        const firm = band.getAttribute("data-firm") ?? "";
        return { firm: firm.trim(), fades: backgroundImage.includes("gradient"), boxShadow };
      }),
    );
    expect(new Set(drawn.map(({ firm }) => firm)).size).toBeGreaterThan(1);
    for (const { firm, fades, boxShadow } of drawn) {
      expect(fades).toBe(true);
      expect(boxShadow === "none").toBe(firm === "");
    }
  });

  test("what the keys are at, what is open and the rest look different", async ({ page }) => {
    await visit(page, "/?lanes=none&event=partnership-treaty");
    await picture(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowLeft");
    const looks = await picture(page)
      .getByRole("option")
      .evaluateAll((options) =>
        options.map((option) => {
          const { outlineStyle, borderTopColor } = getComputedStyle(option, "::before");
          return `${outlineStyle} ${borderTopColor}`;
        }),
      );
    expect(new Set(looks).size).toBeGreaterThanOrEqual(2);
    const ring = await picture(page)
      .locator("[data-cursor]")
      .evaluate((option) => getComputedStyle(option, "::before").outlineStyle);
    expect(ring).toBe("solid");
  });

  test("every kind has a shape of its own", async ({ page }) => {
    await visit(page);
    const shapes = await picture(page)
      .locator(".timeline-item[data-kind]")
      .evaluateAll((items) =>
        items.flatMap((item) => {
          const path = item.querySelector("svg path")?.getAttribute("d");
          return path === null || path === undefined
            ? []
            : [[item.getAttribute("data-kind") ?? "", path] as const];
        }),
      );
    const byKind = new Map(shapes);
    expect(byKind.size).toBeGreaterThan(3);
    expect(new Set(byKind.values()).size).toBe(byKind.size);
    for (const [kind, path] of shapes) expect(path).toBe(byKind.get(kind));
  });

  test("a chosen filter, a pressed switch and the window of the overview can be told", async ({
    page,
  }) => {
    await visit(page, "/?actor=lavrov&from=2025-06-01&to=2025-07-20");
    const appearance = await actorBox(page, "Sergey Lavrov").evaluate(
      (box) => getComputedStyle(box).appearance,
    );
    expect(appearance).toBe("auto");
    const pressed = (name: string) =>
      page
        .getByRole("button", { name, exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await pressed("Timeline")).not.toBe(await pressed("List"));
    const bars = (layer: string) =>
      page
        .locator(`.overview-bar[data-layer=${layer}]`)
        .first()
        .evaluate((bar) => getComputedStyle(bar).fill);
    expect(await bars("all")).not.toBe(await bars("filtered"));
  });

  test("a cluster of an archive has an edge, and its kinds are parted", async ({ page }) => {
    await serveArchive(page);
    await page.goto("/?data=archive/ferries.parquet");
    const cluster = picture(page).locator(".timeline-cluster").first();
    await expect(cluster).toBeVisible();
    const { border, strip } = await cluster.evaluate((element) => {
      const kinds = element.querySelector(".timeline-kinds");
      return {
        border: getComputedStyle(element).borderTopStyle,
        strip: kinds === null ? "none" : getComputedStyle(kinds).backgroundImage,
      };
    });
    expect(border).toBe("solid");
    expect(strip).toContain("gradient");
  });

  test("axe finds nothing", async ({ page }) => {
    await visit(page, "/?event=partnership-treaty&actor=russia");
    await expectNoAxeViolations(page);
  });
});

test.describe("more contrast", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every text stands out seven to one, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ contrast: "more", colorScheme });
      for (const address of ["/?event=partnership-treaty&actor=russia", "/?view=list"]) {
        await page.goto(address);
        if (address.includes("list")) await expect(eventList(page)).toBeVisible();
        else await expect(picture(page).getByRole("option").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withRules(["color-contrast-enhanced"])
          .setLegacyMode()
          .analyze();
        const places = violations.flatMap(({ nodes }) =>
          nodes.map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`),
        );
        expect(places, address).toEqual([]);
      }
    });
  }
});

test.describe("less motion", () => {
  test("nothing moves by itself, on a phone either", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize(PHONE);
    await visit(page, "/?event=partnership-treaty");
    await page.getByRole("button", { name: /^Size of the sheet/u }).click();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves = transitionDuration.split(", ").some((one) => Number.parseFloat(one) > 0);
          return moves || animationName !== "none" || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
});
