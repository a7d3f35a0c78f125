/** Addresses as a reader types them. */
import { readAddress, type AddressReading, type Key, type RawAddress } from "#src/url/address.ts";

/** What the address bar says with this query string. */
export function addressOf(query: string): AddressReading {
  return readAddress(rawOf(query));
}

function rawOf(query: string): RawAddress {
  const params = new URLSearchParams(query);
  const all = (key: Key) => params.getAll(key);
  return {
    event: all("event"),
    article: all("article"),
    actor: all("actor"),
    match: all("match"),
    kind: all("kind"),
    source: all("source"),
    speaker: all("speaker"),
    stance: all("stance"),
    q: all("q"),
    from: all("from"),
    to: all("to"),
    view: all("view"),
    lanes: all("lanes"),
    lang: all("lang"),
    data: all("data"),
    collection: all("collection"),
    claim: all("claim"),
    embed: all("embed"),
  };
}
