/** Dates with the clock times that they are stated with: "3 May 2024, 10:30 (UTC+2)". */
import type { EdtfDate } from "#src/domain/edtf/date.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import type { Lang } from "#src/domain/model.ts";
import { nounOf, nounText } from "./date-nouns.ts";
import { dateInWords } from "./dates.ts";

/** As `dateInWords`, as a heading. The clock is that of the zone that is stated, and never another. */
export function timeInWords(edtf: string, lang: Lang): string {
  const words = dateInWords(edtf, lang, "heading");
  const reading = parseEdtf(edtf);
  if (!reading.ok) return words;
  const { value } = reading;
  if (value.type === "date") return withClock(words, [clockOf(value)], lang);
  if (value.type === "set") return words;
  const { begin, end } = value;
  if (typeof begin === "string" || typeof end === "string") return words;
  const [first, last] = [clockOf(begin), clockOf(end)];
  if (first === undefined && last === undefined) return words;
  const [from, to] = [begin, end].map((date) => nounText(nounOf(date, lang)));
  if (from === to) return withClock(words, [first, last], lang);
  return `${withClock(from ?? "", [first], lang)} – ${withClock(to ?? "", [last], lang)}`;
}

interface Clock {
  readonly time: string;
  /** "" where none is stated */
  readonly zone: string;
}

const CLOCK = /^(\d\d:\d\d)(?::00(?![.,]))?(:\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d(?::\d\d)?)?$/u;

function clockOf({ clock = "" }: EdtfDate): Clock | undefined {
  const [whole, time = "", seconds = "", zone = ""] = CLOCK.exec(clock) ?? [];
  return whole === undefined ? undefined : { time: `${time}${seconds}`, zone: zoneInWords(zone) };
}

/** "+02:00" is "UTC+2". */
function zoneInWords(zone: string): string {
  if (zone === "") return "";
  const [, sign = "", hours = "", minutes = "00"] = /^([+-])(\d\d)(?::(\d\d))?$/u.exec(zone) ?? [];
  if (sign === "" || (Number(hours) === 0 && minutes === "00")) return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

/** Of a begin and an end in one zone it stands once. */
function withClock(date: string, clocks: readonly (Clock | undefined)[], lang: Lang): string {
  const stated = clocks.filter((clock) => clock !== undefined);
  if (stated.length === 0) return date;
  const zones = new Set(stated.map(({ zone }) => zone));
  const shared = zones.size === 1;
  const times = [
    ...new Set(
      stated.map(({ time, zone }) => (shared || zone === "" ? time : `${time} (${zone})`)),
    ),
  ].join("–");
  const [zone = ""] = zones;
  const hour = lang === "de" ? " Uhr" : "";
  return `${date}, ${times}${hour}${shared && zone !== "" ? ` (${zone})` : ""}`;
}
