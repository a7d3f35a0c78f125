/** The reader's choices as chips, each with the address that takes it back. */
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { TFunction } from "i18next";
import { NONE_NAMED, OWN_WORDS, type Lang } from "#src/domain/model.ts";
import type { Facet } from "#src/domain/select.ts";
import type { ChosenFilter } from "#src/features/summary/SummaryBar.tsx";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { isSearchable } from "#src/domain/fold.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { NamesOf } from "./names.ts";

export interface Input {
  readonly address: Address;
  readonly names: NamesOf;
  readonly lang: Lang;
  readonly t: TFunction;
  readonly change: ChangeAddress;
}

/** In the list the window is a choice like the others. */
export const NO_CHOICES_IN_LIST = {
  ...NO_CHOICES,
  from: undefined,
  to: undefined,
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
export function choicesOf({ address, names, lang, t }: Omit<Input, "change">): readonly Choice[] {
  const listed = <T extends string>(
    facet: Exclude<Facet, "text">,
    values: readonly T[],
    label: (value: T) => string,
  ): readonly Choice[] =>
    values.map((value) => ({
      facet,
      value,
      label: label(value),
      without: { [facet]: values.filter((other) => other !== value) },
    }));
  return [
    ...listed("actors", address.actors, (id) =>
      id === NONE_NAMED ? t("filters.noneNamed") : names.actor(id),
    ),
    ...listed("kinds", address.kinds, (kind) => t(`kind.${kind}`)),
    ...listed("sources", address.sources, names.source),
    ...listed("speakers", address.speakers, (id) =>
      id === OWN_WORDS ? t("speaker.own") : names.actor(id),
    ),
    ...listed("sayings", address.sayings, (saying) => t(`saying.${saying}`)),
    ...(isSearchable(address.q)
      ? [
          {
            facet: "text" as const,
            value: address.q,
            label: t("summary.text", { q: address.q }),
            without: { q: "" },
          },
        ]
      : []),
    ...windowChoice(address, lang),
  ];
}

/** In the list the visible window is a filter like any other; on the timeline it filters nothing. */
function windowChoice(address: Address, lang: Lang): readonly Choice[] {
  const { from, to, view } = address;
  if (view === "timeline" || (from === undefined && to === undefined)) return [];
  const label = daysInWords(from, to, lang);
  return [{ facet: "window", value: "window", label, without: { from: undefined, to: undefined } }];
}
