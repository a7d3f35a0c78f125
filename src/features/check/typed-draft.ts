/** What was typed, with what stood there when it was: only the difference is the editor's. */
import { sameRecord } from "#src/domain/decisions.ts";
import type { Draft, DraftLink, TypedTexts } from "./draft.ts";

export interface TypedDraft {
  readonly draft: Draft;
  /** the form as it was before */
  readonly from: Draft;
}

/** The form as it stands now, with what was typed in it; what was left alone follows what stands there. */
export function typedOn({ draft, from }: TypedDraft, now: Draft): Draft {
  const own = <F extends keyof Draft>(field: F): Draft[F] =>
    sameRecord(draft[field], from[field]) ? now[field] : draft[field];
  const texts = (field: "titles" | "summaries" | "place" | "passage") =>
    textsOn(draft[field], from[field], now[field]);
  return {
    titles: texts("titles"),
    summaries: texts("summaries"),
    kind: own("kind"),
    date: own("date"),
    editor: own("editor"),
    actors: own("actors"),
    place: texts("place"),
    links: sameRecord(draft.links, from.links)
      ? now.links
      : draft.links.map((link) => linkOn(link, from.links, now.links)),
    stance: own("stance"),
    passage: texts("passage"),
    note: own("note"),
  };
}

function textsOn(typed: TypedTexts, from: TypedTexts, now: TypedTexts): TypedTexts {
  const changed = Object.entries(typed).filter(([lang, text]) => text !== (from[lang] ?? ""));
  return { ...now, ...Object.fromEntries(changed) };
}

/** A link goes by its place in the claim's chain, and somebody may have moved it there. */
function linkOn(link: DraftLink, from: readonly DraftLink[], now: readonly DraftLink[]): DraftLink {
  const before = from.find(({ of }) => of !== undefined && of === link.of);
  const same =
    before && now.find(({ ids, form }) => sameRecord([ids, form], [before.ids, before.form]));
  return { ...link, of: same?.of };
}
