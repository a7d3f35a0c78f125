/** Noun phrases that name one actor with several words: office and name, state and army. */
import type { LinkedHead } from "./heads.ts";
import { BEFORE_NAMES } from "./lexicon.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import type { Group } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { closesAt, follows, followsComma, isPerson, kindOf } from "./reading.ts";
import type { FoundName } from "./scan.ts";

/** The name that an office or a noun of its kind stands beside: "foreign minister Lavrov". */
export function groupWithName(reading: Reading, linked: LinkedHead): Group | undefined {
  return nameBehind(reading, linked) ?? nameBefore(reading, linked);
}

/** Whether a name can be that of the noun's holder: offices go with people, agencies with bodies. */
function goesWith(reading: Reading, { head }: LinkedHead, name: FoundName): boolean {
  if (name.form.naming === "adjective" || name.form.naming === "capital") return false;
  if (BEFORE_NAMES.has(head.type)) return !["person", "state"].includes(kindOf(reading, name));
  return (head.type === "office" || head.type === "counterpart") && isPerson(reading, name);
}

function nameBehind(reading: Reading, linked: LinkedHead): Group | undefined {
  const { to } = linked;
  const end = phraseEnd(reading, to);
  const nameAt = (place: number): FoundName | undefined => {
    const name = reading.startingAt.get(place);
    return name !== undefined && goesWith(reading, linked, name) ? name : undefined;
  };
  const closedNameAt = (place: number): FoundName | undefined => {
    const name = nameAt(place);
    return name !== undefined && closesAt(reading, name.to) ? name : undefined;
  };
  const name =
    (follows(reading, to) ? nameAt(to) : undefined) ??
    // "der Außenminister (Max Beispiel)"
    (reading.tokens[to]?.gap === " (" ? closedNameAt(to) : undefined) ??
    (followsComma(reading, end) ? closedNameAt(end) : undefined);
  if (name === undefined) return undefined;
  const phrase = { from: phraseStart(reading, linked.from), to: name.nameTo };
  return joinedGroup(linked, name, phrase, "office-before-name");
}

function nameBefore(reading: Reading, linked: LinkedHead): Group | undefined {
  const start = phraseStart(reading, linked.from);
  const name = reading.endingAt.get(start);
  const end = phraseEnd(reading, linked.to);
  if (name === undefined || name.genitive || !followsComma(reading, start)) return undefined;
  if (!goesWith(reading, linked, name) || !closesAt(reading, end)) return undefined;
  const phrase = { from: phraseStart(reading, name.from), to: end };
  return joinedGroup(linked, name, phrase, "office-after-name");
}

function joinedGroup(
  linked: LinkedHead,
  name: FoundName,
  phrase: Group["phrase"],
  rule: string,
): Group {
  const naming = name.form.naming === "surname" ? "surname" : "name";
  return {
    actor: name.form.actor,
    naming,
    rule,
    from: name.from,
    to: name.nameTo,
    phrase,
    head: linked,
  };
}
