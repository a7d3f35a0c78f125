import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeInJson } from "#src/cli/json-place.ts";

test.each([
  ["the whole", [], 1, 3],
  ["an item", [1], 3, 5],
  ["a field", [1, "kind"], 3, 44],
  ["a field behind one that holds marks", [0, "b"], 2, 38],
  ["what is missing is missing in what is there", [1, "name"], 3, 5],
  ["behind the last item", [2], 1, 3],
  ["below what holds nothing", [0, "b", "c"], 2, 38],
])("%s", (_, path, line, column) => {
  const text =
    '  [\n    { "a": "}],\\"{", "a2": [1], "b": 1 },\n    { "id": "x\\\\", "\\u0041": [{}], "kind": "y" }\n  ]';
  expect(placeInJson(text, path)).toEqual({ line, column });
});

test("every value is found where it is written", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.nat(), (list, choice) => {
      const paths = list.flatMap((item, index) => Object.keys(item).map((key) => [index, key]));
      const path = paths[choice % Math.max(1, paths.length)];
      if (path === undefined) return;
      const [index, key] = path;
      const value = list[Number(index)]?.[String(key)];
      const text = JSON.stringify(list, undefined, 2);
      const { line, column } = placeInJson(text, path);
      const rest = text
        .split("\n")
        .slice(line - 1)
        .join("\n")
        .slice(column - 1);
      const begin = JSON.stringify(value, undefined, 2).split("\n")[0] ?? "";
      expect(rest.startsWith(begin)).toBe(true);
    }),
  );
});
