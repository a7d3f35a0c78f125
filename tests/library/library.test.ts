/** What a page relies on when it keeps something. */
import { describe, expect, test } from "vitest";
import type { EventDecision } from "#src/domain/review.ts";
import type { Claim } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { ArticlesThere } from "#src/library/library.ts";
import {
  accepted,
  article,
  contentOf,
  firstDecision,
  freshName,
  libraryOf,
  onClaim,
  rejected,
  TITLE,
} from "./made-up.ts";

const CLAIM: Claim = {
  id: "a-s01-other-1",
  passages: [],
  actors: [],
  quotes: [],
  chain: [],
  stance: "asserted",
};

const DATA: Shelf = { of: "data", address: "https://example.org/timeline.json" };

describe("a collection", () => {
  test("is there with all that belongs to it when it is opened again", async () => {
    const name = freshName();
    const first = await libraryOf({ name, now: () => 1000 });
    const made = await first.create(
      {
        ...TITLE,
        description: { de: "Streik im Hafen" },
        copiedFrom: "https://example.org/a.json",
      },
      { format: "dateline/1" },
    );
    await first.putArticles(made.id, () => [
      article("a", { order: 2 }),
      article("zoo", { order: 1 }),
    ]);
    const shelf: Shelf = { of: "collection", id: made.id };
    await first.decide(shelf, firstDecision(accepted("a-s01-other-1")));
    first.close();

    const second = await libraryOf({ name });
    expect(await second.collections()).toEqual([{ ...made, made: 1000, changed: 1000 }]);
    const whole = await second.whole(made.id);
    expect(whole).toMatchObject({ base: { format: "dateline/1" }, problems: [] });
    expect(whole?.articles).toEqual([article("zoo", { order: 1 }), article("a", { order: 2 })]);
    expect([...(whole?.decisions.claims.values() ?? [])]).toEqual([accepted("a-s01-other-1")]);
  });

  test("has an id like its title, unlike those that are taken", async () => {
    const library = await libraryOf();
    const idOf = async (title: Readonly<Record<string, string>>) =>
      (await library.create({ title, sides: [] }, undefined)).id;
    expect(await idOf({ de: "Streik: der Hafen, Tag 1" })).toBe("streik-der-hafen-tag-1");
    expect(await idOf({ de: "Streik - der Hafen - Tag 1" })).toBe("streik-der-hafen-tag-1-2");
    expect(await idOf({ de: "Streik: der Hafen, Tag 1!" })).toBe("streik-der-hafen-tag-1-3");
    expect(await idOf({ de: "Über die Hafenbrücke" })).toBe("ueber-die-hafenbruecke");
    expect(await idOf({ uk: "Порт" })).toBe("collection");
    expect(await idOf({ en: "x".repeat(59) + " yz" })).toBe("x".repeat(59));
  });

  test("takes another title, and remembers when it was changed", async () => {
    let time = 1000;
    const library = await libraryOf({ now: () => time });
    const { id } = await library.create({ ...TITLE, description: { en: "old" } }, undefined);
    time = 2000;
    await library.rename(id, { title: { en: "Port strike" } });
    expect(await library.collections()).toEqual([
      { id, title: { en: "Port strike" }, sides: [], made: 1000, changed: 2000 },
    ]);
    time = 3000;
    await library.putArticles(id, () => [article("a")]);
    expect((await library.whole(id))?.collection.changed).toBe(3000);
  });

  test("is unknown where it was never made, and nothing can be put into it", async () => {
    const library = await libraryOf();
    expect(await library.whole("nowhere")).toBeUndefined();
    const missing = { fault: { kind: "missing" } };
    const shelf: Shelf = { of: "collection", id: "nowhere" };
    await expect(library.rename("nowhere", TITLE)).rejects.toMatchObject(missing);
    await expect(library.putArticles("nowhere", () => [article("a")])).rejects.toMatchObject(
      missing,
    );
    const change = firstDecision(accepted("a-s01-other-1"));
    await expect(library.decide(shelf, change)).rejects.toMatchObject(missing);
    const original = { shelf, source: "a", text: "words", opened: 1 };
    await expect(library.putOriginal(original)).rejects.toMatchObject(missing);
  });

  test("that is removed leaves no trace", async () => {
    const name = freshName();
    const library = await libraryOf({ name });
    await library.create({ title: { en: "Stays" }, sides: [] }, undefined);
    const before = await contentOf(name);
    const { id } = await library.create(TITLE, { format: "dateline/1" });
    await library.putArticles(id, () => [article("a"), article("zoo")]);
    const shelf: Shelf = { of: "collection", id };
    await library.decide(shelf, firstDecision(accepted("a-s01-other-1")));
    await library.putOriginal({ shelf, source: "a", text: "words", opened: 1 });
    await library.remove(id);
    expect(await contentOf(name)).toEqual(before);
  });
});

