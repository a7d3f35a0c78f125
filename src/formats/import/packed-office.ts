/** Spreadsheets and other packed files, which are no text: told by their first bytes. */

const BEGINNINGS: readonly (readonly [number[], string])[] = [
  // a zip: .xlsx, .ods, .numbers, and archives of files
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  // what Microsoft's programs wrote until 2007
  [[0xd0, 0xcf, 0x11, 0xe0], "xls"],
];

/** Formats of the same kind that are read, as articles. */
const TEXTS = /\.(?:docx|odt|pdf)$/iu;

/** ".xlsx", by its name where it has an ending; undefined for any other file. */
export function packedOffice(name: string, bytes: Uint8Array): string | undefined {
  const found = BEGINNINGS.find(([begin]) => begin.every((byte, at) => bytes[at] === byte));
  if (found === undefined || TEXTS.test(name)) return undefined;
  return /\.[a-z\d]{1,8}$/iu.exec(name)?.[0].toLowerCase() ?? `.${found[1]}`;
}
