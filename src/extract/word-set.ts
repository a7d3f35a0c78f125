/** The words of a list that is written with white space between them; "soldat/en/in" is "soldat soldaten soldatin". */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).flatMap((entry) => {
    const [word = "", ...endings] = entry.split("/");
    return [word, ...endings.map((ending) => word + ending)];
  });
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}
