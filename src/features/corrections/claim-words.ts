/** A claim's fields in words, so that a reader sees what a correction changes. */
import { isolated } from "#src/domain/isolated.ts";
import { actorName } from "#src/domain/actor-name.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { sameRecord } from "#src/domain/decisions.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Claim, Kind, Lang } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import { claimDateInWords } from "#src/i18n/claim-date.ts";
import { i18n } from "#src/i18n/i18n.ts";
import { listInWords } from "#src/i18n/lists.ts";

export type ClaimFieldName =
  | "date"
  | "actors"
  | "place"
  | "speakers"
  | "stance"
  | "passage"
  | "quotes";

/** Without words on either side, what changed can't be said shortly. */
export interface FieldChange<F extends string> {
  readonly field: F;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

export type Names = Pick<Dataset, "actors">;

/** The fields that say something else, in their order. */
export function claimChanges(
  was: Claim,
  is: Claim,
  kind: Kind,
  names: Names,
  lang: Lang,
): readonly FieldChange<ClaimFieldName>[] {
  return FIELDS.flatMap(({ field, part, words }) => {
    if (sameRecord(part(was), part(is))) return [];
    const before = words(was, { kind, names, lang });
    const after = words(is, { kind, names, lang });
    // a phrase or a rule behind the same words
    return [
      before === after
        ? { field, was: undefined, is: undefined }
        : { field, was: before, is: after },
    ];
  });
}

interface Context {
  readonly kind: Kind;
  readonly names: Names;
  readonly lang: Lang;
}

interface Field {
  readonly field: ClaimFieldName;
  /** what of the claim it is about */
  readonly part: (claim: Claim) => unknown;
  /** empty where there is nothing */
  readonly words: (claim: Claim, context: Context) => string;
}

const FIELDS: readonly Field[] = [
  {
    field: "date",
    part: ({ when, bounds, chain }) => [when, bounds, chain.map((link) => link.when)],
    words: (claim, { kind, lang }) => claimDateInWords(claim, kind, lang),
  },
  {
    field: "actors",
    part: ({ actors }) => actors,
    words: ({ actors }, { names, lang }) =>
      actors
        .map(({ actor, role }) => {
          const inRole = i18n.t(`checking.role.${role}`, { lng: lang });
          return `${isolated(actorName(names, actor, lang))} (${inRole})`;
        })
        .join(", "),
  },
  {
    field: "place",
    part: ({ place }) => place,
    words: ({ place }, { lang }) => (place === undefined ? "" : textInLang(place.name, lang)),
  },
  {
    field: "speakers",
    part: ({ chain }) => chain.map(({ when: _when, ...link }) => link),
    words: ({ chain }, { names, lang }) => chainInWords(chain, names, lang),
  },
  {
    field: "stance",
    part: ({ stance }) => stance,
    words: ({ stance }, { lang }) => i18n.t(`checking.edit.stances.${stance}`, { lng: lang }),
  },
  {
    field: "passage",
    part: ({ passages }) => passages.map(({ text, exact }) => [text, exact]),
    words: (claim, { lang }) => passageIn(claim, lang)?.exact ?? "",
  },
  {
    field: "quotes",
    part: ({ quotes }) => quotes,
    words: ({ quotes }) => quotes.map(({ exact }) => exact).join(" | "),
  },
];

function chainInWords(chain: Claim["chain"], names: Names, lang: Lang): string {
  if (chain.length === 0) return i18n.t("checking.ownWords", { lng: lang });
  return chain
    .map(({ speakers, form }) => {
      const who = listInWords(
        speakers.map((id) => actorName(names, id, lang)),
        lang,
      );
      return `${who === "" ? "…" : who} (${i18n.t(`checking.edit.forms.${form}`, { lng: lang })})`;
    })
    .join(" ← ");
}
