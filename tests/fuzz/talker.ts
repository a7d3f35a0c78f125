/** Another window or thread that says whatever a test wants. What its listeners throw, the test is thrown. */
export class Talker extends EventTarget {
  readonly #listeners: ((event: MessageEvent<unknown>) => void)[] = [];
  /** what was said to it */
  readonly heard: unknown[] = [];
  readonly onmessage = null;
  readonly onmessageerror = null;

  override addEventListener(type: string, listener: unknown): void {
    if (type === "message" && typeof listener === "function") {
      this.#listeners.push((event) => void Reflect.apply(listener, undefined, [event]));
    }
  }

  say(data: unknown): void {
    for (const listener of this.#listeners) listener(new MessageEvent("message", { data }));
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  start(): void {}
  terminate(): void {}
  close(): void {}
}
