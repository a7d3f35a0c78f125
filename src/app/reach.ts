/**
 * Whom the page can ask: its own server, and the one other origin that the address names and the reader
 * agreed to. The browser holds it to that, for as long as the page is not loaded anew.
 */
import { dataAddress } from "#src/data/data-address.ts";
import { readAddress } from "#src/url/address.ts";

export interface Reach {
  /** besides the page's own */
  readonly origin: string | undefined;
  /** the reader agrees to this one: the page is loaded anew */
  readonly widen: (origin: string) => void;
  /** loads the page anew where its address needs another reach by now, more or less */
  readonly keep: () => void;
}

/** Called once, before the first request: what is taken back can't be given again. */
export function narrowReach(): Reach {
  const origin = originNow();
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = ["connect-src 'self'", origin].join(" ").trim();
  document.head.append(policy);
  return {
    origin,
    widen(agreed) {
      // an entry of the history: no link has it, and Back finds it again
      history.replaceState({ agreed }, "");
      location.reload();
    },
    keep() {
      // what was dropped or typed into a dialog is not thrown away: it is kept to when that closes
      if (originNow() !== origin && document.querySelector("dialog[open]") === null) {
        location.reload();
      }
    },
  };
}

function originNow(): string | undefined {
  return originFor(location.search, document.baseURI, history.state);
}

/** `state` is that of the entry of the history. */
export function originFor(search: string, base: string, state: unknown): string | undefined {
  const params = new URLSearchParams(search);
  const { address } = readAddress({
    data: params.getAll("data"),
    collection: params.getAll("collection"),
  });
  const file = dataAddress(address.data, base);
  const agreed =
    typeof state === "object" && state !== null && "agreed" in state ? state.agreed : undefined;
  return file.kind === "foreign" && file.origin === agreed ? file.origin : undefined;
}
