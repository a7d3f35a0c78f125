/** One part of a calendar (an event, a task, an entry of a journal) as events, one per repetition. */
import { isVisible } from "../parquet/file-words.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import { inShort } from "#src/domain/problem.ts";
import { type Kind, KINDS } from "#src/domain/vocabulary.ts";
import { isLangTag } from "../parquet/file-words.ts";
import { beyondAxis } from "./date-parts.ts";
import type { CalendarPart } from "./ical-parts.ts";
import { type CalendarProperty, readProperty, unpercented } from "./ical-property.ts";
import { type RepeatBudget, repeatsOf } from "./ical-repeats.ts";
import { endOf, spanOf } from "./ical-span.ts";
import {
  type CalendarTime,
  edtfOfDay,
  dayOfTime,
  readTimes,
  type TimeReading,
} from "./ical-time.ts";
import type { Zones } from "./ical-zones.ts";
import type { ImportedEvent, ImportedSource, ImportProblem } from "./imported.ts";
import { plainLine, plainWords } from "./plain-words.ts";
import { siteOf, webAddress } from "./web-address.ts";

/** What is known across the parts of one file. */
export interface CalendarContext {
  readonly zones: Zones;
  readonly budget: RepeatBudget;
  readonly ids: Set<string>;
  /** of the events that stand for one repetition of another: which, by the id of both */
  readonly replaced: ReadonlyMap<string, readonly CalendarTime[]>;
  /** zones that were named as unknown */
  readonly unknownZones: Set<string>;
  readonly unread: Set<string>;
}

export interface CalendarReading {
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
}

const READ: ReadonlySet<string> = new Set(
  (
    "DTSTART DTEND DUE DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID UID SUMMARY DESCRIPTION LOCATION " +
    "ORGANIZER URL ATTACH CATEGORIES STATUS X-EDTF X-DATELINE-EDTF"
  ).split(" "),
);
const MOST_UNREAD = 50;
const MOST_SOURCES = 5;

export function readCalendarPart(part: CalendarPart, context: CalendarContext): CalendarReading {
  const reader = new PartReader(part, context);
  const events = reader.events();
  return { events, problems: reader.problems };
}

class PartReader {
  readonly problems: ImportProblem[] = [];
  readonly #part: CalendarPart;
  readonly #context: CalendarContext;
  readonly #properties = new Map<string, CalendarProperty[]>();

  constructor(part: CalendarPart, context: CalendarContext) {
    this.#part = part;
    this.#context = context;
  }

  events(): readonly ImportedEvent[] {
    const { line, kind, isClosed } = this.#part;
    if (!isClosed) {
      this.#report("bad-record", `BEGIN:${kind}`, line, true);
      return [];
    }
    this.#readLines();
    const words = this.#words();
    if (!isVisible(words.title)) {
      this.#report("no-title", this.#text("UID"), line, true);
      return [];
    }
    return this.#dated({ ...words, place: { line } });
  }

