/** A data file with a payload in every text of every record, which is valid all the same. */
import { isoOfDay } from "#src/domain/calendar.ts";
import { PAYLOADS } from "#tests/payloads/payloads.ts";
import { ODD_ADDRESSES } from "#tests/payloads/addresses.ts";
import { article, dated, fileFrom, passageOf, type DataFile } from "#tests/support/collection.ts";

/** So many events name the same source, and the same actor. */
const TOGETHER = 20;
const FIRST_DAY = 10_000;

/** The payload at that place, with what tells it from others. */
const marked = (place: number) => `${PAYLOADS[place % PAYLOADS.length] ?? ""} #e${String(place)}`;

/** What the texts of an event end on, and its id without the sign. */
export const IDS: readonly string[] = PAYLOADS.map((_, place) => `e${String(place)}`);
export const SOURCES: readonly string[] = groups().map((_, place) => `s${String(place)}`);

function groups(): readonly number[] {
  return PAYLOADS.map((_, place) => place).filter((place) => place % TOGETHER === 0);
}

/** Addresses that a source may have. */
const ADDRESSES = ODD_ADDRESSES.filter(
  (address) => URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol),
);

export function payloadFile(): DataFile {
  const sources = groups().map((first, group) => {
    const own = PAYLOADS.slice(first, first + TOGETHER);
    return article(
      `s${String(group)}`,
      { en: own.map((_, n) => [marked(first + n)]) },
      {
        publisher: marked(first),
        headline: `${marked(first + 1)} #s${String(group)}`,
        url: ADDRESSES[group % ADDRESSES.length] ?? "https://example.org/",
        published: {
          edtf: "2025-06-05",
          basis: "address",
          note: { en: marked(first + 2) },
          reference: { publisher: marked(first + 3), url: "https://reference.example/day" },
        },
      },
    );
  });
  const actors = groups().map((first, group) => ({
    id: `a${String(group)}`,
    kind: "person" as const,
    name: { en: marked(first) },
    aliases: [marked(first + 1)],
  }));
  const events = PAYLOADS.map((_, place) => {
    const words = marked(place);
    const group = Math.floor(place / TOGETHER);
    const source = sources[group];
    const reference = { publisher: words, url: "https://reference.example/x" };
    return {
      id: `e${String(place)}`,
      title: { en: words },
      label: { en: words },
      summary: { en: words },
      notes: [{ about: "context" as const, text: { en: words }, reference }],
      ...(place % 7 === 0 ? { editor: { edtf: "2024-05", reference, note: { en: words } } } : {}),
      claims: [
        {
          actors: [`a${String(group)}`],
          passages: source === undefined ? [] : [passageOf(source, words)],
          place: { name: { en: words } },
          chain: [{ speakers: [`a${String(group)}`], form: "indirect" as const }],
          when: { text: dated(isoOfDay(FIRST_DAY + place * 7), { rule: words }) },
        },
      ],
    };
  });
  const file = fileFrom({ sides: ["a0"], sources, actors, events });
  return { ...file, title: { en: marked(0) } };
}

/** The same file with the payload in the fields that can't hold it: ids, kinds, dates, addresses. */
export function spoiltFile(): DataFile {
  const file = payloadFile();
  const spoilt = PAYLOADS.flatMap((words, place) => [
    { id: words, kind: "state", name: { en: "x" } },
    { id: `spoilt-${String(place)}`, kind: words, name: { [words]: "x" }, partOf: words },
  ]);
  const copyOf = (record: unknown): object =>
    typeof record === "object" && record !== null ? record : {};
  const claim = copyOf(file.claims[0]);
  const event = copyOf(file.events[0]);
  return {
    ...file,
    sides: PAYLOADS.slice(0, 40),
    actors: [...spoilt, ...file.actors],
    claims: [
      ...PAYLOADS.map((words) => ({ ...claim, id: words, stance: words })),
      ...PAYLOADS.map((words, place) => ({
        ...claim,
        id: `spoilt-${String(place)}`,
        actors: [{ actor: words, role: words }],
        when: { text: { edtf: words, rule: words, uses: [words] } },
      })),
      ...file.claims,
    ],
    events: [
      ...PAYLOADS.map((words) => ({ ...event, id: words })),
      ...PAYLOADS.map((words, place) => ({
        ...event,
        id: `spoilt-${String(place)}`,
        evidence: [{ claim: words, as: words }],
        editor: { edtf: words, reference: { publisher: words, url: words } },
      })),
      ...file.events,
    ],
  };
}
