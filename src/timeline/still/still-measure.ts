/** Widths of the still picture's texts, with the fonts that the page has. */
import { FONTS, guessedWidth, type MeasureText } from "./still-text.ts";

export function stillMeasure(): MeasureText {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return guessedWidth;
  return (text, face) => {
    const { family, size, weight } = FONTS[face];
    pen.font = `${String(weight)} ${String(size)}px ${family}`;
    return pen.measureText(text).width;
  };
}
