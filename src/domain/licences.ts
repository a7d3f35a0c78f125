/** The list of the software that the built page is made of, as the build writes it. */
import { z } from "#src/domain/zod.ts";

const licences = z.object({
  licences: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      /** SPDX expression */
      licence: z.string(),
      /** the licence's own words; empty where the package encloses none */
      text: z.string(),
    }),
  ),
});

export type ShippedLicence = z.output<typeof licences>["licences"][number];

/** `undefined` where it is no such list. */
export function readLicences(json: unknown): readonly ShippedLicence[] | undefined {
  return licences.safeParse(json).data?.licences;
}
