/** What was changed of an event after readers had seen it, as a published data file tells it. */
import { z } from "#src/domain/zod.ts";
import { parseEdtf } from "./edtf.ts";
import { Event, LocalText } from "./model.ts";
import { inShort, type Problem } from "./problem.ts";
import { readBySchema } from "./record-reading.ts";

/** The fields of a change, for those who keep it with more or with less. */
export const CHANGE = {
  what: z.enum(["date", "title", "said", "removed"]),
  /** absent where nobody noted it */
  event: Event.shape.id.optional(),
  /** as the event was called */
  title: LocalText,
  /** dates in EDTF, absent where there was or is none */
  was: z.string().optional(),
  is: z.string().optional(),
  /** as it is called since then */
  called: LocalText.optional(),
};

/** A change, and the day on which it was published. */
export const Correction = z.object({ day: z.string(), ...CHANGE });
export type Correction = z.infer<typeof Correction>;

/** Those that are right; the others are left out, and named in `problems`. */
export function readCorrections(
  list: readonly unknown[],
  problems: Problem[],
): readonly Correction[] {
  return list.flatMap((raw, position) => {
    const place = `corrections[${String(position)}]`;
    const reading = readBySchema(Correction)(raw);
    if (!reading.ok) {
      const detail = inShort(reading.field);
      problems.push({ place, reason: "shape", detail, leftOut: true });
      return [];
    }
    const { day, was, is } = reading.record;
    const bad = [day, was, is].find((date) => date !== undefined && !parseEdtf(date).ok);
    if (bad === undefined) return [reading.record];
    problems.push({ place, reason: "bad-date", detail: inShort(bad), leftOut: true });
    return [];
  });
}
