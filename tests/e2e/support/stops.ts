/** Whether what has the focus is seen, stop by stop. */
import { expect, type Page } from "@playwright/test";

interface Stop {
  readonly what: string;
  /** nothing else lies over the whole of it, and it is in the window */
  readonly seen: boolean;
}

/** What has the focus: in the picture, the event under the keys. */
function stopAt(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return undefined;
    const id = activeElement.getAttribute("aria-activedescendant") ?? "";
    // on a page that is hardly higher than a sheet over it, the picture itself is enough
    const option = window.innerHeight < 300 ? null : document.getElementById(id);
    const target = option ?? activeElement;
    const label = target.closest("label") ?? target;
    const boxes = [...label.getClientRects()];
    const seen = boxes.some((box) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) => {
          const hit = document.elementFromPoint(
            box.left + box.width * across,
            box.top + box.height * down,
          );
          // what no pointer hits lies over the picture
          const isHit = getComputedStyle(target).pointerEvents !== "none";
          const own = isHit ? label : activeElement;
          return hit !== null && (own.contains(hit) || hit.contains(own));
        }),
      ),
    );
    return { what: target.outerHTML.slice(0, 110), seen };
  });
}

/** Tabs through the page until it comes round, by `fewest` stops, and tells where one couldn’t see the focus. */
export async function hidden(
  page: Page,
  key: string,
  most: number,
  fewest = 6,
): Promise<readonly string[]> {
  const unseen: string[] = [];
  const stops = new Set<string>();
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press(key);
    const stop = await stopAt(page);
    if (stop === undefined) continue;
    stops.add(stop.what);
    if (!stop.seen) unseen.push(stop.what);
  }
  expect(stops.size, "stops").toBeGreaterThanOrEqual(fewest);
  return unseen;
}
