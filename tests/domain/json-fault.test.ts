import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFaultAt } from "#src/domain/json-fault.ts";

describe("the first character that can't stand where it stands", () => {
  it.each([
    ["a comma before the end of an object", '{"a":1,}', 7],
    ["a comma before the end of a list", "[1,2,]", 5],
    ["a missing comma", '{"a":1 "b":2}', 7],
    ["a missing colon", '{"a" 1}', 5],
    ["a key without quotes", "{a:1}", 1],
    ["a value in single quotes", "['a']", 1],
    ["a misspelt name", "[tru]", 1],
    ["a number with a leading zero", "[01]", 1],
    ["a line break within a string", '["a\nb"]', 3],
    ["an escape that there isn't", String.raw`["a\q"]`, 3],
    ["more after the end", "{} {}", 3],
    ["the wrong bracket", '{"a":[1}', 7],
    ["a page", "<!doctype html><p>Not found</p>", 0],
  ])("%s", (_, text, at) => {
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFaultAt(text)).toBe(at);
  });
});

it("a file that was cut off anywhere lacks something at its end", () => {
  const whole = JSON.stringify({
    "a\\b": [1.5e3, -0.25, true, false, null, 'ü "x" \u2028\n'],
    c: {},
  });
  for (let length = 1; length < whole.length; length += 1) {
    const cut = whole.slice(0, length);
    expect({ cut, at: jsonFaultAt(cut) }).toEqual({ cut, at: length });
  }
});

it("nothing is found where there is nothing, whatever the JSON and its spaces", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(3), (json, spaces) => {
      const value: unknown = JSON.parse(json);
      const text = JSON.stringify(value, undefined, spaces);
      expect(jsonFaultAt(text)).toBe(text.length);
    }),
  );
});

it("whatever JSON.parse refuses has a place within the text or at its end", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    "1",
    "-",
    "true",
    " ",
    "\\",
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const at = jsonFaultAt(parts.join(""));
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(parts.join("").length);
    }),
  );
});

it("a string of millions of escapes is read to its end", () => {
  const text = `["${String.raw`\n`.repeat(6_000_000)}`;
  expect(jsonFaultAt(text)).toBe(text.length);
  expect(jsonFaultAt(`${text}"}`)).toBe(text.length + 1);
});
