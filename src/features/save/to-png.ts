/** A picture of vectors as one of points, for programs that take no other. */

export interface Drawn {
  readonly svg: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

/** A large collection's is asked for. */
export type Draw = () => Drawn | Promise<Drawn>;

/** Points to a CSS pixel: legible in print. */
const SCALE = 2;
/** Browsers draw nothing that is longer. */
const LONGEST = 16_000;

/** Rejects where the browser can't draw it. */
export async function toPng({ svg, width, height }: Drawn): Promise<Blob> {
  const image = new Image();
  // the page's policy knows pictures from data: addresses alone
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("no picture"));
      else resolve(blob);
    }, "image/png");
  });
}
