/**
 * Puts the stretches of a sentence together to clauses. A clause may stand in pieces round another
 * one: "Lawrow, der …, sagte".
 */
import type { Span } from "../article.ts";
import type { Token } from "../tokens.ts";
import type { EventLanguage } from "./event-language.ts";
import { isFinite } from "./finite.ts";
import { type Segment, segmentsOf } from "./segments.ts";

export interface Clause {
  /** in the order of the text, without marks */
  readonly tokens: readonly Token[];
  readonly pieces: readonly Span[];
  readonly kind: "main" | "subordinate" | "relative";
  /** the word that opens it, in lower case */
  readonly opener?: string;
  /** place in the list of the clause that it hangs from or follows */
  readonly host?: number;
}

export function clausesOf(tokens: readonly Token[], language: EventLanguage): readonly Clause[] {
  const builder = new ClauseBuilder(language);
  for (const segment of segmentsOf(tokens, language)) builder.add(segment);
  return builder.clauses();
}

interface Growing {
  readonly tokens: Token[];
  readonly pieces: Span[];
  readonly kind: Clause["kind"];
  readonly opener: string | undefined;
  readonly host: number | undefined;
  finite: boolean;
}

class ClauseBuilder {
  readonly #clauses: Growing[] = [];
  readonly #language: EventLanguage;
  #current = -1;
  /** no clause before this one goes on: a colon or a dash stands between */
  #stop = 0;

  constructor(language: EventLanguage) {
    this.#language = language;
  }

  /** An aside, ", it added,", stands in a clause of its own, and what it interrupts goes on after it. */
  add(segment: Segment): void {
    if (segment.afterStop) this.#stop = this.#clauses.length;
    const isAside = this.#isAside(segment);
    const isOwn = segment.afterStop || isAside || this.#isFrame(segment);
    const host = isOwn ? undefined : this.#hostFor(segment);
    if (host !== undefined) {
      this.#extend(host, segment);
      return;
    }
    const { tokens, kind, opener, finite } = segment;
    this.#clauses.push({
      tokens: [...tokens],
      pieces: [pieceOf(tokens)],
      kind: kind === "addition" ? "main" : kind,
      opener,
      host: this.#current === -1 ? undefined : this.#current,
      finite,
    });
    if (!isAside) this.#current = this.#clauses.length - 1;
  }

  #isAside({ inquit }: Segment): boolean {
    return inquit === "aside" && this.#clauses[this.#current]?.finite === false;
  }

  /** "Berg, die Ministerin, sagte" goes on; "Wie und wann, sagte Berg" does not. */
  #isFrame({ inquit }: Segment): boolean {
    const current = this.#clauses[this.#current];
    return inquit === "verb-first" && (current?.finite === true || current?.kind !== "main");
  }

  /** The clause that the segment goes on with. */
  #hostFor({ kind, tokens }: Segment): number | undefined {
    if (kind === "addition")
      return this.#nearest((clause) => this.#takesAddition(clause)) ?? this.#last();
    if (kind !== "main") return undefined;
    // English: a verb without a subject goes on with what came before
    const goesOn = !this.#language.verbFinal && isFinite(tokens, 0, this.#language);
    const open = this.#nearest(
      (clause) =>
        !clause.finite && clause.kind !== "relative" && !(goesOn && this.#isAdverbial(clause)),
    );
    return open ?? (goesOn ? this.#last() : undefined);
  }

  /** The nearest that fits, of the current clause and those that it hangs from. */
  #nearest(fits: (clause: Growing) => boolean): number | undefined {
    let index: number | undefined = this.#last();
    while (index !== undefined && index >= this.#stop) {
      const clause: Growing | undefined = this.#clauses[index];
      if (clause === undefined) return undefined;
      if (fits(clause)) return index;
      index = clause.host;
    }
    return undefined;
  }

  #last(): number | undefined {
    return this.#current === -1 ? undefined : this.#current;
  }

  #takesAddition({ kind, finite }: Growing): boolean {
    return kind === "main" || !finite || !this.#language.verbFinal;
  }

  /** "According to the ministry, …": no subject for what comes. */
  #isAdverbial({ tokens }: Growing): boolean {
    return this.#language.phrase.prepositions.has(tokens[0]?.lower ?? "");
  }

  #extend(index: number, { tokens, finite }: Segment): void {
    const clause = this.#clauses[index];
    if (clause === undefined) return;
    clause.tokens.push(...tokens);
    clause.pieces.push(pieceOf(tokens));
    clause.finite ||= finite;
    this.#current = index;
  }

  clauses(): readonly Clause[] {
    return this.#clauses.map(({ tokens, pieces, kind, opener, host }) => ({
      tokens,
      pieces,
      kind,
      ...(opener === undefined ? {} : { opener }),
      ...(host === undefined ? {} : { host }),
    }));
  }
}

function pieceOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
