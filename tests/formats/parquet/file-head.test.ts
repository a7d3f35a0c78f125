import { expect, test } from "vitest";
import { days, file, words } from "./foreign-file.ts";

const titles = (count: number) =>
  words("title", ...Array.from({ length: count }, (_, n) => `Title ${n}`));

test("the first extent is that of all days, whichever an event lacks", async () => {
  const archive = await file(titles(3), days("begin", null, 340, 350), days("end", 70, null, null));
  expect(archive.head.extent).toEqual({ from: 70, to: 350 });
  const bounds = await file(
    titles(2),
    days("begin_earliest", null, 340),
    days("begin_latest", 60, 345),
    days("end_earliest", 60, 350),
    days("end_latest", 70, null),
  );
  expect(bounds.head.extent).toEqual({ from: 60, to: 350 });
});
