/** Names and states of the drawn items, kept apart from their looks: they change without a new feed. */
import type { TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import { setPosition, setTo } from "#src/timeline/element.ts";
import type { Fed } from "#src/timeline/item-feed.ts";
import type { Cursor } from "#src/timeline/walk.ts";

export interface ItemStateInput {
  readonly model: TimelineModel;
  readonly words: TimelineWords;
  readonly cursor: Cursor | undefined;
  /** key of the item under the cursor */
  readonly cursorKey: string | undefined;
  /** by id, from 1 */
  readonly positions: ReadonlyMap<string, number>;
  /** makes ids of options unique on the page */
  readonly prefix: string;
}

/** Makes an item an option of the list: named, counted, selected or not, under the cursor or not. */
export function applyItemState({ target, laid }: Fed, input: ItemStateInput): void {
  const { model, positions, cursorKey, prefix } = input;
  const { crowd, key } = laid;
  const isCursor = key === cursorKey;
  const isSelected = crowd.members.some(({ event }) => event.id === model.selected);
  const members = crowd.members.map(({ event }) => event);
  const index = namedOf(members, isCursor, input);
  // ids take no spaces, and those of lanes and events may have any
  setTo(target, "id", `${prefix}-${encodeURIComponent(key)}`);
  setTo(target, "role", "option");
  setTo(target, "aria-selected", String(isSelected));
  setTo(target, "aria-label", nameOf(members, index, input));
  const named = members[Math.max(0, index)];
  setPosition(target, positions.get(named?.id ?? ""), model.events.length);
  target.toggleAttribute("data-selected", isSelected);
  target.toggleAttribute("data-cursor", isCursor);
}

type Members = readonly TimelineModel["events"][number][];

/** Which of them it is named by: the one under the cursor, else the open one; -1 for the first of all. */
function namedOf(members: Members, isCursor: boolean, { cursor, model }: ItemStateInput): number {
  const asked = isCursor ? cursor?.id : model.selected;
  return members.findIndex(({ id }) => id === asked);
}

function nameOf(members: Members, index: number, { words }: ItemStateInput): string {
  const event = members[Math.max(0, index)];
  if (event === undefined) return "";
  if (members.length === 1) return event.name;
  if (index === -1) return words.crowd(event.name, members.length);
  return words.member(event.name, index + 1, members.length);
}
