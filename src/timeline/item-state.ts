/** Names and states of the drawn items, kept apart from their looks: they change without a new feed. */
import type { TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import type { Fed } from "#src/timeline/item-feed.ts";
import type { Cursor } from "#src/timeline/walk.ts";

export interface ItemStateInput {
  readonly model: TimelineModel;
  readonly words: TimelineWords;
  readonly cursor: Cursor | undefined;
  /** key of the item under the cursor */
  readonly cursorKey: string | undefined;
  /** makes ids of options unique on the page */
  readonly prefix: string;
}

/** Makes an item an option of the list: named, selected or not, under the cursor or not. */
export function applyItemState({ target, laid }: Fed, input: ItemStateInput): void {
  const { model, cursorKey, prefix } = input;
  const { crowd, key } = laid;
  const isCursor = key === cursorKey;
  const isSelected = crowd.members.some(({ event }) => event.id === model.selected);
  target.id = `${prefix}-${key}`;
  target.setAttribute("role", "option");
  target.setAttribute("aria-selected", String(isSelected));
  target.setAttribute(
    "aria-label",
    nameOf(
      crowd.members.map(({ event }) => event),
      isCursor,
      input,
    ),
  );
  target.toggleAttribute("data-selected", isSelected);
  target.toggleAttribute("data-cursor", isCursor);
}

function nameOf(
  members: readonly TimelineModel["events"][number][],
  isCursor: boolean,
  { cursor, words, model }: ItemStateInput,
): string {
  const asked = isCursor ? cursor?.id : model.selected;
  const index = members.findIndex(({ id }) => id === asked);
  const event = members[Math.max(0, index)];
  if (event === undefined) return "";
  if (members.length === 1) return event.name;
  if (index === -1) return words.crowd(event.name, members.length);
  return words.member(event.name, index + 1, members.length);
}
