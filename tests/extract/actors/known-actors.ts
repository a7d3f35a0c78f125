/** A small list of actors for the tests; the people are made up. */
import type { KnownActor } from "#src/domain/known-actor.ts";

type Parts = Pick<KnownActor, "id" | "kind"> & {
  readonly de: string;
  readonly en: string;
  readonly more?: { readonly de?: readonly string[]; readonly en?: readonly string[] };
  readonly partOf?: string;
};

function actor({ id, kind, de, en, more = {}, partOf }: Parts): KnownActor {
  return {
    id,
    kind,
    name: { de, en },
    aliases: { de: more.de ?? [], en: more.en ?? [] },
    inflections: {},
    partOf,
  };
}

export const KNOWN: readonly KnownActor[] = [
  actor({ id: "finland", kind: "state", de: "Finnland", en: "Finland" }),
  actor({ id: "norway", kind: "state", de: "Norwegen", en: "Norway" }),
  actor({ id: "south-korea", kind: "state", de: "Südkorea", en: "South Korea" }),
  actor({ id: "ukraine", kind: "state", de: "Ukraine", en: "Ukraine" }),
  actor({
    id: "fi-forces",
    kind: "armed-forces",
    de: "Finnische Streitkräfte",
    en: "Finnish armed forces",
    partOf: "finland",
  }),
  actor({
    id: "fi-mfa",
    kind: "organisation",
    de: "Finnisches Außenministerium",
    en: "Finnish Foreign Ministry",
    partOf: "finland",
  }),
  actor({
    id: "fi-media",
    kind: "media",
    de: "Finnische Staatsmedien",
    en: "Finnish state media",
    partOf: "finland",
  }),
  actor({
    id: "fi-authorities",
    kind: "organisation",
    de: "Finnische Behörden",
    en: "Finnish authorities",
    partOf: "finland",
  }),
  actor({
    id: "lindqvist",
    kind: "person",
    de: "Mara Lindqvist",
    en: "Mara Lindqvist",
    more: { de: ["finnische Außenministerin"], en: ["Finnish foreign minister"] },
    partOf: "fi-mfa",
  }),
  actor({
    id: "brandt",
    kind: "person",
    de: "Olav Brandt",
    en: "Olav Brandt",
    more: { de: ["norwegischer Außenminister"], en: ["Norwegian foreign minister"] },
    partOf: "norway",
  }),
  actor({
    id: "jang",
    kind: "person",
    de: "Jang Min Ho",
    en: "Jang Min Ho",
    more: { de: ["Jang", "südkoreanischer Präsident"], en: ["Jang", "South Korean president"] },
    partOf: "south-korea",
  }),
  actor({
    id: "vorobyov",
    kind: "person",
    de: "Sergej Worobjow",
    en: "Sergey Vorobyov",
    more: { de: ["Worobjow"], en: ["Vorobyov"] },
  }),
  actor({ id: "tower", kind: "organisation", de: "Turm", en: "Tower House", partOf: "norway" }),
  actor({ id: "nnb", kind: "agency", de: "NNB", en: "NNB" }),
];
