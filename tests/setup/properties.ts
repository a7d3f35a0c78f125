/**
 * Property tests draw the same examples in every run, so that what passes passes again. Set FC_SEED to
 * search elsewhere: `FC_SEED=$RANDOM npx vitest run`.
 */
import * as fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? "20250712") });
