import { describe, expect, test } from "vitest";
import { readTypedDay } from "#src/features/add/typed-day.ts";

describe("a day of publication as it is typed", () => {
  test.each(["2025-07-12", "12.7.2025", "12. Juli 2025", "July 12, 2025", " 12 July 2025 "])(
    "%s",
    (text) => {
      expect(readTypedDay(text, "de")).toMatchObject({ kind: "day", edtf: "2025-07-12" });
    },
  );

  test.each([
    ["Juli 2025", "month", "2025-07"],
    ["2024-02", "month", "2024-02"],
    ["Februar 2023", "month", "2023-02"],
    ["2025", "year", "2025"],
  ])("%s is as precise as that, and no more", (text, kind, edtf) => {
    expect(readTypedDay(text, "de")).toMatchObject({ kind, edtf });
  });

  test("nothing typed is a day that nobody knows", () => {
    expect(readTypedDay("  ", "en")).toEqual({ kind: "unknown" });
  });

  test.each(["yesterday", "30.2.2025", "7/8/2025", "Sommer 2024", "0025-07-12", "1990s", "501 BC"])(
    "%s is none",
    (text) => {
      expect(readTypedDay(text, "en")).toEqual({ kind: "unreadable" });
    },
  );
});
