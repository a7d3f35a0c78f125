/**
 * The maker of schemas. In a browser it writes no code of its own: the page's policy forbids that, and counts
 * each try as an offence. It has to be told before the first schema is made, so all take it from here.
 */
import { config, z } from "zod";

if ("navigator" in globalThis && !("process" in globalThis)) config({ jitless: true });

export { z };
