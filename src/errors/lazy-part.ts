/**
 * Parts of the page that come when they are wanted. A server that was renewed while the page is open has
 * them no more: then what says so stands in the place of the part, and the rest of the page goes on.
 */
import { lazy, type ComponentType } from "react";

/** `as` is what a part is to the page: a piece of it, or all that it shows. */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  as: "piece" | "page" = "piece",
) {
  return lazy(async () => {
    const missing = async () => (await import("./MissingPart.tsx")).missingPart(as);
    return { default: await load().catch(missing) };
  });
}

/** `closing` is how it is closed; `undefined` where it isn't open. */
export function lazyDialog<P extends object>(
  load: () => Promise<ComponentType<P>>,
  closing: (props: P) => (() => void) | undefined,
) {
  return lazy(async () => {
    const missing = async () => (await import("./MissingPart.tsx")).missingDialog(closing);
    return { default: await load().catch(missing) };
  });
}

/** What the page is as good without is left out. */
export function lazyMark<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load().catch((): ComponentType<P> => Nothing) }));
}

function Nothing(): undefined {
  return undefined;
}

/** Of the many dialogs that are told so. */
export const byClose = ({ onClose }: { readonly onClose: () => void }) => onClose;
