/** A moment by the reader's own clock: "12 July 2025 at 14:03". For what happened on this machine. */
export function instantInWords(ms: number, lang: string): string {
  // days are written as elsewhere on the page: the day before the month
  const clock = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    timeStyle: "short",
    // no zone named: the one of the machine
    timeZone: undefined,
  });
  return clock.format(ms);
}
