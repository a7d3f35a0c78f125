/** What dates mean, read once: a text has few, and every claim asks again what they bound. */
import { dayFromIso } from "#src/domain/calendar.ts";
import { boundsOfEdtf, dayOfEdtf } from "#src/domain/edtf-bounds.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import { kept } from "../kept.ts";

export const readEdtf = kept(parseEdtf);
export const boundsIn = kept(boundsOfEdtf);
export const dayIn = kept(dayOfEdtf);
export const dayOfIso = kept(dayFromIso);
