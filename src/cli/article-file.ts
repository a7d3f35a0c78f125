/**
 * Reads an article file: front matter, then one section per language with a sentence on each line
 * and an empty line between paragraphs. The section `## original` has, in the same arrangement, the
 * place and the hash of the original sentence that each line retells:
 *
 *     ---
 *     kind: article
 *     published.note.en: The day stands in the address.
 *     ---
 *     ## de
 *     Ein Satz.
 *     ## original
 *     1.1 <64 hexadecimal digits>
 */
import { Source } from "#src/domain/model.ts";
import type { Report } from "./problem.ts";

interface Line {
  readonly number: number;
  readonly text: string;
}
type Paragraphs = readonly (readonly Line[])[];

const ORIGINAL = "original";
const HASH_LINE = /^(?<paragraph>[1-9]\d*)\.(?<sentence>[1-9]\d*) (?<sha256>[0-9a-f]{64})$/u;

/** The source, or `undefined` with the reasons reported; `id` is the file's name. */
export function readArticle(
  id: string,
  file: string,
  content: string,
  report: Report,
): Source | undefined {
  const lines = content
    .split(/\r?\n/u)
    .map((text, index) => ({ number: index + 1, text: text.trim() }));
  const close = lines.findIndex(({ text }, index) => index > 0 && text === "---");
  if (lines[0]?.text !== "---" || close < 0) {
    report({ file, message: "must begin with front matter between two lines of ---" });
    return undefined;
  }
  const sections = readSections(file, lines.slice(close + 1), report);
  const originals = sections.get(ORIGINAL);
  const texts = [...sections]
    .filter(([lang]) => lang !== ORIGINAL)
    .map(([lang, paragraphs]) => ({
      lang,
      rendition: originals === undefined ? "original" : "retold",
      paragraphs: withOriginals(file, lang, paragraphs, originals, report),
    }));
  if (texts.length === 0) report({ file, message: 'has no text: add a section such as "## de"' });
  const read = Source.safeParse({ id, ...frontMatter(file, lines.slice(1, close), report), texts });
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    report({ file, record: path.join("."), message });
  }
  return undefined;
}

function frontMatter(
  file: string,
  lines: readonly Line[],
  report: Report,
): Record<string, unknown> {
  const fields: Record<string, string> = {};
  for (const { number, text } of lines) {
    const { key, value } = /^(?<key>[A-Za-z.]+): (?<value>.+)$/u.exec(text)?.groups ?? {};
    if (key === undefined || value === undefined) {
      report({ file, record: `line ${number}`, message: 'must read "key: value"' });
    } else {
      fields[key] = value;
    }
  }
  const { published, "published.basis": basis, ...rest } = fields;
  const plain = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.includes(".")));
  if (published === undefined) return plain;
  const note = fieldsUnder(fields, "published.note.");
  const { stateMedia, ...reference } = fieldsUnder(fields, "published.reference.");
  return {
    ...plain,
    published: {
      edtf: published,
      basis,
      ...(Object.keys(note).length === 0 ? {} : { note }),
      ...(Object.keys(reference).length === 0
        ? {}
        : { reference: { ...reference, ...(stateMedia === "true" ? { stateMedia: true } : {}) } }),
    },
  };
}

function fieldsUnder(fields: Record<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

function readSections(
  file: string,
  lines: readonly Line[],
  report: Report,
): ReadonlyMap<string, Paragraphs> {
  const sections = new Map<string, Line[][]>();
  let section: Line[][] | undefined;
  for (const line of lines) {
    const title = /^## (?<title>\S+)$/u.exec(line.text)?.groups?.["title"];
    if (title !== undefined) {
      if (sections.has(title)) {
        report({ file, record: `line ${line.number}`, message: `has a second section "${title}"` });
      }
      section = [[]];
      sections.set(title, section);
    } else if (line.text === "") {
      section?.push([]);
    } else if (section === undefined) {
      report({
        file,
        record: `line ${line.number}`,
        message: 'stands before the first section: add "## de" above',
      });
    } else {
      section.at(-1)?.push(line);
    }
  }
  return new Map(
    [...sections].map(([title, paragraphs]) => [title, paragraphs.filter((p) => p.length > 0)]),
  );
}

function withOriginals(
  file: string,
  lang: string,
  paragraphs: Paragraphs,
  originals: Paragraphs | undefined,
  report: Report,
) {
  const shape = (text: Paragraphs) => text.map((sentences) => sentences.length).join(", ");
  if (originals !== undefined && shape(paragraphs) !== shape(originals)) {
    report({
      file,
      record: `## ${lang}`,
      message: `has paragraphs of ${shape(paragraphs)} sentences, ## original of ${shape(originals)}: they must agree line by line`,
    });
  }
  return paragraphs.map((sentences, p) =>
    sentences.map(({ text }, s) => {
      const line = originals?.[p]?.[s];
      if (line === undefined) return { text };
      const { paragraph, sentence, sha256 } = HASH_LINE.exec(line.text)?.groups ?? {};
      if (sha256 === undefined) {
        report({
          file,
          record: `line ${line.number}`,
          message: 'must read "paragraph.sentence sha256": run dateline hashes on the original',
        });
        return { text };
      }
      return {
        text,
        original: { paragraph: Number(paragraph) - 1, sentence: Number(sentence) - 1, sha256 },
      };
    }),
  );
}
