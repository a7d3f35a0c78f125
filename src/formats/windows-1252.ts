/** Characters of windows-1252 where latin-1 has controls: by the bytes from 128 to 159, hexadecimal. */
const CODES =
  "20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178";

const FIRST = 0x80;
const WINDOWS_CODES = CODES.split(" ").map((code) => parseInt(code, 16));

/** What a number of latin-1 means to whoever wrote windows-1252, as browsers read it. */
export function windowsCode(code: number): number {
  return WINDOWS_CODES[code - FIRST] ?? code;
}

/** Node 20 reads that encoding as latin-1, which leaves controls in the place of quotation marks. */
export function withoutLatinControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) =>
    String.fromCodePoint(windowsCode(control.charCodeAt(0))),
  );
}
