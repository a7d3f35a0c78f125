/**
 * A calendar as ical.js itself has it: the whole file parsed at once, rules, exceptions and lengths
 * worked out by its own classes, and nothing of our reader asked.
 */
import ICAL from "ical.js";

/** "Fair 2024-03-10T09:00:00+01:00/2024-03-10T10:00:00+01:00", in the order of the days. */
export function occurrencesByIcal(text: string, most: number): readonly string[] {
  const calendar = ICAL.Component.fromString(text);
  // how a file describes a zone counts for that file alone
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const parts = calendar.getAllSubcomponents("vevent");
  const [singles, others] = [true, false].map((wanted) =>
    parts.filter((part) => part.hasProperty("recurrence-id") === wanted),
  );
  return (others ?? [])
    .flatMap((part) => {
      const uid = part.getFirstPropertyValue("uid");
      const exceptions = (singles ?? []).filter(
        (single) => single.getFirstPropertyValue("uid") === uid,
      );
      return occurrencesOf(new ICAL.Event(part, { exceptions }), most);
    })
    .toSorted();
}

type CalendarEvent = InstanceType<typeof ICAL.Event>;
type Time = InstanceType<typeof ICAL.Time>;

function occurrencesOf(event: CalendarEvent, most: number): readonly string[] {
  if (!event.isRecurring()) return [written(event.summary, event.startDate, event.endDate)];
  const found: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (found.length === most) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    found.push(written(item.summary, startDate, endDate));
  }
  return found;
}

/** The end is exclusive: who is there until midnight is not there on the day that begins. */
function written(summary: string, begin: Time, end: Time): string {
  const last = end.clone();
  const endsWithDay = end.isDate || end.hour + end.minute + end.second === 0;
  if (endsWithDay) last.adjust(-1, 0, 0, 0);
  const [from, to] = [timeOf(begin), endsWithDay ? dayOf(last) : timeOf(last)];
  const isOneDay = endsWithDay && last.compareDateOnlyTz(begin, begin.zone) <= 0;
  return `${summary} ${isOneDay || from === to ? from : `${from}/${to}`}`;
}

function dayOf(time: Time): string {
  return time.toString().slice(0, "0000-00-00".length);
}

function timeOf(time: Time): string {
  if (time.isDate) return dayOf(time);
  const text = time.toString().replace(/Z$/u, "");
  if (time.zone === ICAL.Timezone.utcTimezone) return `${text}Z`;
  if (time.zone === ICAL.Timezone.localTimezone) return text;
  const minutes = time.utcOffset() / 60;
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${text}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
