/** News agencies as articles credit them: "(dpa)", "dpa/AFP", "© AFP", "Reuters reported" not. */

/** How an agency writes itself, by the lower-case form. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  (
    "AAP AFP AGI AP APA ANI ANP ANSA Anadolu Belga BTA CNA CTK dapd ddp dpa dpad dts EFE epd Europapress " +
    "IANS IDN Interfax IRNA ISNA JTA KCNA KNA KUNA Kyodo MAP MENA MTI NTB NZZ PAP PTI QNA Reuters RIA " +
    "Ritzau SANA SDA SID SPA STA STT Tanjug TASS TT Ukrinform UNIAN UPI WAFA Xinhua Yonhap"
  )
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);

/** A dateline's agency: "BERLIN (dpa) – Der", "PARIS, July 12 (Reuters) -". */
const IN_DATELINE = /^[^.!?(]{2,80}\((?<credit>[\p{L}/ .-]{2,30})\)\s{0,2}[-–—:]/u;
/** All that stands in brackets at the end of a paragraph, or alone: "(dpa/mb)". */
const AT_END = /[([](?<credit>[\p{L}/ .,-]{2,30})[)\]]\.?$/u;
/** "Foto: © dpa", "© AFP", "HANDOUT/AFP", "Quelle: Reuters". */
const CREDITED =
  /(?:©|\(c\)|\/|(?:Foto|Bild|Quelle|Photo|Image|Source|Credit|Agentur)s?:)\s{0,2}(?:\d{4}\s)?(?<credit>[\p{L}][\p{L}/.-]{1,30})/giu;

/** UTF-16 units at either end of a block, where a credit stands. */
const EDGE = 160;

/** The agencies in a credit such as "dpa/AFP"; none where it names none. */
function agenciesOf(credit: string): readonly string[] {
  return credit.split(/[^\p{L}]+/u).flatMap((part) => {
    const name = AGENCIES.get(part.toLowerCase());
    return name === undefined ? [] : [name];
  });
}

/** The agencies that a paragraph of the article credits, at its beginning or its end. */
export function creditsOfParagraph(text: string): readonly string[] {
  const dateline = IN_DATELINE.exec(text.slice(0, EDGE))?.groups?.["credit"] ?? "";
  const end = AT_END.exec(text.slice(-EDGE))?.groups?.["credit"] ?? "";
  return [...agenciesOf(dateline), ...agenciesOf(end)];
}

/** The agencies in a caption, a byline or an author's code, which are nothing but credits. */
export function creditsOfLine(text: string): readonly string[] {
  const line = text.slice(-EDGE);
  const credits = [...line.matchAll(CREDITED)].map(({ groups }) => groups?.["credit"] ?? "");
  const whole = text.length <= 60 ? [text] : [];
  return [...credits, ...whole].flatMap(agenciesOf).concat(creditsOfParagraph(text));
}

/** Whether the words name nothing but agencies and desks: "dpa/AFP", "afp/mb". */
export function isCredit(text: string): boolean {
  const parts = text.split(/[^\p{L}]+/u).filter((part) => part !== "");
  return (
    parts.length > 0 &&
    parts.length <= 4 &&
    parts.some((part) => AGENCIES.has(part.toLowerCase())) &&
    parts.every((part) => AGENCIES.has(part.toLowerCase()) || part.length <= 4)
  );
}
