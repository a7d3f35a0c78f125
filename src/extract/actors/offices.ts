/** Who is meant by an office or a body of a state, where no name stands beside it. */
import { facetKey } from "./compiled.ts";
import type { LinkedHead } from "./heads.ts";
import { BODY_HEADS } from "./lexicon.ts";
import type { Naming } from "./mention.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import type { Group } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { followsHyphen, kindOf, wordAt } from "./reading.ts";
import type { FoundName } from "./scan.ts";
import { proposeBody } from "./state-bodies.ts";

/** Keeps who holds which office by this text. */
export function noteOffices(reading: Reading, linked: LinkedHead, actor: string): void {
  if (linked.former) return;
  const own = reading.offices.get(actor) ?? new Set<string>();
  own.add(linked.head.branch);
  reading.offices.set(actor, own);
  for (const { form } of linked.owners) {
    reading.facets.set(facetKey(form.actor, linked.head), actor);
  }
}

/** Offices that newspapers use for each other. */
export const ALIKE: Readonly<Record<string, readonly string[]>> = {
  "head-of-state": ["president", "monarch", "prime-minister", "chancellor"],
  "prime-minister": ["chancellor"],
  chancellor: ["prime-minister"],
  president: ["head-of-state"],
};

export function holderOf(reading: Reading, owner: string, branch: string): string | undefined {
  for (const each of [branch, ...(ALIKE[branch] ?? [])]) {
    const key = `${owner}:${each}`;
    const holder = reading.facets.get(key) ?? reading.compiled.facets.get(key);
    if (holder !== undefined) return holder;
  }
  return undefined;
}

/** No group where nobody in particular is meant. */
export function resolveHead(reading: Reading, linked: LinkedHead): readonly Group[] {
  const article = wordAt(reading, phraseStart(reading, linked.from));
  const { type, female } = linked.head;
  // "die Außenminister" are several
  const several = article === "die" && !female && reading.lexicon.lang === "de";
  if (type === "office" && (several || reading.lexicon.indefinite.has(article))) return [];
  return linked.owners.flatMap((owner) => {
    const found = referent(reading, linked, owner);
    return found === undefined ? [] : [groupOf(reading, linked, owner, found)];
  });
}

interface Referent {
  readonly actor: string;
  readonly naming: Naming;
  readonly rule: string;
}

function referent(reading: Reading, linked: LinkedHead, owner: FoundName): Referent | undefined {
  const { head } = linked;
  const { actor } = owner.form;
  const known = linked.former ? undefined : holderOf(reading, actor, head.branch);
  const isState = kindOf(reading, owner) === "state";
  if (head.type === "office" || head.type === "counterpart") {
    return officeReferent(linked, actor, known, isState);
  }
  if (!isState) return undefined;
  if (head.type === "government") return { actor, naming: "office", rule: "government-of-state" };
  if (!BODY_HEADS.has(head.type)) return undefined;
  return {
    actor: known ?? proposeBody(reading, head, actor, linked),
    naming: "name",
    rule: `${head.type}-of-state`,
  };
}

function officeReferent(
  { head, former }: LinkedHead,
  owner: string,
  known: string | undefined,
  isState: boolean,
): Referent | undefined {
  if (head.plural || former) return undefined;
  if (known !== undefined) return { actor: known, naming: "office", rule: "office-of-state" };
  if (isState && head.high)
    return { actor: owner, naming: "office", rule: "office-without-holder" };
  return isState ? undefined : { actor: owner, naming: "compound", rule: "office-of-body" };
}

function groupOf(
  reading: Reading,
  linked: LinkedHead,
  owner: FoundName,
  { actor, naming, rule }: Referent,
): Group {
  const several = linked.owners.length > 1;
  const compound = followsHyphen(reading, linked.at) && naming === "office";
  const from = several && owner !== linked.owners.at(-1) ? owner.from : ownFrom(linked, owner);
  const to = several && owner !== linked.owners.at(-1) ? owner.to : linked.to;
  return {
    actor,
    naming: compound ? "compound" : naming,
    rule,
    from,
    to,
    phrase: several
      ? { from, to }
      : { from: phraseStart(reading, linked.from), to: phraseEnd(reading, linked.to) },
    head: linked,
  };
}

function ownFrom(linked: LinkedHead, owner: FoundName): number {
  return owner.from < linked.at ? owner.from : linked.at;
}
