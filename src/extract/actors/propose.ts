/** Actors that the gazetteer doesn't have: proposed with an id and what the text says of them. */
import type { NamedBody } from "./bodies.ts";
import { namedBodies } from "./bodies.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { LinkedHead } from "./heads.ts";
import { localBodies } from "./local-bodies.ts";
import { addName } from "./name-forms.ts";
import type { FormIndex } from "./name-forms.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";
import {
  acronymBehind,
  agencyBefore,
  bracketedBodies,
  definiteShortForms,
  describedPersons,
  fullNames,
  hyphenatedBody,
  speakers,
  withoutOffice,
} from "./name-patterns.ts";
import type { Places } from "./placed.ts";
import type { FoundName } from "./scan.ts";
import { closesAt, follows, followsComma } from "./reading.ts";
import { slugOf } from "#src/domain/slug.ts";
import { actorOfCountry } from "./state-bodies.ts";
import { nameOf, nameRunEnd, nameRunStart } from "./unknown-names.ts";

export interface Proposal {
  readonly actor: KnownActor;
  /** besides its name */
  readonly aliases?: readonly string[];
  /** behind the last word of its name */
  readonly to?: number;
}

const KINDS: Readonly<Partial<Record<string, KnownActor["kind"]>>> = {
  office: "person",
  counterpart: "person",
  agency: "agency",
  party: "organisation",
  organisation: "organisation",
};

/** What the text shows to be a name of somebody or something, by its noun or a verb of saying. */
export function proposeNames(reading: Reading, heads: readonly LinkedHead[]): readonly Proposal[] {
  const inFull = fullNames(reading);
  const named = namedBodies(reading, heads);
  const bodies = named.map((each) => bodyProposal(reading, each));
  const short = new Map(named.map(({ name }, at) => [name.split(/[ -]/u).at(-1), bodies[at]]));
  const found = [...bodies];
  for (const linked of heads) {
    const body = hyphenatedBody(reading, linked);
    if (body !== undefined) found.push(bodyAlone(reading, body, short));
    found.push(...besideHead(reading, linked, inFull));
  }
  for (const run of localBodies(reading)) found.push(proposalOf(reading, run));
  const persons = [
    ...speakers(reading, inFull),
    ...describedPersons(reading),
    ...reading.otherPersons,
  ];
  for (const run of persons) found.push(proposalOf(reading, withoutOffice(reading, run), "person"));
  const endings = new Map(found.map((each) => [each.to, each]));
  for (const run of bracketedBodies(reading)) found.push(shortForm(reading, run, endings));
  for (const run of definiteShortForms(reading)) found.push(proposalOf(reading, run));
  return [...found, ...shortNames(reading, found)].filter(({ actor }) => actor.id !== "");
}

/** "the Commission", "the Security Council": the end of a name in full, where one body alone has it. */
function shortNames(reading: Reading, found: readonly Proposal[]): readonly Proposal[] {
  const { lang, bodies } = reading.lexicon;
  const listed = reading.names.flatMap((name) => actorNamed(reading, name) ?? []);
  const named = new Map(
    [...listed, ...found.map(({ actor }) => actor)].map((each) => [each.id, each]),
  );
  const ends = new Map<string, KnownActor | undefined>();
  for (const actor of named.values()) {
    const [, ...words] = actor.kind === "organisation" ? (actor.name[lang] ?? "").split(" ") : [];
    const last = words.at(-1) ?? "";
    if (!bodies.short.test(last)) continue;
    // the whole rest only behind "UN" or a state, where it isn't one of several
    const isListed = reading.compiled.countryOf.has(actor.id);
    for (const end of new Set(isListed ? [last, words.join(" ")] : [last])) {
      ends.set(end, ends.has(end) ? undefined : actor);
    }
  }
  return [...ends].flatMap(([end, actor]) =>
    actor === undefined ? [] : { actor, aliases: [end] },
  );
}

