import { strict as assert } from "node:assert";
import type { SourceDocument } from "../../../server/src/corpus/document";
import { openSegment } from "../../../server/src/corpus/store/disk/segment-file";
import { SegmentWriter } from "../../../server/src/corpus/store/disk/segment-writer";
import { byId } from "../../../server/src/corpus/store/standing";
import { SegmentStore } from "../../../server/src/corpus/store/store";
import { conforms } from "./conformance";
import { memorySnapshots } from "./snapshot-files";

function stored(documents: readonly SourceDocument[]) {
  const { snapshots } = memorySnapshots();
  const writer = new SegmentWriter(snapshots.create("one"), "test");
  for (const document of [...documents].sort((a, b) => byId(a.about, b.about))) writer.add(document);
  writer.finish();
  const file = snapshots.open("one");
  assert.ok(file);
  return { segment: openSegment(file, "test"), removed: new Set<number>() };
}

const change = (store: unknown, put: readonly SourceDocument[], remove: readonly string[]) => {
  assert.ok(store instanceof SegmentStore);
  return store.with(put, remove);
};

conforms("snapshot", { make: (documents) => new SegmentStore([stored(documents)]), change });

conforms("many-file snapshot", {
  make: (documents) => new SegmentStore(documents.map((document) => stored([document]))),
  change,
});
