/** The state of an archive on both ends of the wire: the worker tells changes, the page applies them. */
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import type { Names } from "#src/archive/columns.ts";
import type { NamesAdded, StateChange } from "./archive-protocol.ts";
import type { ArchiveState } from "./archive.ts";

const NO_NAMES: Names = { actors: [], sides: [], sources: [], speakers: [] };

/** The head is known, and nothing else. */
export function firstState(head: ArchiveHead): ArchiveState {
  return {
    revision: 0,
    phase: "reading",
    events: 0,
    bytes: 0,
    head,
    names: NO_NAMES,
    totals: new Uint32Array(),
    extent: undefined,
    problems: [],
    filesLeft: 0,
  };
}

export function changed(
  state: ArchiveState,
  { names, extent, searching, ...rest }: StateChange,
): ArchiveState {
  return {
    ...state,
    ...rest,
    ...(names === undefined ? {} : { names: withAdded(state.names, names) }),
    ...(extent === undefined ? {} : { extent: extent ?? undefined }),
    ...(searching === undefined ? {} : { searching: searching ?? undefined }),
  };
}

function withAdded(names: Names, added: NamesAdded): Names {
  return {
    actors: [...names.actors, ...added.actors],
    sides: [...names.sides, ...added.sides],
    sources: [...names.sources, ...added.sources],
    speakers: [...names.speakers, ...added.speakers],
  };
}

/** What has come since `told`; `undefined` where nothing has. */
export function namesAfter(names: Names, told: NamesTold): NamesAdded | undefined {
  const added = {
    actors: names.actors.slice(told.actors),
    sides: names.sides.slice(told.sides),
    sources: names.sources.slice(told.sources),
    speakers: names.speakers.slice(told.speakers),
  };
  return Object.values(added).some(({ length }) => length > 0) ? added : undefined;
}

/** How many of each the page knows. */
export interface NamesTold {
  readonly actors: number;
  readonly sides: number;
  readonly sources: number;
  readonly speakers: number;
}

export function countsOf({ actors, sides, sources, speakers }: Names): NamesTold {
  return {
    actors: actors.length,
    sides: sides.length,
    sources: sources.length,
    speakers: speakers.length,
  };
}
