import type { ReactNode } from "react";
import { AddressContext, ChangeContext, useAddressBar } from "./use-address.ts";

/** What stands in it reads the address; it is drawn anew where that changes, not whenever the bar is written. */
export function AddressProvider({ children }: { children: ReactNode }) {
  const bar = useAddressBar();
  return (
    <ChangeContext value={bar.change}>
      <AddressContext value={bar}>{children}</AddressContext>
    </ChangeContext>
  );
}
