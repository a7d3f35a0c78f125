import type { Archive } from "#src/worker/archive/archive.ts";

/** One event of each answer is no record of anything. */
export function spoilt(archive: Archive): Pick<Archive, "ask"> {
  const ask: Archive["ask"] = async (question, signal) => {
    const answer = await archive.ask(question, signal);
    if (!Array.isArray(answer)) return answer;
    answer[0] = { event: "nothing", dataset: { format: "unknown" } };
    return answer;
  };
  return { ask };
}
