/** The window in view: what it counts, what moves it, and that its days are the same everywhere. */
import { dayFromIso } from "#src/domain/calendar.ts";
import { countInView } from "#src/domain/select.ts";
import { dated, fileFrom } from "#tests/support/collection.ts";
import { bundled, countInWords, howMany } from "./support/bundled.ts";
import { serveData } from "./support/data-file.ts";
import {
  count,
  eventList,
  expectParameter,
  parameter,
  picture,
  region,
  visit,
} from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

/** The line as the page words it, counted anew. */
function inViewLine(from: string, to: string): string {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  if (first === undefined || last === undefined) throw new Error("no such days");
  const { certain, possible, undated } = countInView(bundled.records, first, last);
  return `in view: ${String(certain)} certain, ${String(possible)} possible, ${String(undated)} undated`;
}

test("what is in view is counted beside the count, outside the live region", async ({ page }) => {
  await visit(page, "/?from=2024-08-10&to=2025-04-20");
  const line = page.getByText(/^in view: /u);
  await expect(line).toHaveText(inViewLine("2024-08-10", "2025-04-20"));
  await expect(count(page)).toHaveText(countInWords(howMany()));
  const live = await line.evaluate(
    (element) => element.closest("[role=status], [role=alert], [aria-live]") !== null,
  );
  expect(live).toBe(false);
  await picture(page).press("+");
  await expect.poll(() => parameter(page, "from")).not.toBe("2024-08-10");
  await expect(line).toHaveText(
    inViewLine(String(parameter(page, "from")), String(parameter(page, "to"))),
  );
  await expect(count(page)).toHaveText(countInWords(howMany()));
});

test("the handles of the overview move the window with the keys", async ({ page }) => {
  await visit(page, "/?from=2024-08-01&to=2025-04-30");
  const first = page.getByRole("slider", { name: "First day in view" });
  await first.press("ArrowRight");
  await expect.poll(() => String(parameter(page, "from")) > "2024-08-01").toBe(true);
  await expectParameter(page, "to", "2025-04-30");
  const last = page.getByRole("slider", { name: "Last day in view" });
  await last.press("PageDown");
  await expect.poll(() => String(parameter(page, "to")) < "2025-04-30").toBe(true);
  await expect(page.getByText(/^in view: /u)).toHaveText(
    inViewLine(String(parameter(page, "from")), String(parameter(page, "to"))),
  );
});

test("dragging in the overview moves an end, or the whole window", async ({ page }) => {
  await visit(page, "/?from=2024-08-01&to=2025-01-31");
  const handle = page.getByRole("slider", { name: "Last day in view" });
  const box = await handle.boundingBox();
  if (box === null) throw new Error("the handle has no box");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y, { steps: 3 });
  await page.mouse.move(x + 80, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => String(parameter(page, "to")) > "2025-01-31").toBe(true);
  await expectParameter(page, "from", "2024-08-01");

  const to = String(parameter(page, "to"));
  const from = await page.getByRole("slider", { name: "First day in view" }).boundingBox();
  const inside = (from?.x ?? 0) + 60;
  await page.mouse.move(inside, y);
  await page.mouse.down();
  await page.mouse.move(inside - 20, y, { steps: 3 });
  await page.mouse.move(inside - 40, y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => String(parameter(page, "from")) < "2024-08-01").toBe(true);
  await expect.poll(() => String(parameter(page, "to")) < to).toBe(true);
});

test("in the list the window is a chip, and what is only possible is marked", async ({ page }) => {
  await page.goto("/?view=list&from=2024-06-01&to=2024-06-30");
  const items = eventList(page).getByRole("listitem");
  await expect(items.filter({ hasText: "Russia and North Korea conclude a treaty" })).toContainText(
    "possibly in this window",
  );
  await expect(items.filter({ hasText: MEETING })).toHaveCount(0);
  await page.getByRole("button", { name: "Remove June 2024" }).click();
  await expect(items).toHaveCount(howMany());
  await expectParameter(page, "from", undefined);
  await page.goBack();
  await expectParameter(page, "from", "2024-06-01");
});

