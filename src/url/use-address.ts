/** The address bar as React state. nuqs carries raw values; `address.ts` gives them their meaning. */
import { parseAsNativeArrayOf, parseAsString, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import {
  readAddress,
  writtenValues,
  type Address,
  type AddressReading,
  type Key,
} from "./address.ts";

const raw = parseAsNativeArrayOf(parseAsString);
const PARSERS = {
  event: raw,
  article: raw,
  actor: raw,
  match: raw,
  kind: raw,
  source: raw,
  speaker: raw,
  stance: raw,
  q: raw,
  from: raw,
  to: raw,
  view: raw,
  lanes: raw,
  lang: raw,
  data: raw,
  collection: raw,
  claim: raw,
};

/** `push` is undone by Back; `replace` is not a step of its own. */
export type HistoryStep = "push" | "replace";
export type ChangeAddress = (change: Partial<Address>, step: HistoryStep) => void;

export function useAddress(): { readonly reading: AddressReading; readonly change: ChangeAddress } {
  const [values, setValues] = useQueryStates(PARSERS);
  const reading = useMemo(() => readAddress(values), [values]);
  const change = useCallback<ChangeAddress>(
    (changed, history) => {
      const written: Partial<Record<Key, string[]>> = {};
      for (const [key, list] of writtenValues(changed)) written[key] = [...list];
      void setValues(written, { history });
    },
    [setValues],
  );
  return { reading, change };
}
