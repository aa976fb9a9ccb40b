import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { SourceDocument } from "../../../server/src/corpus/document";
import type { Answer, Candidate, CorpusStore, Question } from "../../../server/src/corpus/store/port";
import { corpora, read } from "./documents";
import { findByScan, scoresByScan } from "./exhaustive";

/** A kind of store: how to make one of documents, and how to change it. */
export interface StoreKind {
  readonly make: (documents: readonly SourceDocument[]) => CorpusStore;
  readonly change: (store: CorpusStore, put: readonly SourceDocument[], remove: readonly string[]) => CorpusStore;
}

/** What a candidate is told by, whichever store it comes from. */
const told = ({ document, figure }: Candidate): string =>
  `${document.about.id} ${figure.start}-${figure.end} ${figure.text}`;

const toldAll = ({ found, complete }: Answer<Candidate>) => ({ found: found.map(told), complete });

const day = fc.constantFrom("2022-12-31", "2023-10-31", "2023-12-31", "2024-01-15");
const value = fc
  .tuple(fc.constantFrom(1e9, 1.2e9, 1.25e9, 1.4e9, 120e9, 4.5, 15000, 0), fc.constantFrom(0, 0.1e9))
  .map(([low, width]) => ({ low, high: low + width }));

const questions: fc.Arbitrary<Question> = fc.record(
  {
    concept: fc.constantFrom("exports", "imports", "trade", "fdi", "unheard-of", null),
    unit: fc.constantFrom("USD", "JPY", "percent", "person"),
    family: fc.constantFrom("money", "percent", "count"),
    value,
    reach: fc.constantFrom(0, 0.1e9, 1e12),
    period: fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    about: fc.constantFrom([], ["japan"], ["south-korea"], ["japan", "viet-nam"]),
    naming: fc.constantFrom(["japan"], ["viet-nam", "south-korea"]),
    movement: fc.boolean(),
    limit: fc.constantFrom(1, 2, 3, 5, 100),
  },
  { requiredKeys: ["limit"] },
);

