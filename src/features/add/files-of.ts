/** Which of the files that somebody drops or chooses may be articles, and what the others are. */
import { mayHoldEvents } from "#src/ui/event-files.ts";

/** A file, and where it lay in what was dropped: "clippings/2025/bridge.html". */
export interface FoundFile {
  readonly file: File;
  readonly path: string;
}

/** What a file is that is no article, as far as its name and place tell. */
export type OtherKind =
  | "picture"
  | "film"
  | "sound"
  | "archive"
  | "table"
  | "document"
  | "mail"
  | "program"
  /** belongs to a saved page, and is no page of its own */
  | "page-part"
  | "hidden"
  | "empty"
  | "other"
  /** would be one, and comes after the last that is taken at once */
  | "too-many";

export interface SortedFiles {
  readonly articles: readonly FoundFile[];
  /** their names */
  readonly others: ReadonlyMap<OtherKind, readonly string[]>;
  /** of the others those that may hold events of their own */
  readonly events: readonly File[];
}

/** Articles that are taken at once: more are no clippings, and nobody fills in their forms. */
export const MOST_AT_ONCE = 200;

const endings = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const READ = endings("txt text md markdown html htm xhtml shtml docx pdf");

const OTHERS: readonly (readonly [OtherKind, ReadonlySet<string>])[] = [
  ["picture", endings("jpg jpeg jpe png gif webp avif heic heif svg tif tiff bmp ico psd raw")],
  ["film", endings("mp4 m4v mov avi mkv webm mpg mpeg wmv")],
  ["sound", endings("mp3 m4a wav ogg oga opus flac aac wma")],
  ["archive", endings("zip gz tgz tar 7z rar bz2 xz maff mht mhtml webarchive warc wacz")],
  ["table", endings("csv tsv xls xlsx ods numbers")],
  ["document", endings("doc odt rtf pages epub ppt pptx odp key tex djvu ps")],
  ["mail", endings("eml msg mbox")],
  ["program", endings("js mjs cjs ts css json xml map woff woff2 ttf otf exe dll php py sh ini")],
];

/** Articles in the order of their paths, and the names of the rest by kind. */
export function sortFiles(found: readonly FoundFile[]): SortedFiles {
  const pages = pagesIn(found);
  const others = new Map<OtherKind, readonly string[]>();
  const articles: FoundFile[] = [];
  const events: File[] = [];
  for (const one of found.toSorted((a, b) => compare(a.path, b.path))) {
    const kind = otherKind(one, pages) ?? (articles.length < MOST_AT_ONCE ? undefined : "too-many");
    if (kind === undefined) articles.push(one);
    else {
      others.set(kind, [...(others.get(kind) ?? []), one.file.name]);
      if (kind !== "hidden" && mayHoldEvents(one.file.name)) events.push(one.file);
    }
  }
  return { articles, others, events };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function otherKind({ file, path }: FoundFile, pages: ReadonlySet<string>): OtherKind | undefined {
  if (isHidden(path)) return "hidden";
  const ending = /\.(?<ending>[^./]{1,12})$/u.exec(file.name)?.groups?.["ending"]?.toLowerCase();
  const known = OTHERS.find(([, list]) => list.has(ending ?? ""))?.[0];
  if (known !== undefined) return known;
  if (ending === undefined || !READ.has(ending)) return "other";
  if (belongsToPage(path, pages)) return "page-part";
  return file.size === 0 ? "empty" : undefined;
}

/** What systems and programs leave behind: ".DS_Store", "~$bridge.docx" while it is open. */
function isHidden(path: string): boolean {
  return path
    .split("/")
    .some((part) => /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/u.test(part));
}

const PAGE = /\.x?html?$/iu;

/** The paths of pages without their endings: a browser saves "a.html" with a folder "a_files". */
function pagesIn(found: readonly FoundFile[]): ReadonlySet<string> {
  return new Set(
    found.filter(({ path }) => PAGE.test(path)).map(({ path }) => path.replace(PAGE, "")),
  );
}

const PARTS_OF_PAGE = /(?:[-_ .](?:files|Dateien|bestanden|fichiers|archivos))$/u;

function belongsToPage(path: string, pages: ReadonlySet<string>): boolean {
  const folders = path.split("/").slice(0, -1);
  return folders.some((folder, at) => {
    const page = [...folders.slice(0, at), folder.replace(PARTS_OF_PAGE, "")].join("/");
    return PARTS_OF_PAGE.test(folder) && pages.has(page);
  });
}
