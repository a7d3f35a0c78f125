import { useEffect } from "react";

/** Tells the page that it is embedded in how high it is: that, and nothing else. */
export function useEmbedded(embedded: boolean): void {
  useEffect(() => {
    if (!embedded || window.parent === window) return undefined;
    const page = document.documentElement;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // whoever embeds it may know its height
      window.parent.postMessage({ dateline: "height", height }, "*");
    });
    observer.observe(page);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [embedded]);
}
