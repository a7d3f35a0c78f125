/** The request for the list of the software in the page, which the build writes beside it. */
import { queryOptions } from "@tanstack/react-query";
import { readLicences } from "#src/domain/licences.ts";
import { fetchJson, FileFaultError } from "./fetch-json.ts";

export const LICENCES_FILE = "licences.json";
export const BILL_OF_MATERIALS = "bom.cdx.json";

/** Fails with a `FileFaultError`. */
export function licencesQuery(base: string) {
  return queryOptions({
    queryKey: ["licences", base],
    queryFn: async ({ signal }) => {
      const list = readLicences(await fetchJson(new URL(LICENCES_FILE, base).href, signal));
      if (list === undefined) throw new FileFaultError({ kind: "empty" });
      return list;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