function bodyProposal(reading: Reading, { to, name, kind, aliases, owner }: NamedBody): Proposal {
  const short = reading.startingAt.get(to);
  const isShortened = reading.tokens[to]?.gap === " (" && closesAt(reading, to + 1);
  const listed = short !== undefined && isShortened ? actorNamed(reading, short) : undefined;
  if (listed?.kind === "organisation") return { actor: listed, aliases: [...aliases, name], to };
  const id = slugOf(owner === undefined ? name : `${owner} ${name}`);
  // "RSF" of "Rapid Support Forces"
  const initials = [...name.matchAll(/(?<![\p{L}])\p{Lu}/gu)].join("");
  const all = initials.length > 2 ? [...aliases, initials] : aliases;
  return { actor: newActor(reading, { id, kind, name, partOf: owner }), aliases: all, to };
}

/** "Bahn-Chef" where the text has "Deutsche Bahn" */
function bodyAlone(
  reading: Reading,
  run: Places,
  short: ReadonlyMap<string | undefined, Proposal | undefined>,
): Proposal {
  const whole = short.get(wordOf(reading, run));
  return whole === undefined
    ? proposalOf(reading, run)
    : { ...whole, aliases: [wordOf(reading, run)] };
}

/** "Weltpostverein (WPV)": of the body before the brackets, where that is one. */
function shortForm(
  reading: Reading,
  run: Places,
  endings: ReadonlyMap<number | undefined, Proposal>,
): Proposal {
  const aliases = [wordOf(reading, run)];
  const before = endings.get(run.from);
  if (before?.actor.kind === "organisation") return { ...before, aliases };
  const name = reading.endingAt.get(run.from);
  const known = name === undefined ? undefined : actorNamed(reading, name);
  return known?.kind === "organisation" ? { actor: known, aliases } : proposalOf(reading, run);
}

function actorNamed({ known, compiled }: Reading, { form }: FoundName): KnownActor | undefined {
  const country = compiled.countryOf.get(form.actor);
  return known.get(form.actor) ?? (country === undefined ? undefined : actorOfCountry(country));
}

function besideHead(
  reading: Reading,
  linked: LinkedHead,
  inFull: ReadonlyMap<string, Places>,
): readonly Proposal[] {
  const kind = KINDS[linked.head.type];
  const run = kind === undefined ? undefined : unknownName(reading, linked, kind);
  if (run === undefined || kind === undefined) return [];
  const isSurname = kind === "person" && run.to - run.from === 1;
  const whole = isSurname ? (inFull.get(wordOf(reading, run)) ?? run) : run;
  return [proposalOf(reading, whole, kind, linked.owners[0]?.form.actor)];
}

const wordOf = ({ tokens }: Reading, { from }: Places): string => tokens[from]?.text ?? "";

function proposalOf(
  reading: Reading,
  { from, to }: Places,
  kind: KnownActor["kind"] = "organisation",
  partOf?: string,
): Proposal {
  const name = nameOf(reading, from, to);
  return { actor: newActor(reading, { id: slugOf(name), kind, name, partOf }), to };
}

function unknownName(
  reading: Reading,
  linked: LinkedHead,
  kind: KnownActor["kind"],
): Places | undefined {
  if (linked.head.plural) return undefined;
  if (linked.to === linked.end && opensName(reading, linked.to)) {
    const to = nameRunEnd(reading, linked.to);
    const words = to - linked.to;
    // "Frau Gertrud", "Autor Max": a first name alone is nobody's
    const enough = linked.head.branch === "person" && reading.lexicon.lang === "de" ? 2 : 1;
    if (words >= enough && !isPluralBehind(reading, linked, to)) return { from: linked.to, to };
  }
  if (kind === "person") return inApposition(reading, linked);
  const behind = follows(reading, linked.end) ? acronymBehind(reading, linked.end) : undefined;
  return behind ?? (kind === "agency" ? agencyBefore(reading, linked) : undefined);
}

/** "verspricht der Konzern Ergebnisse": a single German noun that looks like a plural is no name. */
const isPluralBehind = (
  { lexicon, tokens }: Reading,
  { head, to }: LinkedHead,
  end: number,
): boolean =>
  lexicon.lang === "de" &&
  head.type === "organisation" &&
  end - to === 1 &&
  /(?:[kfgns]te|isse|[tgnd]en|ern)$/u.test(tokens[to]?.text ?? "");

