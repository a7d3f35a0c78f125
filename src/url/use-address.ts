/** The address bar as React state. nuqs carries raw values; `address.ts` gives them their meaning. */
import { parseAsNativeArrayOf, parseAsString, useQueryStates } from "nuqs";
import { createContext, useCallback, useContext, useMemo } from "react";
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
  embed: raw,
};

/** `push` is undone by Back; `replace` is not a step of its own. */
export type HistoryStep = "push" | "replace";
export type ChangeAddress = (change: Partial<Address>, step: HistoryStep) => void;

export interface AddressBar {
  readonly reading: AddressReading;
  readonly change: ChangeAddress;
}

/** For `AddressProvider` alone: it looks at every parameter at each drawing, which is done once for the page. */
export function useAddressBar(onWritten: () => void): AddressBar {
  const [values, setValues] = useQueryStates(PARSERS);
  const reading = useMemo(() => readAddress(values), [values]);
  const change = useCallback<ChangeAddress>(
    (changed, history) => {
      const written: Partial<Record<Key, string[]>> = {};
      for (const [key, list] of writtenValues(changed)) written[key] = [...list];
      void setValues(written, { history }).then(onWritten);
    },
    [setValues, onWritten],
  );
  return useMemo(() => ({ reading, change }), [reading, change]);
}

export const AddressContext = createContext<AddressBar | undefined>(undefined);
/** Apart from the address, so that who only changes it is not drawn with every change. */
export const ChangeContext = createContext<ChangeAddress | undefined>(undefined);

export function useAddress(): AddressBar {
  return provided(useContext(AddressContext));
}

export function useChangeAddress(): ChangeAddress {
  return provided(useContext(ChangeContext));
}

function provided<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the page has no AddressProvider");
  return value;
}
