// @ts-check
/** Holds the built page to its budget of JavaScript: exits with 1 where it is over. */
import { builtScripts, inKilobytes, totalBytes } from "./built-scripts.mjs";

const scripts = builtScripts().toSorted((a, b) => b.bytes - a.bytes);
for (const { file, bytes, initial } of scripts) {
  console.log(`${inKilobytes(bytes).padStart(10)}  ${initial ? "initial" : "later  "}  ${file}`);
}

const held = [
  { part: "initial", bytes: totalBytes(scripts.filter(({ initial }) => initial)), most: 200_000 },
  { part: "all", bytes: totalBytes(scripts), most: 400_000 },
];
for (const { part, bytes, most } of held) {
  const verdict = bytes <= most ? "within" : "OVER";
  console.log(`${part}: ${inKilobytes(bytes)} gzip, ${verdict} ${inKilobytes(most)}`);
}
process.exitCode = held.some(({ bytes, most }) => bytes > most) ? 1 : 0;
