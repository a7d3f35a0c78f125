/** What keeps this browser from opening or keeping a collection, in words. Needs the words of `workshop-words.ts`. */
import type { TFunction } from "i18next";
import type { Lang } from "#src/domain/model.ts";
import { bytesInWords } from "./bytes-in-words.ts";
import type { WorkshopWords } from "./workshop-words.ts";

type Plain = Exclude<
  keyof WorkshopWords["collections"]["fault"],
  "title" | "failed" | "full" | "fullOf"
>;

/** As the library and the worker tell it. */
export type KeptFault =
  | { readonly kind: "failed"; readonly detail: string }
  | {
      readonly kind: "full";
      readonly usage?: number | undefined;
      readonly quota?: number | undefined;
    }
  | { readonly kind: Plain };

/** What happened, what was kept, and what to do. */
export function keptFaultInWords(t: TFunction, fault: KeptFault, lang: Lang): string {
  if (fault.kind === "failed") return t("collections.fault.failed", { detail: fault.detail });
  if (fault.kind !== "full") return t(`collections.fault.${fault.kind}`);
  const { usage, quota } = fault;
  if (usage === undefined || quota === undefined) return t("collections.fault.full");
  return t("collections.fault.fullOf", {
    used: bytesInWords(usage, lang),
    quota: bytesInWords(quota, lang),
  });
}
