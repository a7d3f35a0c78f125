import { describe, expect, it, vi } from "vitest";
import { chosenByLane, partCallbacks } from "#src/app/archive/part-callbacks.ts";
import { partWords } from "#src/app/archive/part-words.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { NONE_NAMED } from "#src/domain/model.ts";
import { i18n } from "#src/i18n/i18n.ts";
import type { DayWindow } from "#src/timeline/contract.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";

const UNASKED: Archive = {
  state: () => expect.unreachable(),
  subscribe: () => () => undefined,
  ask: () => expect.unreachable(),
  look: () => undefined,
  stop: () => undefined,
  close: () => undefined,
};

describe("a cluster of one day opens the list", () => {
  const opened = (fromBefore: boolean) => {
    const change = vi.fn<ChangeAddress>();
    const onLanding = vi.fn<(day: DayWindow | undefined) => void>();
    const words = partWords("en", i18n.getFixedT("en"));
    const shown = { choices: NO_CHOICES, lanes: "kind" as const };
    const { onDay } = partCallbacks(UNASKED, shown, words, change, onLanding);
    onDay({ from: 7, to: 7 }, { lane: "troops", fromBefore });
    return { change, onLanding };
  };

  it("of its lane on its day, as one step", () => {
    const { change } = opened(false);
    const list = { view: "list", from: 7, to: 7, kinds: ["troops"] };
    expect(change.mock.calls).toEqual([[list, "push"]]);
  });

  it("where its events begin, if they do on that day", () => {
    expect(opened(false).onLanding).toHaveBeenCalledExactlyOnceWith({ from: 7, to: 7 });
    expect(opened(true).onLanding).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});

describe("the events of a lane are chosen", () => {
  const any = { actors: ["anna"], match: "any" as const, sources: [] };

  it("by its kind, its actor or its source", () => {
    expect(chosenByLane("fighting", "kind", any)).toEqual({ kinds: ["fighting"] });
    expect(chosenByLane("bert", "actor", any)).toEqual({ actors: ["bert"] });
    expect(chosenByLane(NONE_NAMED, "actor", any)).toEqual({ actors: [NONE_NAMED] });
    expect(chosenByLane("echo", "source", any)).toEqual({ sources: ["echo"] });
  });

  it("together with all actors that are to be in each", () => {
    const all = { actors: ["anna", "bert"], match: "all" as const, sources: [] };
    expect(chosenByLane("bert", "actor", all)).toEqual({ actors: ["anna", "bert"] });
    expect(chosenByLane("carl", "actor", all)).toEqual({ actors: ["anna", "bert", "carl"] });
  });

  it("never so that events come in which are left out now", () => {
    const chosen = { ...any, sources: ["echo", "post"] };
    expect(chosenByLane("echo", "source", chosen)).toEqual({ sources: ["echo"] });
    expect(chosenByLane("mail", "source", chosen)).toEqual({});
  });

  it("not at all where several share the lane, or no choice names it", () => {
    expect(chosenByLane("all", "none", any)).toEqual({});
    expect(chosenByLane("rest", "actor", any)).toEqual({});
    expect(chosenByLane("rest", "source", any)).toEqual({});
    expect(chosenByLane(NONE_NAMED, "source", any)).toEqual({});
  });
});
