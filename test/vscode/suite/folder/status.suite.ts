import assert from "node:assert/strict";
import type { CorpusState } from "../../../../client/src/news";
import { faceOf, type Situation } from "../../../../client/src/status/face";

const corpus: CorpusState = {
  folder: "file:///w",
  state: "ready",
  documents: 3,
  figures: 40,
  progress: null,
  problems: [],
  readAt: new Date(2024, 8, 10, 9, 30),
};
const summary = { figures: 12, supported: 9, refuted: 1, outdated: 0, conflicting: 0, "not-enough-info": 2 };
const usual: Situation = { failed: false, trusted: true, onDisk: true, corpus, checked: { summary } };

interface Row {
  readonly when: string;
  readonly given: Partial<Situation>;
  readonly says: RegExp;
  readonly because: RegExp;
  /** What pressing it does. */
  readonly does: string;
  readonly trouble?: true;
}

const rows: readonly Row[] = [
  {
    when: "the server has stopped",
    given: { failed: true },
    says: /has stopped/,
    because: /not running; the log says why/,
    does: "doiChieu.showLog",
    trouble: true,
  },
  {
    when: "the server has not spoken yet",
    given: { corpus: undefined },
    says: /^Đối chiếu$/,
    because: /is starting/,
    does: "doiChieu.showLog",
  },
  {
    when: "no sources are set",
    given: { corpus: { ...corpus, state: "off", documents: 0 } },
    says: /^No sources$/,
    because: /nothing to check the figures against/,
    does: "doiChieu.chooseSources",
  },
  {
    when: "the workspace is not trusted",
    given: { corpus: { ...corpus, state: "off", documents: 0 }, trusted: false },
    says: /^No sources$/,
    because: /not trusted/,
    does: "workbench.trust.manage",
  },
  {
    when: "the draft is not on the disk",
    given: { onDisk: false },
    says: /^Not checked$/,
    because: /on this machine's disk/,
    does: "doiChieu.showLog",
  },
  {
    when: "sources are being read",
    given: { corpus: { ...corpus, state: "indexing", progress: { done: 120, total: 400 } } },
    says: /120\/400/,
    because: /once the sources are read.*stop reading/s,
    does: "doiChieu.cancelReading",
  },
  {
    when: "the sources could not be read",
    given: { corpus: { ...corpus, state: "trouble", problems: ["nguon: no such folder"] } },
    says: /^Sources: trouble$/,
    because: /nguon: no such folder.*open the log/s,
    does: "doiChieu.showLog",
    trouble: true,
  },
  {
    when: "all is well",
    given: {},
    says: /^Figures: 12 · Refuted: 1 · Sources: 3$/,
    because: /Sources read: 3 · Figures: 40.*Last read at .*30.*verify the draft/s,
    does: "doiChieu.verify",
  },
  {
    when: "it is not known yet how many sources there are",
    given: { corpus: { ...corpus, state: "indexing", progress: { done: 0, total: 0 } } },
    says: /^Reading the sources$/,
    because: /once the sources are read/,
    does: "doiChieu.cancelReading",
  },
  {
    when: "the draft is not checked yet",
    given: { checked: undefined },
    says: /^Verifying figures$/,
    because: /Sources read: 3/,
    does: "doiChieu.verify",
  },
  {
    when: "some sources were left out",
    given: { corpus: { ...corpus, problems: ["a.bin: left out", "b", "c", "d", "e", "f", "g"] } },
    says: /Sources: 3$/,
    because: /a\.bin: left out.*and 2 more in the log/s,
    does: "doiChieu.verify",
  },
  {
    when: "the file is itself a source",
    given: { checked: { summary: null } },
    says: /^A source$/,
    because: /one of the sources/,
    does: "doiChieu.corpus.focus",
  },
];

describe("the status item tells the truth", () => {
  for (const { when, given, says, because, does, trouble } of rows)
    it(`when ${when}`, () => {
      const face = faceOf({ ...usual, ...given });
      assert.match(face.text, says);
      assert.match(face.tooltip.join("\n"), because);
      assert.equal(typeof face.command === "string" ? face.command : face.command.command, does);
      assert.equal(face.trouble, trouble);
    });
});
