/** Lists made of what each item of a list gives. `flatMap` would do, and takes V8 several times as long. */

/** What the items give, one after the other. */
export function gathered<Item, Found>(
  items: readonly Item[],
  give: (item: Item, place: number) => readonly Found[],
): readonly Found[] {
  const all: Found[] = [];
  let place = 0;
  for (const item of items) {
    for (const found of give(item, place)) all.push(found);
    place += 1;
  }
  return all;
}

/** What the items give that give something. */
export function foundIn<Item, Found>(
  items: readonly Item[],
  find: (item: Item, place: number) => Found | undefined,
): readonly Found[] {
  const all: Found[] = [];
  let place = 0;
  for (const item of items) {
    const found = find(item, place);
    if (found !== undefined) all.push(found);
    place += 1;
  }
  return all;
}
