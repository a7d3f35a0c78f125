/** A second server of this machine: another port is another origin. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface OtherHost {
  readonly host: string;
  readonly url: string;
  /** what was asked of it so far: method and path */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves `data` to pages of every origin, at any address. */
export async function otherHost(data: unknown): Promise<OtherHost> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    response.writeHead(200, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
    });
    response.end(JSON.stringify(data));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const port = portOf(server.address());
  const host = `127.0.0.1:${String(port)}`;
  return {
    host,
    url: `http://${host}/timeline.json`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
