/** The reader's choices as chips, each with the address that takes it back. */
import type { TFunction } from "i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { textInLang } from "#src/domain/local-text.ts";
import { NONE_NAMED, OWN_WORDS, type Lang } from "#src/domain/model.ts";
import type { Facet } from "#src/domain/select.ts";
import type { ChosenFilter } from "#src/features/summary/SummaryBar.tsx";
import { dayInWords } from "#src/i18n/dates.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";

export interface Input {
  readonly address: Address;
  readonly collection: Collection;
  readonly lang: Lang;
  readonly t: TFunction;
  readonly change: ChangeAddress;
}

export const NO_CHOICES = {
  actors: [],
  kinds: [],
  sources: [],
  speakers: [],
  sayings: [],
  q: "",
} satisfies Partial<Address>;

/** One choice of the reader's, and the address without it. */
export interface Choice {
  readonly facet: Facet | "window";
  readonly value: string;
  readonly label: string;
  readonly without: Partial<Address>;
}

export function chosenFilters({ change, ...input }: Input): readonly ChosenFilter[] {
  return choicesOf(input).map(({ facet, value, label, without }) => ({
    key: `${facet} ${value}`,
    label,
    removeLabel: input.t("summary.remove", { name: label }),
    remove: () => change(without, "push"),
  }));
}

/** Every single choice that narrows what is shown, in the order of the facets. */
export function choicesOf({
  address,
  collection,
  lang,
  t,
}: Omit<Input, "change">): readonly Choice[] {
  const { dataset } = collection;
  const actorName = (id: string) => {
    const actor = dataset.actors.get(id);
    return actor === undefined ? id : textInLang(actor.name, lang);
  };
  const listed = <T extends string>(
    facet: Facet,
    field: "actors" | "kinds" | "sources" | "speakers" | "sayings",
    values: readonly T[],
    label: (value: T) => string,
  ): readonly Choice[] =>
    values.map((value) => ({
      facet,
      value,
      label: label(value),
      without: { [field]: values.filter((other) => other !== value) },
    }));
  return [
    ...listed("actors", "actors", address.actors, (id) =>
      id === NONE_NAMED ? t("filters.noneNamed") : actorName(id),
    ),
    ...listed("kinds", "kinds", address.kinds, (kind) => t(`kind.${kind}`)),
    ...listed(
      "sources",
      "sources",
      address.sources,
      (id) => dataset.sources.get(id)?.publisher ?? id,
    ),
    ...listed("speakers", "speakers", address.speakers, (id) =>
      id === OWN_WORDS ? t("speaker.own") : actorName(id),
    ),
    ...listed("sayings", "sayings", address.sayings, (saying) => t(`saying.${saying}`)),
    ...(address.q === ""
      ? []
      : [
          {
            facet: "text" as const,
            value: address.q,
            label: t("summary.text", { q: address.q }),
            without: { q: "" },
          },
        ]),
    ...windowChoice(address, lang, t),
  ];
}

/** In the list the visible window is a filter like any other; on the timeline it filters nothing. */
function windowChoice(address: Address, lang: Lang, t: TFunction): readonly Choice[] {
  const { from, to, view } = address;
  if (view === "timeline" || (from === undefined && to === undefined)) return [];
  const label = t("summary.window", {
    from: from === undefined ? "…" : dayInWords(from, lang, "long"),
    to: to === undefined ? "…" : dayInWords(to, lang, "long"),
  });
  return [{ facet: "window", value: "window", label, without: { from: undefined, to: undefined } }];
}
