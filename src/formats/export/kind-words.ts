/** Kinds as a written document names them, and as they are known again where one is read. */
import type { Lang } from "#src/domain/model.ts";
import { KINDS, type Kind } from "#src/domain/vocabulary.ts";

export const KIND_WORDS: Readonly<Record<Lang, Readonly<Record<Kind, string>>>> = {
  de: {
    meeting: "Treffen und Besuche",
    agreement: "Abkommen",
    fighting: "Kämpfe",
    troops: "Truppen und Waffen",
    statement: "Äußerungen",
    other: "Anderes",
  },
  en: {
    meeting: "Meetings and visits",
    agreement: "Agreements",
    fighting: "Fighting",
    troops: "Troops and arms",
    statement: "Statements",
    other: "Other events",
  },
};

/** The kind that is named so, in one of the languages or by its own id. */
export function kindNamed(words: string): Kind | undefined {
  const named = words.trim().toLowerCase();
  return KINDS.find((kind) =>
    [kind, KIND_WORDS.de[kind], KIND_WORDS.en[kind]].some((name) => name.toLowerCase() === named),
  );
}
