/**
 * Keeps all files of one build and answers the page with them, with a network or without. A file that is not
 * the one of this build (the server has changed in between) makes the whole installing fail: the build
 * before stays in use, and nothing of this one is ever shown.
 */
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { cacheOf, cachesOf, isAppPage, isNamedByContent, keptAddress } from "./kept-address.ts";
import { ASK, BUSY, FREE, USE } from "./messages.ts";
import type { AppPage, ServiceWorkerScope, Told } from "./worker-scope.ts";

declare const self: ServiceWorkerScope;

/** Milliseconds in which a page says whether it may be loaded anew; it keeps what it has if it doesn't. */
const PATIENCE = 1000;
/** Milliseconds after which a page that is left for another is no longer counted. */
const LEFT = 3000;

// oxlint-disable-next-line eslint/no-underscore-dangle -- the name that the build looks for
const build = self.__WB_MANIFEST;
const { scope } = self.registration;
const cacheName = cacheOf(build, scope);
const files = new PrecacheController({ cacheName });
files.addToCacheList([...build]);

self.addEventListener("install", (event) => {
  event.waitUntil(navigator.locks.request(cachesOf(scope), () => files.install(event)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim().then(() => tidy("")));
});

self.addEventListener("fetch", (event) => {
  const { request, resultingClientId } = event;
  const address = keptAddress(request, scope);
  if (address === undefined) return;
  const key = files.getCacheKeyForURL(address);
  if (key === undefined && !isNamedByContent(address, scope)) return;
  event.respondWith(answer(request, key));
  if (request.mode === "navigate") event.waitUntil(later(() => tidy(resultingClientId)));
});

self.addEventListener("message", (event) => {
  if (event.data === USE) event.waitUntil(takeOver(event));
});

/** What this build doesn't have may belong to a page of the build before. */
async function answer(request: Request, key: string | undefined): Promise<Response> {
  const options = { ignoreVary: true };
  const kept =
    key === undefined
      ? await caches.match(request.url, options)
      : await caches.match(key, { ...options, cacheName });
  return kept ?? fetch(request);
}

/** Never by itself: a reader has asked for it, and no page has anything that would be lost. */
async function takeOver({ ports: [port], source }: Told): Promise<void> {
  const pages = (await appPages()).filter(({ id }) => id !== source?.id);
  const free = await Promise.all(pages.map(isFree));
  const all = free.every(Boolean);
  if (all) await self.skipWaiting();
  port?.postMessage(all ? FREE : BUSY);
}

function isFree(page: AppPage): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(() => resolve(true), PATIENCE);
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      clearTimeout(late);
      resolve(data !== BUSY);
    });
    port1.start();
    page.postMessage(ASK, [port2]);
  });
}

/**
 * Older builds go once no page is there that they might have started; `opening` is the one that this
 * build starts now. Never while a newer build fills its cache, nor once it has.
 */
async function tidy(opening: string): Promise<void> {
  await navigator.locks.request(cachesOf(scope), { ifAvailable: true }, async (lock) => {
    const { installing, waiting } = self.registration;
    if (lock === null || installing !== null || waiting !== null) return;
    if ((await appPages()).some(({ id }) => id !== opening)) return;
    const older = (await caches.keys()).filter(
      (name) => name.startsWith(cachesOf(scope)) && name !== cacheName,
    );
    await Promise.all(older.map((name) => caches.delete(name)));
  });
}

function later(work: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(work()), LEFT);
  });
}

async function appPages(): Promise<readonly AppPage[]> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter(({ url }) => isAppPage(url, scope));
}
