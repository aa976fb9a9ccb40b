// Opens and changes the same sources again and again, as a window of an editor does, until it is stopped; tells each round.
import { snapshotFolder } from "../../server/src/node/snapshots";
import { open, writeSources } from "./support";

const [sources = "", cache = "", name = "w", rounds = "1000"] = process.argv.slice(2);

async function work(): Promise<void> {
  for (let round = 0; round < Number(rounds); round++) {
    writeSources(
      sources,
      { [`${name}.md`]: `Năm 2023, kim ngạch xuất khẩu đạt ${round},5 tỷ USD.\n` },
      Date.now() + round,
    );
    const { archive } = await open([sources], snapshotFolder(cache));
    process.stdout.write(`${archive.paths.size}\n`);
  }
}

void work();
