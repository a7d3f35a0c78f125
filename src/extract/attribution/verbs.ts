/** Verbs of saying, the same shape in every language. */
import type { STANCES } from "#src/domain/model.ts";

export type Stance = (typeof STANCES)[number];

/** What a verb can frame. */
export interface Takes {
  /** a clause: "…, dass …", "that …", a verb-second clause */
  readonly clause: boolean;
  /** quoted words, and a clause that it follows: "…, sagte sie" */
  readonly quote: boolean;
  /** an infinitive with "zu" / "to" */
  readonly infinitive: boolean;
  /** a name for something: "bezeichnete ihn als …", "called it …" */
  readonly label: boolean;
  /** the act alone is reported speech: "verurteilte den Angriff" */
  readonly act: boolean;
}

export interface SayingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly takes: Takes;
  /** a part of the verb that stands elsewhere in its clause: "teilte … mit", "gab … bekannt" */
  readonly particle?: string;
}

export type Form =
  | "finite"
  /** as the last word of a subordinate clause: "mitteilte" */
  | "joined"
  | "participle"
  | "infinitive";

export interface VerbForm {
  readonly verb: SayingVerb;
  readonly form: Form;
}

export type Forms = ReadonlyMap<string, readonly VerbForm[]>;

/** Letters of the word lists: c clause, q quote, z infinitive, l label, r act. */
export function takesOf(letters: string): Takes {
  return {
    clause: letters.includes("c"),
    quote: letters.includes("q"),
    infinitive: letters.includes("z"),
    label: letters.includes("l"),
    act: letters.includes("r"),
  };
}

const STANCE_OF: Readonly<Record<string, Stance>> = {
  A: "announced",
  H: "hoped",
  D: "denied",
  F: "asked",
};

/** A capital among the letters names the stance; without one the verb asserts. */
export function stanceOf(letters: string): Stance {
  const capital = /[A-Z]/u.exec(letters)?.[0];
  return (capital === undefined ? undefined : STANCE_OF[capital]) ?? "asserted";
}

export class FormTable {
  readonly #forms = new Map<string, VerbForm[]>();

  add(word: string, entry: VerbForm): void {
    const known = this.#forms.get(word);
    if (known === undefined) this.#forms.set(word, [entry]);
    else known.push(entry);
  }

  get forms(): Forms {
    return this.#forms;
  }
}

/** Every form of the verbs of the lines "letters: verbs", in the notation that `add` reads. */
export function formsOf(
  lines: string,
  add: (table: FormTable, letters: string, entry: string) => void,
): Forms {
  const table = new FormTable();
  for (const line of lines.split("\n")) {
    const [letters, list] = line.split(": ");
    if (letters === undefined || list === undefined) continue;
    for (const entry of list.split(" ")) add(table, letters, entry);
  }
  return table.forms;
}
