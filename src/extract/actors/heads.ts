/** Nouns of office and of institutions in a text, with whose they are. */
import type { Head } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { follows, followsHyphen, isPerson, kindOf, wordAt } from "./reading.ts";
import type { FoundName } from "./scan.ts";
import { type FormIndex, formOfWord } from "./name-forms.ts";
import type { Token } from "./tokens.ts";

/** "der russische Außenminister": places of the tokens, and whose office it is. */
export interface LinkedHead {
  readonly head: Head;
  /** the noun's own words */
  readonly at: number;
  readonly end: number;
  /** with what says whose it is */
  readonly from: number;
  readonly to: number;
  readonly owners: readonly FoundName[];
  /** "ehemaliger", "former": the office is no longer held */
  readonly former: boolean;
}

const FORMER =
  /^(?:ehemalig|früher|einstig|damalig|abgesetzt|gestürzt|former|late|ousted|ex$|then$|designiert)/u;
const MOST_WORDS = 8;

export function linkedHeads(reading: Reading): readonly LinkedHead[] {
  const found: LinkedHead[] = [];
  const { lexicon, tokens, startingAt } = reading;
  let place = 0;
  while (place < tokens.length) {
    const name = startingAt.get(place);
    const head = name === undefined ? lexicon.headAt(tokens, place) : undefined;
    if (head !== undefined) push(reading, found, linked(reading, place, head));
    place = name?.to ?? place + (head?.length ?? 1);
  }
  return found;
}

/** "foreign ministry spokesman": the noun before only says whose spokesman it is. */
function push(reading: Reading, found: LinkedHead[], next: LinkedHead): void {
  const before = found.at(-1);
  const chained =
    reading.lexicon.lang === "en" && before?.to === next.at && follows(reading, next.at);
  if (!chained || before === undefined) {
    found.push(next);
    return;
  }
  found.pop();
  const { from, owners, former } = before;
  const branch = `${before.head.branch}-${next.head.branch}`;
  const head = { ...next.head, branch, high: false };
  found.push({ ...next, head, from, owners, former });
}

/** "Kremlsprecher": whose it is stands in the word itself. */
export function ownerInside(index: FormIndex, head: Head, at: number): FoundName | undefined {
  const { before = "", base } = head;
  if (base === undefined || before.length < 3) return undefined;
  const form = formOfWord(index, before, "name");
  return form === undefined
    ? undefined
    : { from: at, to: at + 1, nameTo: at + 1, form, genitive: false };
}

function linked(reading: Reading, at: number, found: Head): LinkedHead {
  const inside = ownerInside(reading.compiled.index, found, at);
  if (inside !== undefined && !isPerson(reading, inside)) {
    const head = { ...found, branch: found.base ?? found.branch };
    return { head, at, end: at + 1, from: at, to: at + 1, owners: [inside], former: false };
  }
  return linkedOutside(reading, at, found);
}

function linkedOutside(reading: Reading, at: number, head: Head): LinkedHead {
  const left = linkLeft(reading, at);
  const end = at + head.length;
  const right = left.owners.length > 0 ? undefined : linkRight(reading, end, head);
  return {
    head,
    at,
    end,
    from: left.from,
    to: right?.to ?? end,
    owners: right === undefined ? left.owners : [right],
    former: left.former,
  };
}

interface Left {
  readonly from: number;
  readonly owners: readonly FoundName[];
  readonly former: boolean;
}

function linkLeft(reading: Reading, at: number): Left {
  const owners: FoundName[] = [];
  let place: number | undefined = at;
  let reached = at;
  let former = false;
  for (let step = 0; step < MOST_WORDS && place !== undefined; step += 1) {
    reached = place;
    if (!isJoint(reading, place)) break;
    former ||= isFormer(reading, place);
    place = leftOf(reading, place, owners);
  }
  former ||= isJoint(reading, reached) && isFormer(reading, reached);
  // "bosnisch-serbische Truppen" are of neither state
  if (isMixed(reading, owners)) return { from: at, owners: [], former };
  return { from: owners[0]?.from ?? at, owners, former };
}

/** One step further left, over an owner or an adjective; `undefined` where the phrase begins. */
function leftOf(reading: Reading, place: number, owners: FoundName[]): number | undefined {
  const name = reading.endingAt.get(place);
  if (name === undefined) {
    const before = reading.tokens[place - 1];
    const isPart = owners.length === 0 && before !== undefined && isQuality(reading, before);
    return isPart ? place - 1 : undefined;
  }
  if (!isOwner(reading, name, place)) return undefined;
  owners.unshift(name);
  if (name.form.naming !== "adjective" || followsHyphen(reading, name.from)) return undefined;
  return coordinated(reading, name.from);
}

const isFormer = (reading: Reading, place: number): boolean =>
  !reading.endingAt.has(place) && FORMER.test(wordAt(reading, place - 1));

const isJoint = (reading: Reading, place: number): boolean =>
  follows(reading, place) || followsHyphen(reading, place);

const isQuality = ({ lexicon }: Reading, token: Token): boolean =>
  lexicon.isAdjective(token) || FORMER.test(token.lower);

function isMixed(reading: Reading, [first]: readonly FoundName[]): boolean {
  if (first?.form.naming !== "adjective") return false;
  const before = reading.endingAt.get(first.from);
  return followsHyphen(reading, first.from) && before?.form.naming === "adjective";
}

/** "Russian and | North Korean media": behind the adjective that goes with this one. */
function coordinated(reading: Reading, place: number): number {
  const { lexicon, endingAt } = reading;
  const before = endingAt.get(place - 1);
  return follows(reading, place) &&
    lexicon.coordinators.has(wordAt(reading, place - 1)) &&
    before?.form.naming === "adjective"
    ? place - 1
    : place;
}

function isOwner(reading: Reading, name: FoundName, place: number): boolean {
  if (isPerson(reading, name)) return false;
  const { naming } = name.form;
  if (naming === "adjective" || name.genitive || followsHyphen(reading, place)) return true;
  return reading.lexicon.lang === "en";
}

function linkRight(reading: Reading, end: number, head: Head): FoundName | undefined {
  if (!follows(reading, end)) return undefined;
  const { lexicon, startingAt } = reading;
  const next = startingAt.get(end);
  if (next !== undefined) {
    const owns = next.genitive && lexicon.lang === "de" && !isPerson(reading, next);
    return owns ? next : undefined;
  }
  if (!linksOwner(reading, wordAt(reading, end), head)) return undefined;
  const place = end + (lexicon.determiners.has(wordAt(reading, end + 1)) ? 2 : 1);
  const owner = follows(reading, place) ? startingAt.get(place) : undefined;
  return owner !== undefined && isWhole(reading, owner) ? owner : undefined;
}

/** A genitive belongs to yet another noun: "secretary of Russia’s Security Council". */
function isWhole(reading: Reading, name: FoundName): boolean {
  if (name.form.naming === "adjective" || name.genitive) return false;
  const kind = kindOf(reading, name);
  return kind !== "person" && kind !== "group";
}

/** "of", and "soldiers from", "the government in" */
function linksOwner({ lexicon }: Reading, word: string, { type }: Head): boolean {
  if (word === "the") return false;
  if (type === "forces" && lexicon.fromWords.has(word)) return true;
  const isSeated = type === "government" || type === "ministry";
  return (isSeated && word === "in") || lexicon.ofWords.has(word);
}