function inApposition(reading: Reading, linked: LinkedHead): Places | undefined {
  const end = phraseEnd(reading, linked.to);
  if (followsComma(reading, end)) {
    const to = nameRunEnd(reading, end);
    if (to > end + 1 && closesAt(reading, to)) return { from: end, to };
  }
  const start = phraseStart(reading, linked.from);
  if (!followsComma(reading, start) || !closesAt(reading, end)) return undefined;
  const from = nameRunStart(reading, start);
  return from < start ? { from, to: start } : undefined;
}

/** After a blank, or in brackets. */
const opensName = (reading: Reading, place: number): boolean =>
  follows(reading, place) || (reading.tokens[place]?.gap === " (" && reading.lexicon.lang === "de");

export function newActor(
  { lexicon }: Reading,
  parts: Pick<KnownActor, "id" | "kind"> & {
    readonly name: string;
    readonly partOf?: string | undefined;
  },
): KnownActor {
  return {
    id: parts.id,
    kind: parts.kind,
    name: { [lexicon.lang]: parts.name },
    aliases: {},
    inflections: {},
    partOf: parts.partOf,
  };
}

/** Of Korea, China and Vietnam: a few are those of most people. */
export const EAST_ASIAN: ReadonlySet<string> = new Set(
  "Kim Lee Yi Park Pak Choi Choe Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Hong Moon Ri Ro Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Mao Deng Jiang Qin Nguyen Tran Pham To".split(
    " ",
  ),
);

/** The part that stands alone after the first mention: first in Korea, China and Vietnam. */
export function surnameOf(name: string): string | undefined {
  const words = name.split(/\s/u);
  if (words.length < 2) return undefined;
  const [first = ""] = words;
  return EAST_ASIAN.has(first) ? first : words.at(-1);
}

/** Names and surnames of this text alone, to be looked for beside those of the gazetteer. */
export function indexOfText(
  reading: Reading,
  proposals: readonly Proposal[],
): { readonly index: FormIndex; readonly actors: ReadonlyMap<string, KnownActor> } {
  const { lang } = reading.lexicon;
  const index: FormIndex = new Map();
  const actors = new Map<string, KnownActor>();
  const surnames = new Set<string>();
  const isListed = ({ id }: KnownActor) =>
    reading.known.has(id) || reading.compiled.countryOf.has(id);
  for (const { actor, aliases = [] } of proposals) {
    for (const name of aliases) addName(index, name, { actor: actor.id, naming: "name" }, lang);
  }
  const all = proposals
    .filter(({ actor }) => !isListed(actor))
    .map(({ actor }) => ({ actor, name: Object.values(actor.name)[0] ?? "" }));
  const isAlone = ({ actor, name }: (typeof all)[number]) =>
    actor.kind === "person" && !name.includes(" ");
  for (const { actor, name } of all.filter((each) => !isAlone(each))) {
    // the first says most: it stands beside the office
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
    addName(index, name, { actor: actor.id, naming: "name" }, lang);
    const surname = actor.kind === "person" ? surnameOf(name) : undefined;
    if (surname === undefined) continue;
    surnames.add(surname);
    addName(index, surname, { actor: actor.id, naming: "surname" }, lang);
  }
  // "Präsident Beispiel" beside "Max Beispiel" is one person
  for (const { actor, name } of all.filter((each) => isAlone(each) && !surnames.has(each.name))) {
    actors.set(actor.id, actor);
    addName(index, name, { actor: actor.id, naming: "surname" }, lang);
  }
  addSurnames(reading, index);
  return { index, actors };
}

/** A listed person who is named in full is known by the surname from then on. */
function addSurnames({ names, known, lexicon }: Reading, index: FormIndex): void {
  for (const { form } of names) {
    const actor = form.naming === "name" ? known.get(form.actor) : undefined;
    if (actor?.kind !== "person") continue;
    for (const name of Object.values(actor.name)) {
      const surname = surnameOf(name);
      if (surname === undefined) continue;
      addName(index, surname, { actor: actor.id, naming: "surname" }, lexicon.lang);
    }
  }
}
