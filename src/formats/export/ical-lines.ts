/** Content lines of iCalendar: words escaped, and no line longer than 75 octets. */

const LONGEST = 75; // octets of UTF-8, without the line end

export function textLine(name: string, text: string): string {
  return contentLine(`${name}:${escaped(text)}`);
}

/** Folded where it is too long, never within a character; each further line begins with a blank. */
export function contentLine(line: string): string {
  const folded: string[] = [];
  let piece = "";
  let octets = 0;
  for (const sign of line.replace(CONTROLS, "")) {
    const more = octetsOf(sign);
    if (octets + more > LONGEST) {
      folded.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += sign;
    octets += more;
  }
  return [...folded, piece].join("\r\n");
}

/** A text may hold tabs and no other control character; line breaks are written as words. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\r\n?|\n/gu, "\\n");
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
