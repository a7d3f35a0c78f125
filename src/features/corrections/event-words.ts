/** What a decision says of an event or an actor, in words, beside what a data file says. */
import { isolated } from "#src/domain/isolated.ts";
import { sameRecord } from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Actor, Event, Lang } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { i18n } from "#src/i18n/i18n.ts";
import type { FieldChange } from "./claim-words.ts";

export type EventFieldName =
  | "title"
  | "label"
  | "summary"
  | "kind"
  | "editor"
  | "notes"
  | "evidence"
  | "name";

type Said = { readonly [F in Exclude<EventFieldName, "name">]?: EventDecision[F] | Event[F] };

/** `was` is undefined where the collection is of this machine, and there is nothing to compare with. */
export function eventChanges(
  was: Event | undefined,
  decision: EventDecision,
  lang: Lang,
): readonly FieldChange<EventFieldName>[] {
  return FIELDS.flatMap(({ field, words }) => {
    if (decision[field] === undefined || sameRecord(was?.[field], decision[field])) return [];
    return [{ field, was: was && words(was, lang), is: words(decision, lang) }];
  });
}

interface Field {
  readonly field: Exclude<EventFieldName, "name">;
  /** empty where there is nothing */
  readonly words: (event: Said, lang: Lang) => string;
}

const FIELDS: readonly Field[] = [
  { field: "title", words: ({ title = {} }, lang) => textInLang(title, lang) },
  { field: "label", words: ({ label }, lang) => textInLang(label ?? {}, lang) },
  { field: "summary", words: ({ summary }, lang) => textInLang(summary ?? {}, lang) },
  {
    field: "kind",
    words: ({ kind }, lang) => (kind === undefined ? "" : i18n.t(`kindOne.${kind}`, { lng: lang })),
  },
  {
    field: "editor",
    words: ({ editor }, lang) =>
      editor === undefined || editor === null
        ? ""
        : `${dateInWords(editor.edtf, lang, "heading")} (${isolated(editor.reference.publisher)})`,
  },
  {
    field: "notes",
    words: ({ notes = [] }, lang) => i18n.t("correcting.notes", { count: notes.length, lng: lang }),
  },
  {
    field: "evidence",
    words: ({ evidence = [] }, lang) =>
      i18n.t("correcting.passages", { count: evidence.length, lng: lang }),
  },
];

export function actorChanges(
  was: Actor | undefined,
  actor: KnownActor,
  lang: Lang,
): readonly FieldChange<EventFieldName>[] {
  const before = was === undefined ? "" : actorInWords(was, lang);
  return [{ field: "name", was: before, is: actorInWords(actor, lang) }];
}

function actorInWords({ name, kind }: Pick<KnownActor, "name" | "kind">, lang: Lang): string {
  return `${isolated(textInLang(name, lang))} (${i18n.t(`checking.edit.actorKinds.${kind}`, { lng: lang })})`;
}
