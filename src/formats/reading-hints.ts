/** What the user knows of an article; it wins over what the file says. */
export interface ReadingHints {
  /** ISO 8601 day */
  readonly published?: string | undefined;
  /** BCP 47 */
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
}
