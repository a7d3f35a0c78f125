/** Three invented articles of invented papers, each with events that the program finds. */

/** Pasted, in German, with its headline and its day at the top. */
export const GERMAN = `Minister beraten in Helsinki

6. Juni 2025

Der norwegische Außenminister traf am 2. Mai 2025 in Helsinki seinen finnischen Kollegen.

Am 4. Mai 2025 unterzeichneten Norwegen und Finnland ein Abkommen über die Fischerei.

Die Polizei nahm am Dienstag in Oslo zwei Männer fest.
`;

/** Pasted, in English. */
export const ENGLISH = `Talks in Tallinn end without a treaty

20 May 2025

The prime minister of Estonia visited Stockholm on 12 May 2025.

Estonia and Sweden signed a trade agreement on 14 May 2025.

Police arrested three protesters in Tallinn on Sunday.

Every ferry stayed in port.
`;

/** Chosen as a file. */
export const FILE = {
  name: "island-gazette.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    `Island votes on its port

10 July 2025

The president of Iceland met the prime minister of Denmark in Reykjavik on 1 July 2025.

Iceland and Denmark signed a treaty on 3 July 2025.

Soldiers of Denmark left the island on 8 July 2025.
`,
    "utf8",
  ),
};
