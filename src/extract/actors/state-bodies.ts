/** Ministries, forces, authorities and media of states that no list has, under one id in any language. */
import type { LocalText } from "#src/domain/model.ts";
import type { Country } from "../places/countries.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Head } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { slugOf } from "#src/domain/slug.ts";
import { nameOf } from "./unknown-names.ts";

/** A country or union as an actor of its own, under the name that CLDR gives it. */
export function actorOfCountry({ kind, name }: Country): KnownActor {
  return { id: slugOf(name.en), kind, name: { ...name }, aliases: {}, inflections: {} };
}

interface Body {
  readonly slug: string;
  readonly kind: KnownActor["kind"];
  /** German with the ending of the adjective before it */
  readonly de: { readonly ending: string; readonly noun: string };
  readonly en: string;
}

const BODIES: Readonly<Record<string, Body>> = {
  forces: {
    slug: "armed-forces",
    kind: "armed-forces",
    de: { ending: "e", noun: "Streitkräfte" },
    en: "armed forces",
  },
  media: {
    slug: "state-media",
    kind: "media",
    de: { ending: "e", noun: "Staatsmedien" },
    en: "state media",
  },
  authorities: {
    slug: "authorities",
    kind: "organisation",
    de: { ending: "e", noun: "Behörden" },
    en: "authorities",
  },
};

/** Portfolios whose name is not the same word in both languages. */
const GERMAN_FIELDS: Readonly<Record<string, string>> = {
  defence: "Verteidigungs",
  economy: "Wirtschafts",
  finance: "Finanz",
  foreign: "Außen",
  health: "Gesundheits",
  interior: "Innen",
  justice: "Justiz",
};

function bodyOf({ type, branch }: Head): Body | undefined {
  const listed = BODIES[type];
  if (listed !== undefined) return listed;
  const field = branch.replace(/-ministry$/u, "");
  const german = GERMAN_FIELDS[field];
  if (german === undefined) return undefined;
  return {
    slug: branch,
    kind: "organisation",
    de: { ending: "es", noun: `${german}ministerium` },
    en: `${capitalised(field)} Ministry`,
  };
}

/** The id of the proposed actor, which `reading.proposed` then has. */
export function proposeBody(
  reading: Reading,
  head: Head,
  owner: string,
  words: { readonly from: number; readonly to: number },
): string {
  const body = bodyOf(head);
  const id = `${owner}-${body?.slug ?? slugOf(head.branch)}`;
  if (!reading.proposed.has(id)) {
    const named =
      body === undefined ? undefined : nameOfBody(body, reading.compiled.countryOf.get(owner));
    const printed = capitalised(nameOf(reading, words.from, words.to));
    reading.proposed.set(id, {
      id,
      kind: body?.kind ?? "organisation",
      name: named ?? { [reading.lexicon.lang]: printed },
      aliases: {},
      inflections: {},
      partOf: owner,
    });
  }
  return id;
}

/** "Finnische Streitkräfte", "Finnish armed forces" */
function nameOfBody(body: Body, country: Country | undefined): LocalText | undefined {
  const de = country?.adjectives.de[0];
  const en = country?.adjectives.en[0];
  if (de === undefined || en === undefined) return undefined;
  return {
    de: `${capitalised(de)}${body.de.ending} ${body.de.noun}`,
    en: `${en} ${body.en}`,
  };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
