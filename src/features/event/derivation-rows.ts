/**
 * The rows that explain an event's date: one for each value of each layer, claims that agree in one
 * row. What the words say, what follows from the publication date, and what an editor added stay
 * three different rows.
 */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Bound, LayerValue } from "#src/domain/event-time.ts";
import type { Claim, Dated } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";

export interface Words {
  readonly text: string;
  readonly lang: string;
}

export interface DerivationRow {
  readonly layer: LayerValue["layer"];
  /** `undefined` where the words stay vague */
  readonly edtf: string | undefined;
  /** the time words in the source's own language, and in the reader's where they differ */
  readonly words: Words | undefined;
  readonly readersWords: Words | undefined;
  /** the sources that say so, in the order of the evidence */
  readonly sources: readonly string[];
  /** other events that the value is counted from */
  readonly fromEvents: readonly string[];
}

export function derivationRows(
  record: EventRecord,
  dataset: Dataset,
  lang: string,
): readonly DerivationRow[] {
  const rows = new Map<string, DerivationRow>();
  for (const { layer, dated, claim } of record.time.values) {
    const [source] = sourcesOf(claim, dated);
    const sourceLang = dataset.sources.get(source ?? "")?.lang ?? lang;
    const words = firstWordsOf(dated, [sourceLang, lang]);
    const key = [layer, dated.edtf, words?.text].join("\n");
    const row = rows.get(key);
    const sources = [...(row?.sources ?? []), ...sourcesOf(claim, dated)];
    rows.set(key, {
      layer,
      edtf: dated.edtf,
      words,
      readersWords: words?.lang === lang ? undefined : wordsOf(dated, lang),
      sources: [...new Set(sources)],
      fromEvents: dated.uses.flatMap((use) => ("event" in use ? [use.event] : [])),
    });
  }
  return [...rows.values()].toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}

/** Of a claim without a passage, those that its date is from. */
function sourcesOf(claim: Claim, { uses }: Dated): readonly string[] {
  const [passage] = claim.passages;
  if (passage !== undefined) return [passage.source];
  return uses.flatMap((use) => ("source" in use ? [use.source] : []));
}

const LAYERS: readonly LayerValue["layer"][] = ["text", "published", "editor"];

function wordsOf(dated: Dated, lang: string): Words | undefined {
  const phrase = dated.words?.[lang];
  return phrase === undefined ? undefined : { text: phrase.exact, lang };
}

/** In the first language that the words exist in, of these or else of all. */
function firstWordsOf(dated: Dated, langs: readonly string[]): Words | undefined {
  const all = [...langs, ...Object.keys(dated.words ?? {})];
  return all.map((lang) => wordsOf(dated, lang)).find((words) => words !== undefined);
}

/** What only bounds it: the day, and what it rests on. */
export interface BoundRow {
  readonly edtf: string;
  readonly words: Words | undefined;
  readonly byEditor: boolean;
  /** the sources whose publication it rests on, and the events that it is counted from */
  readonly sources: readonly string[];
  readonly fromEvents: readonly string[];
}

/** In the order given; those that say the same by the same words in one. Vague bounds have no row. */
export function boundRows(bounds: readonly Bound[], lang: string): readonly BoundRow[] {
  const rows = new Map<string, BoundRow>();
  for (const { dated, byEditor } of bounds) {
    const { edtf, uses } = dated;
    if (edtf === undefined) continue;
    const words = firstWordsOf(dated, [lang]);
    const fromEvents = uses.flatMap((use) => ("event" in use ? [use.event] : []));
    const key = [edtf, words?.text, ...fromEvents].join("\n");
    const sources = uses.flatMap((use) => ("source" in use ? [use.source] : []));
    rows.set(key, {
      edtf,
      words,
      byEditor,
      sources: [...new Set([...(rows.get(key)?.sources ?? []), ...sources])],
      fromEvents,
    });
  }
  return [...rows.values()];
}
