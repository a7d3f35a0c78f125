/** What comes over the wire, before it is known to be a message. */

export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof data === "object" && data !== null ? { ...data } : undefined;
}

export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
