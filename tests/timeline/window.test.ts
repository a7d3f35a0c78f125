import { describe, expect, test } from "vitest";
import { dayToMs } from "#src/domain/calendar.ts";
import { createWindowGuard } from "#src/timeline/window-guard.ts";
import {
  daysInView,
  fittedView,
  limitedView,
  limitsFor,
  pannedView,
  revealedView,
  viewOfDays,
  zoomedView,
} from "#src/timeline/window.ts";
import { day } from "./made-up.ts";

describe("days in view", () => {
  test("are the inverse of the view that shows exactly these days", () => {
    const days = { from: day("2025-06-05"), to: day("2025-07-12") };
    expect(daysInView(viewOfDays(days))).toEqual(days);
  });

  test("are rounded outwards: a day that shows in part is one of them", () => {
    const hour = dayToMs(1) / 24;
    const view = { start: dayToMs(10) + hour, end: dayToMs(12) + hour };
    expect(daysInView(view)).toEqual({ from: 10, to: 12 });
  });
});

describe("views", () => {
  const view = { start: 1000, end: 2000 };

  test("fitted: the extent with its pixels free at both ends", () => {
    const days = { from: 0, to: 99 };
    const fitted = fittedView(days, 260, 40, 20);
    expect(fitted.start).toBe(dayToMs(-20));
    expect(fitted.end).toBe(dayToMs(110));
  });

  test("zoomed: what is pointed at keeps its place", () => {
    const zoomed = zoomedView(view, 0.5, 1250);
    expect(zoomed).toEqual({ start: 1125, end: 1625 });
    expect((1250 - zoomed.start) / (zoomed.end - zoomed.start)).toBe(0.25);
  });

  test("panned: later for a positive fraction, as wide as before", () => {
    expect(pannedView(view, 0.25)).toEqual({ start: 1250, end: 2250 });
  });

  test("revealed: the same view where it shows already, else the shortest way", () => {
    expect(revealedView(view, { start: 1900, end: 1950 })).toBe(view);
    expect(revealedView(view, { start: 1900, end: 2100 })).toEqual({ start: 1100, end: 2100 });
    expect(revealedView(view, { start: 300, end: 400 })).toEqual({ start: 300, end: 1300 });
  });

  test("revealed: what is wider than the view stays where some of it shows", () => {
    expect(revealedView(view, { start: 1500, end: 9000 })).toBe(view);
    expect(revealedView(view, { start: 5000, end: 9000 })).toEqual({ start: 5000, end: 6000 });
  });

  test("limited: never shorter than a day, never away from the extent", () => {
    const limits = limitsFor({ from: 0, to: 99 }, undefined);
    const tiny = limitedView({ start: 5, end: 6 }, limits);
    expect(tiny.end - tiny.start).toBe(dayToMs(1));
    const away = limitedView(viewOfDays({ from: 9000, to: 9009 }), limits);
    expect(daysInView(away)).toEqual({ from: 190, to: 199 });
  });

  test("limited: a link's window beyond the extent is kept", () => {
    const asked = { from: -5000, to: -4900 };
    const far = viewOfDays(asked);
    expect(limitedView(far, limitsFor({ from: 0, to: 99 }, asked))).toEqual(far);
  });
});

describe("limits of a collection that no clock can hold", () => {
  test.each([
    ["long before", { from: -2e10, to: -2e10 }],
    ["long after", { from: 2e10, to: 2e10 }],
    ["both", { from: -2e10, to: 2e10 }],
  ])("%s leave some days to show", (_, extent) => {
    const limits = limitsFor(extent, undefined);
    expect(limits.view.end).toBeGreaterThan(limits.view.start);
    expect(limits.longest).toBeGreaterThanOrEqual(limits.shortest);
    const { start, end } = limitedView(viewOfDays(extent), limits);
    expect(new Date(start).getTime()).toBe(start);
    expect(new Date(end).getTime()).toBe(end);
    expect(end).toBeGreaterThan(start);
  });
});

describe("who told whom which window", () => {
  const first = { from: 1, to: 10 };
  const second = { from: 3, to: 12 };

  test("the page's window is pushed once, not again with every update", () => {
    const guard = createWindowGuard();
    expect(guard.mustPush(first)).toBe(true);
    expect(guard.mustPush({ ...first })).toBe(false);
    expect(guard.mustPush(second)).toBe(true);
  });

  test("what the reader's gesture told the page is not pushed back", () => {
    const guard = createWindowGuard();
    guard.mustPush(undefined);
    guard.moving();
    expect(guard.settled(second)).toEqual(second);
    expect(guard.mustPush(second)).toBe(false);
  });

  test("an update in the middle of a gesture doesn't tear the view back", () => {
    const guard = createWindowGuard();
    guard.mustPush(first);
    guard.moving();
    expect(guard.mustPush(first)).toBe(false);
    expect(guard.mustPush(second)).toBe(true);
  });

  test("a page that is late with one gesture doesn't tear back the next", () => {
    const guard = createWindowGuard();
    guard.mustPush(first);
    guard.moving();
    guard.settled(second);
    guard.moving();
    expect(guard.mustPush(first)).toBe(false);
  });

  test("a page that ignores a gesture gets its own window restored", () => {
    const guard = createWindowGuard();
    guard.mustPush(first);
    guard.moving();
    guard.settled(second);
    expect(guard.mustPush(first)).toBe(true);
  });

  test("a gesture that ends where it began, and the page's own move, tell nothing", () => {
    const guard = createWindowGuard();
    guard.mustPush(first);
    expect(guard.settled(first)).toBeUndefined();
    guard.moving();
    expect(guard.settled(first)).toBeUndefined();
  });

  test("all stays fitted until the reader moves or the page asks for days", () => {
    const guard = createWindowGuard();
    expect(guard.isFitted()).toBe(false);
    guard.mustPush(undefined);
    expect(guard.isFitted()).toBe(true);
    guard.moving();
    expect(guard.isFitted()).toBe(false);
    guard.settled(first);
    guard.fitted();
    expect(guard.isFitted()).toBe(true);
    expect(guard.mustPush(undefined)).toBe(false);
  });
});
