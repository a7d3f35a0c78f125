import { useQuery } from "@tanstack/react-query";
import type { CountQuestion } from "#src/archive/questions.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Address } from "#src/url/address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { choicesOf as chipsOf, NO_CHOICES_IN_LIST, type Input } from "../chosen-filters.ts";
import { listWindow } from "../visible-window.ts";
import { choicesOf } from "./choices-of.ts";

/** Of so many choices it is counted what leaving one out would show. */
const MOST = 24;

/**
 * How many events each address would show that is one choice less than the present one, or none at
 * all; 0 until that is known.
 */
export function useWaysOut(
  archive: Archive,
  input: Input,
  extent: DayRange,
): (address: Address) => number {
  const questionOf = (address: Address): CountQuestion => ({
    kind: "count",
    choices: choicesOf(address),
    window: listWindow(address, extent),
  });
  const questions = waysOf(input).map(questionOf);
  const { data } = useQuery({
    queryKey: ["archive-counts", questions],
    queryFn: async ({ signal }) => {
      const count = async (question: CountQuestion) =>
        [JSON.stringify(question), await archive.ask<"count">(question, signal)] as const;
      return new Map(await Promise.all(questions.map(count)));
    },
    enabled: questions.length > 0,
    // of another archive the same question has another answer
    staleTime: 0,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  });
  return (address) => data?.get(JSON.stringify(questionOf(address))) ?? 0;
}

function waysOf(input: Input): readonly Address[] {
  const { address } = input;
  const chips = chipsOf(input).slice(0, MOST);
  if (chips.length === 0) return [];
  return [
    ...chips.map(({ without }) => ({ ...address, ...without })),
    { ...address, ...NO_CHOICES_IN_LIST },
  ];
}
