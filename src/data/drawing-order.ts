/**
 * What is to be seen is drawn before what is only counted: while a picture is awaited, counts that come
 * wait for it, and are then drawn together, in a frame of their own.
 */
export interface DrawingOrder {
  /** a picture has been asked for */
  readonly awaitPicture: () => void;
  /** one has come, of this question or an earlier one: whoever goes on asking sees counts all the same */
  readonly pictureDrawn: () => void;
  /** draws at once, or after the picture that is awaited; the same function only once */
  readonly count: (draw: () => void) => void;
  /** what is held back need not be drawn any more */
  readonly forget: (draw: () => void) => void;
}

/** Milliseconds: a picture that takes longer is waited for by nobody. */
const LONGEST = 400;
/** Milliseconds: a page that nobody sees draws no frames. */
const FRAME_AT_MOST = 100;

/** `together`: how counts are drawn, one or several of them. */
export function createDrawingOrder(together: (draw: () => void) => void): DrawingOrder {
  const held = new Set<() => void>();
  let patience: ReturnType<typeof setTimeout> | undefined;

  const release = (): void => {
    clearTimeout(patience);
    patience = undefined;
    const all = [...held];
    held.clear();
    together(() => {
      for (const draw of all) draw();
    });
  };

  return {
    awaitPicture() {
      patience ??= setTimeout(release, LONGEST);
    },
    pictureDrawn() {
      if (patience !== undefined) afterFrame(release);
    },
    count(draw) {
      if (patience === undefined) together(draw);
      else held.add(draw);
    },
    forget: (draw) => void held.delete(draw),
  };
}

/** As soon as the next frame is drawn. */
function afterFrame(then: () => void): void {
  let called = false;
  const once = (): void => {
    if (called) return;
    called = true;
    then();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, FRAME_AT_MOST);
}
