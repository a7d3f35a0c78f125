import { expect, test } from "vitest";
import { copyOfDataFile, copyOfOwn } from "#src/data/copy-collection.ts";
import { ownCollectionQuery } from "#src/data/own-collection.ts";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import type { LocalText } from "#src/domain/model.ts";
import { LibraryError } from "#src/library/library.ts";
import { article as paper, collectionFrom, passageOf } from "#tests/support/collection.ts";
import { makeWorkshop } from "#tests/support/workshop.tsx";
import { accepted, article, firstDecision, TITLE } from "#tests/library/made-up.ts";

const VISIT = article("coast-courier", {
  paragraphs: ["Minister Bert Southman met President Carla Eastwood on 12 July 2025."],
});
const COPIED = { en: "A copy" };
const titled = (): LocalText => COPIED;

async function opened(parts: Awaited<ReturnType<typeof makeWorkshop>>, id: string) {
  const answer = await parts.client.fetchQuery(ownCollectionQuery(id, parts.workshop));
  if (answer === null) throw new Error("it is missing");
  return answer;
}

test("a collection that this machine doesn't have is missing, and no fault", async () => {
  const { client, workshop } = await makeWorkshop();
  expect(await client.fetchQuery(ownCollectionQuery("elsewhere", workshop))).toBeNull();
});

test("one without articles is shown as it is: with nothing in it", async () => {
  const made = await makeWorkshop();
  const { id } = await made.library.create(TITLE, undefined);
  const { collection, checked } = await opened(made, id);
  expect(collection.dataset.title).toEqual(TITLE.title);
  expect(collection.records).toEqual([]);
  expect(checked.cards).toEqual([]);
});

test("what its articles state is shown like any data file, with a card for each claim", async () => {
  const made = await makeWorkshop();
  const { id } = await made.library.create(TITLE, undefined);
  await made.library.putArticles(id, () => [VISIT]);
  const { collection, checked, unread } = await opened(made, id);
  expect(collection.dataset.sources.get(VISIT.id)?.publisher).toBe("Coast Courier");
  expect(collection.problems).toEqual([]);
  expect(collection.records.length).toBeGreaterThan(0);
  expect(checked.cards.map(({ state }) => state)).toEqual(checked.cards.map(() => "open"));
  expect(unread).toEqual([]);
});

test("a library that refuses is the fault that it names", async () => {
  const fault = { kind: "refused" } as const;
  const { client, workshop } = await makeWorkshop({
    library: () => ({ whole: () => Promise.reject(new LibraryError(fault)) }),
  });
  await expect(client.fetchQuery(ownCollectionQuery("any", workshop))).rejects.toThrow(
    expect.objectContaining({ fault }),
  );
});

test("a copy of a data file has all of its events, and says where they are from", async () => {
  const source = paper("paper", { en: [["Anna met Bert on 3 May 2025."]] });
  const { dataset } = collectionFrom({
    sources: [source],
    events: [{ id: "meeting", claims: [{ passages: [passageOf(source, "Anna met Bert")] }] }],
  });
  const made = await makeWorkshop();
  const file = { address: "https://read.example/timeline.json", dataset };
  const { id } = await copyOfDataFile(made.library, file, titled);
  const { whole, collection, checked } = await opened(made, id);
  expect(whole.collection).toMatchObject({ title: COPIED, copiedFrom: file.address });
  expect([...collection.byId.keys()]).toEqual(["meeting"]);
  expect(collection.dataset.sides).toEqual(dataset.sides);
  expect(checked.cards.map(({ state }) => state)).toEqual(["given"]);
});

test("a data file that it was copied from and that can't be read is named, and the rest is shown", async () => {
  const made = await makeWorkshop();
  const { id } = await made.library.create(TITLE, { format: "dateline/99" });
  await made.library.putArticles(id, () => [VISIT]);
  const { unread, collection } = await opened(made, id);
  expect(unread).toEqual([{ store: "bases", key: id, field: "format" }]);
  expect(collection.records).toHaveLength(1);
});

test("corrections of the data file are in the copy, and can be taken back there", async () => {
  const { dataset } = collectionFrom({});
  const { library } = await makeWorkshop();
  const address = "https://read.example/timeline.json";
  const decision = accepted("a-s01-meeting-1");
  // as another tab may have, a moment before
  await library.decide({ of: "data", address }, firstDecision(decision));
  const { id } = await copyOfDataFile(library, { address, dataset }, titled);
  expect(await library.decisions({ of: "collection", id })).toEqual({
    ...NO_DECISIONS,
    claims: new Map([[decision.claim, decision]]),
  });
});

test("a copy of one's own has its articles and decisions, and what changes in it changes nothing else", async () => {
  const { library } = await makeWorkshop();
  const { id } = await library.create(TITLE, undefined);
  await library.putArticles(id, () => [VISIT]);
  const shelf = { of: "collection", id } as const;
  await library.decide(shelf, firstDecision(accepted("coast-courier-s01-meeting-1")));
  const copy = await copyOfOwn(library, id, titled);
  expect(copy.id).not.toBe(id);
  const before = await library.whole(id);
  expect(await library.whole(copy.id)).toMatchObject({
    collection: { title: COPIED },
    articles: before?.articles,
    decisions: before?.decisions,
  });
  await library.removeArticle(copy.id, VISIT.id);
  expect(await library.whole(id)).toEqual(before);
});

test("what another tab has deleted meanwhile can't be copied", async () => {
  const { library } = await makeWorkshop();
  await expect(copyOfOwn(library, "gone", titled)).rejects.toThrow(
    expect.objectContaining({ fault: { kind: "missing" } }),
  );
});