describe("articles", () => {
  test("one with an id that is there already takes its place", async () => {
    const library = await libraryOf();
    const { id } = await library.create(TITLE, undefined);
    await library.putArticles(id, () => [article("a"), article("b", { order: 1 })]);
    await library.putArticles(id, () => [article("a", { headline: "Cranes move again" })]);
    const articles = (await library.whole(id))?.articles ?? [];
    expect(articles.map(({ headline }) => headline)).toEqual([
      "Cranes move again",
      "Cranes stand still",
    ]);
  });

  test("no two of those that come at once have one id", async () => {
    const library = await libraryOf();
    const { id } = await library.create(TITLE, undefined);
    const [first, second] = [article("a"), article("a", { digest: "1".repeat(64) })];
    await expect(library.putArticles(id, () => [first, second])).rejects.toMatchObject({
      fault: { kind: "conflict", on: "a" },
    });
    expect(await library.articleCount(id)).toBe(0);
  });

  test("who puts some in is told what is there at that moment, though another tab has just put it there", async () => {
    const library = await libraryOf();
    const { id } = await library.create(TITLE, undefined);
    const numbered = ({ ids }: ArticlesThere) => [article(`a${String(ids.length)}`)];
    const both = [library.putArticles(id, numbered), library.putArticles(id, numbered)];
    expect(await Promise.all(both)).toEqual([[article("a0")], [article("a1")]]);
    expect(await library.articleCount(id)).toBe(2);
  });

  test("what was seen of one is remembered where it is still there, and changes nothing else", async () => {
    let time = 1000;
    const library = await libraryOf({ now: () => time });
    const { id } = await library.create(TITLE, undefined);
    await library.putArticles(id, () => [article("a"), article("gone")]);
    await library.putArticles(id, () => [article("b", { digest: "1".repeat(64) })]);
    await library.removeArticle(id, "gone");
    time = 2000;
    const seen = [CLAIM];
    const looked = ["a", "gone", "b"].map((one) => ({ id: one, digest: "0".repeat(64), seen }));
    await library.noteSeen(id, looked);
    const whole = await library.whole(id);
    expect(whole?.articles).toEqual([
      article("a", { seen }),
      article("b", { digest: "1".repeat(64) }),
    ]);
    expect(whole?.collection.changed).toBe(1000);
  });

  test("none is put in where one of them could not be read again", async () => {
    const library = await libraryOf();
    const { id } = await library.create(TITLE, undefined);
    const bad = article("b", { headline: " " });
    await expect(library.putArticles(id, () => [article("a"), bad])).rejects.toMatchObject({
      fault: { kind: "failed", detail: "articles: headline" },
    });
    expect((await library.whole(id))?.articles).toEqual([]);
  });

  test("one that is taken out takes along its original and what was decided on it alone", async () => {
    const library = await libraryOf();
    const { id } = await library.create(TITLE, undefined);
    const shelf: Shelf = { of: "collection", id };
    const onEvent = (after: EventDecision) => ({
      on: "event" as const,
      id: after.id,
      before: undefined,
      after,
    });
    const states = (claim: string) => ({ claim, as: "states" as const });
    await library.putArticles(id, () => [article("a"), article("a-b"), article("c")]);
    await library.putOriginal({ shelf, source: "a", text: "words", opened: 1 });
    await library.decide(shelf, [
      onClaim(undefined, accepted("a-s01-other-1")),
      onClaim(undefined, accepted("a-b-s01-other-1")),
      onEvent({
        id: "both",
        evidence: [states("a-s01-other-1"), states("c-s01-other-1")],
        notes: [],
      }),
      onEvent({ id: "alone", evidence: [states("a-s01-other-1")], notes: [] }),
      onEvent({ id: "of-it", of: "a-s02-other-1", notes: [] }),
      onEvent({ id: "of-none", notes: [] }),
    ]);
    await library.removeArticle(id, "a");
    const whole = await library.whole(id);
    expect(whole?.articles.map((one) => one.id)).toEqual(["a-b", "c"]);
    expect([...(whole?.decisions.claims.keys() ?? [])]).toEqual(["a-b-s01-other-1"]);
    expect([...(whole?.decisions.events.values() ?? [])]).toEqual([
      { id: "both", evidence: [states("c-s01-other-1")], notes: [] },
      { id: "of-none", notes: [] },
    ]);
    expect(await library.original(shelf, "a")).toBeUndefined();
  });
});

