import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadAgain, whyMissing } from "#src/offline/why-missing.ts";

const OWN = "./assets/index-own.js";

function answering(answer: () => Response | Promise<Response>) {
  const asked = vi.fn<typeof fetch>(async () => answer());
  vi.stubGlobal("fetch", asked);
  return asked;
}

const pageWith = (script: string) => () =>
  new Response(`<!doctype html><script type="module" src="${script}"></script>`);

beforeEach(() => {
  const script = document.createElement("script");
  script.type = "module";
  script.setAttribute("src", OWN);
  document.head.append(script);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("a part that didn't come is missing because", () => {
  test("the server has another build by now", async () => {
    answering(pageWith("./assets/index-newer.js"));
    expect(await whyMissing()).toBe("renewed");
  });

  test("the server doesn't answer, or not with a page", async () => {
    answering(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await whyMissing()).toBe("unreachable");
    answering(() => new Response("Bad gateway", { status: 502 }));
    expect(await whyMissing()).toBe("unreachable");
  });

  test("of something that nobody can tell, where the server has this very build", async () => {
    answering(pageWith(OWN));
    expect(await whyMissing()).toBe("unclear");
  });
});

describe("the page is not loaded again", () => {
  test("while something is unfinished; the server is not even asked", async () => {
    const asked = answering(pageWith("./assets/index-newer.js"));
    document.body.append(document.createElement("form"));
    expect(await loadAgain(null)).toBe("busy");
    expect(asked).not.toHaveBeenCalled();
  });

  test("from a server that would not give it", async () => {
    answering(() => new Response("", { status: 503 }));
    expect(await loadAgain(null)).toBe("unreachable");
  });

  test("where somebody began something while the server was asked", async () => {
    answering(() => {
      document.body.append(document.createElement("form"));
      return pageWith("./assets/index-newer.js")();
    });
    expect(await loadAgain(null)).toBe("busy");
  });
});