/** The contract of the port as tests: every store must pass it. */
export function conforms(name: string, { make, change }: StoreKind): void {
  const two = () => [
    read("b.md", "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD."),
    read("a.md", "Năm 2022, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 24,2 tỷ USD. Cà phê tăng.", ""),
  ];

  describe(`the ${name} store keeps the port's contract`, () => {
    it("describes its documents by id, without their text", () => {
      const { documents, figures, newest, complete, catalog } = make(two()).describe();
      assert.deepEqual([documents, figures, newest, complete], [2, 2, null, true]);
      assert.deepEqual(
        [...catalog].map(({ about, figures }) => [about.id, figures]),
        [
          ["a.md", 1],
          ["b.md", 1],
        ],
      );
    });

    it("knows the newest day only where every source has one", () => {
      assert.equal(
        make([read("a", "Năm 2023."), read("b", "Năm 2022.", "2024-02-01")]).describe().newest,
        "2024-02-01",
      );
      assert.equal(make([]).describe().newest, null);
    });

    it("is empty where there is nothing", () => {
      const store = make([]);
      assert.deepEqual(store.find({ limit: 5 }), { found: [], complete: true });
      assert.deepEqual(store.passages([1, 2], 5), { found: [], complete: true });
      assert.equal(store.document("a"), null);
      assert.equal(store.span("a", 0, 1), null);
    });

    it("hands out documents with all that reading gave", () => {
      const documents = two();
      const store = make(documents);
      for (const given of documents) {
        const found = store.document(given.about.id);
        assert.ok(found);
        assert.deepEqual(found.about, given.about);
        assert.deepEqual(found.figures, given.figures);
        assert.deepEqual(found.sentences, given.sentences);
        assert.equal(found.text, given.text);
        assert.equal(found.doubted, given.doubted);
        const { ids, begins, sentences, items } = given.stream;
        assert.deepEqual(found.stream.ids, ids);
        assert.deepEqual(found.stream.begins, begins);
        assert.deepEqual(found.stream.sentences, sentences);
        assert.deepEqual(found.stream.items, items);
        assert.deepEqual(found.prose.blocks, given.prose.blocks);
        assert.equal(store.document(given.about.id), found, "the same object while it is held");
      }
      assert.equal(store.span("b.md", 4, 8), "2023");
    });

    it("tells sound sources before those that contradict themselves, and newer before older ones", () => {
      const doubted = "Năm 2023, xuất khẩu đạt 2 tỷ USD, nhập khẩu đạt 1 tỷ USD, tổng kim ngạch đạt 5 tỷ USD.";
      const sound = "Năm 2023, xuất khẩu đạt 2 tỷ USD.";
      const store = make([
        read("doubted", doubted, "2024-03-01"),
        read("old", sound, "2024-01-01"),
        read("new", sound, "2024-02-01"),
        read("undated", sound, ""),
      ]);
      const { found } = store.find({ concept: "exports", value: { low: 2e9, high: 2e9 }, limit: 9 });
      assert.deepEqual(
        found.map(({ document }) => document.about.id),
        ["new", "old", "undated", "doubted"],
      );
    });

    it("answers as a scan of every figure does", () =>
      fc.assert(
        fc.property(corpora, fc.array(questions, { minLength: 1, maxLength: 8 }), (documents, asked) => {
          const store = make(documents);
          for (const [at, answer] of store.findMany(asked).entries()) {
            const question = asked[at] ?? { limit: 1 };
            assert.deepEqual(toldAll(answer), toldAll(findByScan(documents, question)), JSON.stringify(question));
          }
        }),
        { numRuns: 60 },
      ));

    it("scores passages as a scan of every sentence does", () =>
      fc.assert(
        fc.property(corpora, corpora, (documents, drafts) => {
          const store = make(documents);
          for (const { stream } of drafts) {
            const scores = scoresByScan(documents, stream.ids);
            const { found } = store.passages(stream.ids, 100);
            assert.equal(found.length, scores.size);
            for (const [at, { document, score }] of found.entries()) {
              assert.ok(Math.abs(score - (scores.get(document.about.id) ?? 0)) < 1e-9);
              assert.ok(at === 0 || score <= (found[at - 1]?.score ?? 0), "best first");
            }
          }
        }),
        { numRuns: 40 },
      ));

    it("gives at most as many passages as asked for", () => {
      const words = read("ask", "kim ngạch xuất khẩu").stream.ids;
      assert.equal(make(two()).passages(words, 1).found.length, 1);
    });

    it("answers after changes as if it had been made anew", () =>
      fc.assert(
        fc.property(corpora, corpora, fc.subarray([..."abcdefgh"]), questions, (before, put, remove, question) => {
          const changed = change(make(before), put, remove);
          const gone = new Set([...remove, ...put.map(({ about }) => about.id)]);
          const now = [...before.filter(({ about }) => !gone.has(about.id)), ...put];
          const anew = make(now);
          assert.deepEqual(toldAll(changed.find(question)), toldAll(findByScan(now, question)));
          const ids = (store: CorpusStore) => [...store.describe().catalog].map(({ about }) => about.id);
          assert.deepEqual(ids(changed), ids(anew));
          const words = put[0]?.stream.ids ?? before[0]?.stream.ids ?? [];
          const scores = (store: CorpusStore) =>
            store.passages(words, 9).found.map(({ document, score }) => `${document.about.id} ${score.toFixed(9)}`);
          assert.deepEqual(scores(changed), scores(anew));
        }),
        { numRuns: 60 },
      ));

    it("tells what changed since a version", () => {
      const first = make(two());
      const second = change(first, [read("c.md", "Năm 2023.")], ["a.md"]);
      assert.ok(second.version > first.version);
      assert.deepEqual(second.changes(first.version), {
        version: second.version,
        put: ["c.md"],
        removed: ["a.md"],
        complete: true,
      });
      assert.deepEqual(second.changes(second.version).put, []);
      assert.equal(second.changes(first.version - 10).complete, false);
      assert.equal(first.document("a.md")?.about.id, "a.md", "the store of before is as it was");
    });
  });
}