  #readLines(): void {
    const [broken] = this.#part.broken;
    if (broken !== undefined) this.#report("bad-record", broken.text, broken.line);
    for (const content of this.#part.lines) {
      if (!READ.has(content.name)) {
        const { unread } = this.#context;
        if (unread.size < MOST_UNREAD) unread.add(content.name);
        continue;
      }
      const property = readProperty(content);
      if (property === undefined) {
        this.#report("bad-record", content.text, content.line);
        continue;
      }
      const others = this.#properties.get(content.name);
      if (others === undefined) this.#properties.set(content.name, [property]);
      else others.push(property);
    }
  }

  #words(): Omit<ImportedEvent, "place"> {
    const description = plainWords(this.#text("DESCRIPTION"));
    const where = plainLine(this.#text("LOCATION"));
    // nobody who reads that something takes place should be wrong about it
    const cancelled = /^CANCELLED$/iu.test(this.#text("STATUS")) ? "STATUS: CANCELLED" : "";
    const summary = [description, cancelled].filter((words) => words !== "").join("\n");
    const lang = this.#first("SUMMARY")?.parameter("language");
    const kind = this.#kind();
    return {
      title: this.#title(description, where),
      actors: this.#organizers(),
      sources: this.#sources(),
      ...(summary !== "" && { summary }),
      ...(where !== "" && { where }),
      ...(lang !== undefined && isLangTag(lang) && { lang }),
      ...(kind !== undefined && { kind }),
    };
  }

  #title(description: string, where: string): string {
    const [line = ""] = description.split("\n");
    const [title = ""] = [plainLine(this.#text("SUMMARY")), inShort(line), inShort(where)].filter(
      (words) => words !== "",
    );
    return title;
  }

  #kind(): Kind | undefined {
    const named = this.#all("CATEGORIES").flatMap(({ values }) => values);
    const known = KINDS.find((kind) => named.some((name) => name.trim().toLowerCase() === kind));
    // others are kept nowhere
    if (known === undefined && named.length > 0) this.#context.unread.add("CATEGORIES");
    return known;
  }

  /** By name; an address of mail is nobody's. */
  #organizers(): ImportedEvent["actors"] {
    const names = this.#all("ORGANIZER").map((property) =>
      plainLine(unpercented(property.parameter("cn") ?? "")),
    );
    return names
      .filter((name) => name !== "" && !name.includes("@"))
      .map((name) => ({ name, role: "participant" }));
  }

  #sources(): readonly ImportedSource[] {
    const addresses = [...this.#all("URL"), ...this.#all("ATTACH")].slice(0, MOST_SOURCES);
    return addresses.flatMap(({ raw }) => {
      const url = webAddress(raw);
      return url === undefined ? [] : [{ publisher: siteOf(url), url }];
    });
  }

  #dated(event: ImportedEvent): readonly ImportedEvent[] {
    const stated = this.#ownEdtf();
    if (stated !== undefined) {
      if (beyondAxis(stated)) this.#report("beyond-axis", stated, event.place.line);
      return [{ ...event, ...this.#id(), edtf: stated }];
    }
    const begin = this.#first("DTSTART") ?? this.#first("DUE");
    if (begin === undefined) {
      this.#report("no-date", event.title, event.place.line);
      return [{ ...event, ...this.#id() }];
    }
    const start = this.#time(begin);
    if (start === undefined) return [{ ...event, ...this.#id(), dateWords: inShort(begin.raw) }];
    return this.#spanned(event, start);
  }

  #spanned(event: ImportedEvent, start: CalendarTime): readonly ImportedEvent[] {
    const end = this.#end(start);
    const span = spanOf(start, end);
    if (span.endBeforeBegin) this.#reportEnd();
    if (beyondAxis(span.edtf)) this.#report("beyond-axis", span.edtf);
    const instance = this.#first("RECURRENCE-ID");
    const isRepeated = this.#first("RRULE") !== undefined || this.#first("RDATE") !== undefined;
    // who repeats itself is no single repetition, whatever it is said to replace
    const repeats = instance === undefined ? isRepeated : this.#first("RRULE") !== undefined;
    if (repeats) return this.#repeated(event, start, end);
    const id = this.#id(instance && (this.#time(instance) ?? start));
    return [{ ...event, ...id, edtf: span.edtf }];
  }

  #reportEnd(): void {
    const stated = this.#first("DTEND") ?? this.#first("DUE") ?? this.#first("DURATION");
    this.#report("end-before-begin", stated?.raw ?? "", stated?.line);
  }

  #repeated(
    event: ImportedEvent,
    start: CalendarTime,
    end: CalendarTime | undefined,
  ): readonly ImportedEvent[] {
    const rulesOf = (name: string) => this.#all(name).map(({ raw }) => raw.trim());
    const rules = rulesOf("RRULE");
    const line = this.#first("RRULE")?.line;
    const { zones, budget, replaced } = this.#context;
    const own = { start, rules, exceptions: rulesOf("EXRULE"), added: this.#times("RDATE") };
    const without = [...this.#times("EXDATE"), ...(replaced.get(this.#text("UID")) ?? [])];
    const { times, isCut, bad } = repeatsOf({ ...own, without }, zones, budget);
    for (const rule of bad) this.#report("bad-value", rule, line);
    if (isCut) this.#report("recurrence-cut", rules.join(" "), line);
    return times.map((time) => {
      const later = time.local - start.local;
      const ends = end && { ...end, local: end.local + later };
      return { ...event, ...this.#id(time), edtf: spanOf(time, ends).edtf };
    });
  }

  #end(start: CalendarTime): CalendarTime | undefined {
    const ends = this.#first("DTEND");
    const due = this.#first("DTSTART") && this.#first("DUE");
    const duration = this.#first("DURATION");
    const time = ends === undefined ? undefined : this.#time(ends);
    const { end, bad } = endOf(start, {
      end: time,
      due: due && this.#time(due),
      duration: duration?.raw,
    });
    if (bad !== undefined) this.#report("bad-value", bad, duration?.line);
    return end;
  }

  /** Our own word for the date, which says more than a calendar can. */
  #ownEdtf(): string | undefined {
    const property = this.#first("X-DATELINE-EDTF") ?? this.#first("X-EDTF");
    if (property === undefined) return undefined;
    const edtf = property.raw.replace(/\\(.)/gu, "$1").trim();
    if (parseEdtf(edtf).ok) return edtf;
    this.#report("bad-date", edtf, property.line);
    return undefined;
  }

  #time(property: CalendarProperty): CalendarTime | undefined {
    const [reading] = readTimes(property, this.#context.zones);
    return reading === undefined ? undefined : this.#reported(reading, property);
  }

  #times(name: string): readonly CalendarTime[] {
    return this.#all(name).flatMap((property) =>
      readTimes(property, this.#context.zones).flatMap(
        (reading) => this.#reported(reading, property) ?? [],
      ),
    );
  }

  #reported(reading: TimeReading, { line }: CalendarProperty): CalendarTime | undefined {
    const { time, bad, badClock, unknownZone } = reading;
    if (bad !== undefined) this.#report("bad-date", bad, line);
    if (badClock !== undefined) this.#report("bad-value", badClock, line);
    if (unknownZone !== undefined && !this.#context.unknownZones.has(unknownZone)) {
      this.#context.unknownZones.add(unknownZone);
      this.#report("unknown-zone", unknownZone, line);
    }
    return time;
  }

  /** Of a repetition with its day; with its clock time where it isn't the day's first. */
  #id(repetition?: CalendarTime): Pick<ImportedEvent, "id"> {
    const uid = this.#text("UID").trim();
    if (uid === "") return {};
    const { ids } = this.#context;
    const day = repetition && `${uid}-${edtfOfDay(dayOfTime(repetition))}`;
    const wanted = day === undefined ? [uid] : [day, `${day}-${repetition?.local}`];
    const id = wanted.find((each) => !ids.has(each));
    if (id === undefined) this.#report("duplicate-id", uid);
    else ids.add(id);
    return id === undefined ? {} : { id };
  }

  #report(
    reason: ImportProblem["reason"],
    detail: string,
    line = this.#part.line,
    leftOut = false,
  ): void {
    this.problems.push({ place: { line }, reason, detail: inShort(detail), leftOut });
  }

  #all(name: string): readonly CalendarProperty[] {
    return this.#properties.get(name) ?? [];
  }

  #first(name: string): CalendarProperty | undefined {
    return this.#properties.get(name)?.[0];
  }

  #text(name: string): string {
    return this.#first(name)?.values[0] ?? "";
  }
}
