import type { SourceInput } from "../../server/src/model/document";
import { nodeFiles } from "../../server/src/node/files";
import { loadCorpus } from "./load";

/** The sources that come with the program, as the engine takes them; an unreadable one throws. */
export async function bundledSources(): Promise<readonly SourceInput[]> {
  const { inputs, problems } = await loadCorpus(nodeFiles, ["corpus"]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return inputs;
}
