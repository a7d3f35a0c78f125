/** Why nothing is left, in words, and the nearest way out: the one choice whose removal shows most. */
import { listInWords } from "#src/i18n/lists.ts";
import type { Address } from "#src/url/address.ts";
import { choicesOf, NO_CHOICES_IN_LIST, type Choice, type Input } from "./chosen-filters.ts";

interface EmptyReason {
  readonly reason: string;
  readonly wayOut: { readonly label: string; readonly take: () => void } | undefined;
}

/** `countWith` tells how many events an address would show. */
export function emptyReason(input: Input, countWith: (address: Address) => number): EmptyReason {
  const { address, lang, t, change } = input;
  const chosen = choicesOf(input);
  // a name in quotes needs no case: "passt zu „Kämpfe“"
  const quoted = ({ facet, label }: Choice) =>
    facet === "text" ? label : t("summary.text", { q: label });
  const reason = listInWords(chosen.map(quoted), lang);
  if (chosen.length === 0) return { reason, wayOut: undefined };
  const counted = chosen.map((choice) => ({
    choice,
    count: countWith({ ...address, ...choice.without }),
  }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  if (best !== undefined && best.count > 0) {
    const label = t("empty.remove", { name: quoted(best.choice), count: best.count });
    return { reason, wayOut: { label, take: () => change(best.choice.without, "push") } };
  }
  const count = countWith({ ...address, ...NO_CHOICES_IN_LIST });
  const label = t("empty.clear", { count });
  return { reason, wayOut: { label, take: () => change(NO_CHOICES_IN_LIST, "push") } };
}
