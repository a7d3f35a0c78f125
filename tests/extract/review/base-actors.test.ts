import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KnownActor } from "#src/domain/known-actor.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { extract } from "#src/extract/extract.ts";
import { actorOf } from "#src/extract/review/known-actors.ts";
import { knownActorOf } from "#src/extract/review/base-actors.ts";

const authored = KnownActor.array().parse(
  JSON.parse(readFileSync("public/data/actors.json", "utf8")),
);

test("actors that went through a data file are still what they were", () => {
  const again = authored.map((actor) => knownActorOf(actorOf(actor)));
  expect(again.map((actor) => actorOf(actor))).toEqual(
    authored.map((actor) => {
      const { aliases, ...rest } = actorOf(actor);
      // the order of the forms is not kept
      return { ...rest, aliases: expect.arrayContaining(aliases) as unknown };
    }),
  );
});

const TEXTS = {
  de: "Russlands Außenminister Lawrow traf in Moskau Kim. Nordkoreanische Soldaten und russische Truppen kämpfen in Kursk, sagte der Kremlsprecher.",
  en: "Russian Foreign Minister Lavrov met Kim in Moscow. North Korean soldiers and Russian troops fight in Kursk, the Kremlin’s spokesman said.",
} as const;

test.each(["de", "en"] as const)("they are found as before, in %s", (lang) => {
  const article = articleOf({ lang, paragraphs: [TEXTS[lang]], published: "2025-07-12" });
  const again = authored.map((actor) => knownActorOf(actorOf(actor)));
  const found = (known: readonly KnownActor[]) =>
    extract(article, known).actors.map(({ start, end, actor }) => [start, end, actor]);
  expect(found(again)).toEqual(found(authored));
});