describe("decisions", () => {
  test("a change turned round undoes it", async () => {
    const library = await libraryOf();
    await library.decide(DATA, firstDecision(accepted("a-s01-other-1")));
    const [before, after] = [accepted("a-s01-other-1"), rejected("a-s01-other-1")];
    await library.decide(DATA, [onClaim(before, after)]);
    expect((await library.decisions(DATA)).claims.get("a-s01-other-1")).toEqual(
      rejected("a-s01-other-1"),
    );
    await library.decide(DATA, [onClaim(after, before)]);
    await library.decide(DATA, [onClaim(accepted("a-s01-other-1"), undefined)]);
    expect((await library.decisions(DATA)).claims.size).toBe(0);
  });

  test("nothing of a change is carried out where one record is not what it saw", async () => {
    const library = await libraryOf();
    await library.decide(DATA, firstDecision(rejected("b-s01-other-1")));
    const change = [
      onClaim(undefined, accepted("a-s01-other-1")),
      onClaim(accepted("b-s01-other-1"), undefined),
    ];
    await expect(library.decide(DATA, change)).rejects.toMatchObject({
      fault: { kind: "conflict", on: "b-s01-other-1" },
    });
    expect([...(await library.decisions(DATA)).claims.values()]).toEqual([
      rejected("b-s01-other-1"),
    ]);
  });

  test("one that names another claim than its edit is not kept", async () => {
    const library = await libraryOf();
    const edit = { ...onClaim(undefined, accepted("a-s01-other-1")), id: "b-s01-other-1" };
    await expect(library.decide(DATA, [edit])).rejects.toMatchObject({
      fault: { kind: "failed", detail: "decisions: b-s01-other-1 is a-s01-other-1" },
    });
    expect((await library.decisions(DATA)).claims.size).toBe(0);
  });

  test("a field that is undefined is one that isn't there", async () => {
    const library = await libraryOf();
    const event: EventDecision = { id: "strike", title: undefined, notes: [] };
    await library.decide(DATA, [{ on: "event", id: "strike", before: undefined, after: event }]);
    const same: EventDecision = { notes: [], id: "strike" };
    await library.decide(DATA, [{ on: "event", id: "strike", before: same, after: undefined }]);
    expect((await library.decisions(DATA)).events.size).toBe(0);
  });

  test("each shelf has its own, also where one address begins like another", async () => {
    const library = await libraryOf();
    const longer: Shelf = { of: "data", address: `${DATA.address}/b` };
    await library.decide(DATA, firstDecision(accepted("a-s01-other-1")));
    await library.decide(longer, firstDecision(accepted("b-s01-other-1")));
    expect([...(await library.decisions(DATA)).claims.keys()]).toEqual(["a-s01-other-1"]);
    expect([...(await library.decisions(longer)).claims.keys()]).toEqual(["b-s01-other-1"]);
  });
});

test("an original is kept until it is taken away", async () => {
  const library = await libraryOf();
  const original = { shelf: DATA, source: "a", text: "The words.\n", opened: 5 };
  await library.putOriginal(original);
  expect(await library.original(DATA, "a")).toEqual(original);
  await library.removeOriginal(DATA, "a");
  expect(await library.original(DATA, "a")).toBeUndefined();
});
