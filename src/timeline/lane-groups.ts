/**
 * The lanes as assistive technology has them: each is a named group that owns its options in the order of
 * time. The widget puts its boxes into the document in an order of its own, and without a name for a lane.
 */
import type { TimelineLane } from "#src/timeline/contract.ts";
import { block, setTo } from "#src/timeline/element.ts";

/** An option, and where it stands. */
export interface DrawnOption {
  readonly target: HTMLElement;
  readonly laid: {
    readonly lane: string;
    /** days */
    readonly box: { readonly from: number; readonly to: number };
  };
}

export interface LaneGroups {
  /** after the options have got their ids; `nameOf` says of a lane's label that it is one */
  readonly show: (
    lanes: readonly TimelineLane[],
    options: Iterable<DrawnOption>,
    nameOf: (label: string) => string,
  ) => void;
}

/** They stand behind `stage`, within the list; `prefix` makes their ids unique on the page. */
export function createLaneGroups(stage: HTMLElement, prefix: string): LaneGroups {
  const groups = new Map<string, HTMLElement>();

  function groupOf(id: string): HTMLElement {
    const known = groups.get(id);
    if (known !== undefined) return known;
    const group = block("timeline-group");
    // ids take no spaces, and a lane's may have any
    group.id = `${prefix}-lane-${encodeURIComponent(id)}`;
    group.setAttribute("role", "group");
    groups.set(id, group);
    return group;
  }

  return {
    show: (lanes, options, nameOf) => {
      const byLane = new Map<string, DrawnOption[]>(lanes.map(({ id }) => [id, []]));
      for (const option of options) byLane.get(option.laid.lane)?.push(option);
      let before: Element = stage;
      const shown = new Set<string>();
      for (const { id, label } of lanes) {
        const own = (byLane.get(id) ?? []).toSorted(inTime);
        if (own.length === 0) continue;
        shown.add(id);
        const group = groupOf(id);
        setTo(group, "aria-label", nameOf(label));
        setTo(group, "aria-owns", own.map(({ target }) => target.id).join(" "));
        if (before.nextElementSibling !== group) before.after(group);
        before = group;
        // where there is but one lane, nobody asks in which
        for (const { target } of own) describe(target, lanes.length > 1 ? group.id : undefined);
      }
      for (const [id, group] of groups) {
        if (shown.has(id)) continue;
        group.remove();
        groups.delete(id);
      }
    },
  };
}

function inTime({ laid: { box: a } }: DrawnOption, { laid: { box: b } }: DrawnOption): number {
  return a.from - b.from || a.to - b.to;
}

/** Not every screen reader names the group that it comes into: so each option says its lane as well. */
function describe(option: Element, group: string | undefined): void {
  if (group === undefined) option.removeAttribute("aria-describedby");
  else setTo(option, "aria-describedby", group);
}