test("publication days stand at the axis, apart from the events", async ({ page }) => {
  await visit(page);
  const first = region(page).getByRole("img", {
    name: "Published 5 June 2025: OVB Heimatzeitungen",
  });
  const second = region(page).getByRole("img", {
    name: "Published 12 July 2025: Deutsche Tageszeitung",
  });
  await expect(first).toBeInViewport();
  await expect(second).toBeInViewport();
  const [a, b] = [await first.boundingBox(), await second.boundingBox()];
  expect((a?.x ?? 0) < (b?.x ?? 0)).toBe(true);
  await expect(picture(page).getByRole("option", { name: /Published/u })).toHaveCount(0);
});

test("what lies outside the window is not drawn in it", async ({ page }) => {
  await visit(page, "/?from=2025-05-15&to=2025-07-20");
  for (const outside of [/^Russia regains control/u, /^North Korea confirms having sent/u]) {
    await expect(picture(page).getByRole("option", { name: outside })).not.toBeInViewport();
  }
  await expect(
    picture(page).getByRole("option", { name: /Russian drones kill/u }),
  ).toBeInViewport();
});

test("what has no date stands on the shelf with its bounds in words", async ({ page }) => {
  await visit(page);
  const undated = bundled.records.filter(({ time }) => time.place === undefined);
  const shelf = page.getByRole("region", { name: "Undated events" });
  await expect(shelf.getByRole("listitem")).toHaveCount(undated.length);
  await expect(
    shelf.getByRole("button", { name: /North Korean soldiers in Kursk/u }),
  ).toHaveAccessibleName(/12 July 2025/u);
  await shelf.getByRole("listitem").first().getByRole("button").click();
  await expectParameter(page, "event", undated[0]?.event.id);
});

const MEETING = "Lavrov meets Kim Jong Un";
const CHANGES = [
  ["2024-03-30", "2024-03-31", "2024-04-01", "31 March 2024"],
  ["2024-10-26", "2024-10-27", "2024-10-28", "27 October 2024"],
] as const;

for (const timezoneId of ["America/Los_Angeles", "Pacific/Kiritimati", "Europe/Berlin"]) {
  test.describe(`days never shift in ${timezoneId}`, () => {
    test.use({ timezoneId });
    for (const [before, day, after, words] of CHANGES) {
      test(day, async ({ page }) => {
        const event = (id: string, edtf: string) => ({
          id,
          title: { en: `Event ${id}` },
          claims: [{ when: { text: dated(edtf) } }],
        });
        const events = [event("a", before), event("b", day), event("c", after)];
        await serveData(page, fileFrom({ events }));
        await visit(page, `/?from=${before}&to=${after}&lang=en`);
        await expect(page.getByRole("slider").first()).toHaveAttribute("aria-valuemin", /\d/u);
        await expect(
          picture(page).getByRole("option", { name: `Event b, ${words}` }),
        ).toBeVisible();
        const shapes = await Promise.all(
          ["a", "b", "c"].map(async (id) => {
            const option = picture(page).getByRole("option", { name: `Event ${id},` });
            const box = await option.locator("svg").first().boundingBox();
            return box === null ? Number.NaN : box.x + box.width / 2;
          }),
        );
        const [a = 0, b = 0, c = 0] = shapes;
        expect(Math.abs(b - a - (c - b))).toBeLessThan(1);
        expect(b - a).toBeGreaterThan(100);
        await expectParameter(page, "from", before);
        await expectParameter(page, "to", after);
        await page.getByRole("slider", { name: "First day in view" }).press("ArrowRight");
        await expectParameter(page, "from", day);
        await expectParameter(page, "to", after);
        await page.goto(`/?view=list&from=${day}&to=${day}&lang=en`);
        await expect(eventList(page).getByRole("listitem")).toHaveCount(1);
        await expect(eventList(page)).toContainText(words);
        await page.getByRole("searchbox", { name: /^Search events/u }).fill(words);
        await page.keyboard.press("Enter");
        await expectParameter(page, "from", day);
        await expectParameter(page, "to", day);
      });
    }
  });
}
