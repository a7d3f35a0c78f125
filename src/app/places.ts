/** The addresses of collections, as changes of the address that is shown. */
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { Address } from "#src/url/address.ts";

/** Filters and ids belong to the collection that they were chosen in. */
const ELSEWHERE = {
  ...NO_CHOICES,
  data: undefined,
  collection: undefined,
  event: undefined,
  article: undefined,
  claim: undefined,
  from: undefined,
  to: undefined,
  view: "timeline",
} satisfies Partial<Address>;

export const BUNDLED: Partial<Address> = ELSEWHERE;

export function ownCollection(collection: string): Partial<Address> {
  return { ...ELSEWHERE, collection };
}
