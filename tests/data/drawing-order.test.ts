import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDrawingOrder } from "#src/data/drawing-order.ts";

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The browser draws, and then works on. */
function drawFrame(): void {
  for (const frame of frames.splice(0)) frame();
  vi.advanceTimersByTime(0);
}

function ordered() {
  const drawn: string[] = [];
  const order = createDrawingOrder((draw) => {
    drawn.push("[");
    draw();
    drawn.push("]");
  });
  return { order, drawn, draws: (name: string) => () => void drawn.push(name) };
}

test("where no picture is awaited, a count is drawn at once", () => {
  const { order, drawn, draws } = ordered();
  order.count(draws("events"));
  order.pictureDrawn();
  order.count(draws("in view"));
  expect(drawn.join(" ")).toBe("[ events ] [ in view ]");
});

test("counts wait for the frame of the picture, and are then drawn together", () => {
  const { order, drawn, draws } = ordered();
  order.awaitPicture();
  const events = draws("events");
  order.count(events);
  order.count(events);
  order.count(draws("in view"));
  drawFrame();
  expect(drawn).toEqual([]);
  order.pictureDrawn();
  expect(drawn).toEqual([]);
  drawFrame();
  expect(drawn.join(" ")).toBe("[ events in view ]");
  order.count(draws("facets"));
  expect(drawn.join(" ")).toBe("[ events in view ] [ facets ]");
});

test("a picture of an earlier question lets them be drawn too: nobody who goes on asking waits for ever", () => {
  const { order, drawn, draws } = ordered();
  order.awaitPicture();
  order.count(draws("events"));
  order.awaitPicture();
  order.pictureDrawn();
  drawFrame();
  expect(drawn.join(" ")).toBe("[ events ]");
});

test("a picture that does not come is not waited for", () => {
  const { order, drawn, draws } = ordered();
  order.awaitPicture();
  order.count(draws("events"));
  vi.advanceTimersByTime(1_000);
  expect(drawn.join(" ")).toBe("[ events ]");
});

test("a page that nobody sees draws no frame, and counts all the same", () => {
  const { order, drawn, draws } = ordered();
  order.awaitPicture();
  order.count(draws("events"));
  order.pictureDrawn();
  vi.advanceTimersByTime(200);
  expect(drawn.join(" ")).toBe("[ events ]");
  drawFrame();
  expect(drawn.join(" ")).toBe("[ events ]");
});

test("what was held back can be called off", () => {
  const { order, drawn, draws } = ordered();
  const events = draws("events");
  order.awaitPicture();
  order.count(events);
  order.forget(events);
  order.pictureDrawn();
  drawFrame();
  expect(drawn.join("")).not.toContain("events");
});
