/** An actor's name in the reader's language; its id where the dataset doesn't know it. */
import type { Dataset } from "./dataset.ts";
import { textInLang } from "./local-text.ts";

export function actorName({ actors }: Pick<Dataset, "actors">, id: string, lang: string): string {
  const actor = actors.get(id);
  return actor === undefined ? id : textInLang(actor.name, lang);
}
