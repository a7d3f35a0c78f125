/** Of the collection, without what is chosen and opened in it. */
export function pageAddress(): string {
  const { origin, pathname, search } = window.location;
  const data = new URLSearchParams(search).get("data");
  return `${origin}${pathname}${data === null ? "" : `?${new URLSearchParams({ data }).toString()}`}`;
}
