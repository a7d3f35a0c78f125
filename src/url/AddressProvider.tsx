import type { ReactNode } from "react";
import { AddressContext, ChangeContext, useAddressBar } from "./use-address.ts";

/** What stands in it reads the address; it is drawn anew where that changes, not whenever the bar is written. */
export function AddressProvider({
  onWritten,
  children,
}: {
  /** each time when a change stands in the address bar */
  onWritten: () => void;
  children: ReactNode;
}) {
  const bar = useAddressBar(onWritten);
  return (
    <ChangeContext value={bar.change}>
      <AddressContext value={bar}>{children}</AddressContext>
    </ChangeContext>
  );
}
