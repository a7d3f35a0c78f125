import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { FocusReturn } from "./use-focus-return.ts";

export interface Layers {
  /** an event, from the picture or the list */
  readonly open: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  /** what lies on top: the article, else the event */
  readonly close: () => void;
}

/** What is open beside the picture: an event, and an article over it. Each opening is a step of Back. */
export function layersOf(
  { article, event }: Pick<Address, "article" | "event">,
  change: ChangeAddress,
  focus: FocusReturn,
): Layers {
  return {
    open: (id, how) => {
      if (how !== "walk") focus.opened(how);
      change({ event: id, article: undefined }, how === "walk" ? "replace" : "push");
    },
    close: () => {
      if (article !== undefined) {
        change({ article: undefined }, "push");
        if (event === undefined) focus.giveBack();
        else focus.returnToEvent();
      } else if (event !== undefined) {
        change({ event: undefined }, "push");
        focus.giveBack();
      }
    },
  };
}
