/** Who and where, in the words of schema.org: people, organisations, places, publishers and works. */
import type { ImportedActor, ImportedSource } from "./imported.ts";
import { readCellDate } from "./cell-date.ts";
import { nodesBelow, textBelow, type LinkedNode } from "./json-ld-nodes.ts";
import { nameOf, sourceOf } from "./mapped-sources.ts";
import { webAddress } from "./web-address.ts";

const MOST = 100;

const KINDS: readonly (readonly [RegExp, ImportedActor["kind"]])[] = [
  [/^(?:Person|Patient)$/u, "person"],
  [/^(?:Country|State)$/u, "state"],
  [/^NewsMediaOrganization$/u, "media"],
  [/^Government(?:Organization|Office)$/u, "agency"],
  [/Group$/u, "group"],
  [/(?:Organization|Corporation|Business|NGO|Team|School|University|Project)$/u, "organisation"],
];

/** A record's "about" may be anything: only who can act takes part. */
export function actorsBelow(node: LinkedNode, names: readonly string[]): readonly ImportedActor[] {
  const actors = names.flatMap((name) =>
    nodesBelow(node, name).flatMap((each): readonly ImportedActor[] => {
      const kind = each.types.flatMap((type) => kindOf(type) ?? [])[0];
      if (name === "about" && kind === undefined) return [];
      const text = nameOf(textBelow(each, ["name", "legalName", "alternateName"])?.text);
      const same = textBelow(each, ["sameAs", "@id"])?.text ?? "";
      const wikidata = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/u.exec(
        same,
      )?.[1];
      return text === undefined || NAMELESS.has(text) ? [] : [{ name: text, kind, wikidata }];
    }),
  );
  return actors.slice(0, MOST);
}

/** What programs write where nobody gave a name. */
const NAMELESS: ReadonlySet<string> = new Set(["Organization", "Person", "PerformingGroup"]);

function kindOf(type: string): ImportedActor["kind"] {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1];
}

/** "Town hall, Springfield": the names of all places that it states. */
export function placeBelow(node: LinkedNode): string | undefined {
  const places = nodesBelow(node, "location").flatMap((place) => {
    const [address] = nodesBelow(place, "address");
    const parts = [
      textBelow(place, ["name"])?.text,
      ...["addressLocality", "addressCountry"].map(
        (part) => address && textBelow(address, [part])?.text,
      ),
    ];
    const named = parts.flatMap((part) => nameOf(part) ?? []);
    const line =
      address && named.length === 0 ? nameOf(textBelow(address, ["name"])?.text) : undefined;
    return [...new Set(line === undefined ? named : [line])].join(", ");
  });
  const where = [...new Set(places)].filter((place) => place !== "").join("; ");
  return where === "" ? undefined : where;
}

/** What the record itself is, as somebody's work. */
export function workOf(node: LinkedNode): ImportedSource | undefined {
  const [by] = [
    ...nodesBelow(node, "publisher"),
    ...nodesBelow(node, "sourceOrganization", "author"),
  ];
  return sourceOf({
    publisher: by && textBelow(by, ["name", "legalName", "@id"])?.text,
    headline: textBelow(node, ["headline", "name"])?.text,
    url: webAddress(textBelow(node, ["url", "mainEntityOfPage", "@id"])?.text ?? ""),
    published: readCellDate(textBelow(node, ["datePublished"])?.text ?? "").edtf,
  });
}

/** The works that state it, and its own page. */
export function sourcesOf(node: LinkedNode): readonly ImportedSource[] {
  const claims = nodesBelow(node, "subjectOf").filter(({ types }) => types.includes("Claim"));
  const works = [
    ...nodesBelow(node, "appearance", "firstAppearance", "citation", "isBasedOn"),
    ...nodesBelow(node, "subjectOf").filter(({ types }) => !types.includes("Claim")),
    ...claims.flatMap((claim) => nodesBelow(claim, "appearance", "firstAppearance")),
  ];
  const own = webAddress(textBelow(node, ["url"])?.text ?? "");
  const found = [
    ...works.flatMap((work) => workOf(work) ?? []),
    ...(own === undefined ? [] : [sourceOf({ url: own })]),
  ].filter((source) => source !== undefined);
  const once = new Map(found.map((source) => [JSON.stringify(source), source]));
  return [...once.values()].slice(0, MOST);
}
