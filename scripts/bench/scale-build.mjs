// Builds the index of an archive, as the first run of a program does.
import { answer, bytesBelow, cache, openArchive } from "./scale-world.mjs";

const { store } = await openArchive();
const { documents, figures } = store.describe();
answer({ documents, figures, bytes: bytesBelow(cache) });
