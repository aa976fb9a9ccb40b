import { strict as assert } from "node:assert";
import { type CodeAction, CodeActionKind, CodeActionTriggerKind, type TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeActionOptions, codeActions, fixAllKind, mendAll } from "../../server/src/features/codeActions";
import { diagnose } from "../../server/src/features/diagnostics";
import type { Span } from "../../server/src/model/span";
import type { Reason, Verdict } from "../../server/src/model/verdict";
import { draftOf, evidence, figure, placed, places, quantity, refuted, supported, unknown } from "./support";

const text = "Xuất khẩu 19,322 tỷ USD, nhập khẩu 91 tỷ USD, 12 đoàn.";
const usd = (words: string, value: string) => figure(words, quantity(value, "USD", { step: "1000000" }));
const exports = placed(text, usd("19,322 tỷ USD", "19322000000"));
const imports = placed(text, usd("91 tỷ USD", "91000000000"));
const says = (words: string, value: string, more = {}) => evidence(usd(words, value), `Đạt ${words}.`, more);
// What comes of a fix is test/features/fixes/'s: here every one mends its figure.
const recheck = (after: string): readonly Verdict[] =>
  [exports, imports].map((one) => supported({ ...one, start: 0, end: after.length }, says("19 tỷ USD", "19000000000")));
const options: CodeActionOptions = {
  versionedEdits: true,
  resolvesEdits: false,
  accepts: true,
  citationStyle: "key",
  stating: () => [],
  recheck,
};

const all = "Sửa mọi chỗ sai chỉ có một đáp án";
const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
const act = (verdicts: readonly Verdict[], only?: string[], range = whole): CodeAction[] =>
  codeActions(draftOf(text, verdicts), range, { diagnostics: [], ...(only && { only }) }, options).filter(
    // Those that silence a figure have a test of their own.
    ({ isPreferred, kind, title }) => isPreferred || kind === fixAllKind || title === all,
  );

const at = ({ start, end }: Span) => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});

const editsOf = ({ edit }: CodeAction): TextEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ("edits" in change ? (change.edits as TextEdit[]) : []));
const applied = (action: CodeAction | undefined): string =>
  TextDocument.applyEdits(TextDocument.create("file:///a", "x", 1, text), action ? editsOf(action) : []);

describe("features/codeActions: replace with the source's figure", () => {
  const fix = (verdict: Verdict): string | null => act([verdict], [CodeActionKind.QuickFix])[0]?.title ?? null;
  const replace = (value: string): string => `Thay bằng số của nguồn: ${value}`;

  it("offers the one value that the source gives, tied to the version that was checked", () => {
    const verdict = refuted(exports, "value", [says("19,223 tỷ USD", "19223000000")]);
    const [action] = act([verdict], [CodeActionKind.QuickFix]);
    assert.equal(action?.title, replace("19,223 tỷ USD"));
    assert.equal(action.isPreferred, true);
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change && "textDocument" in change);
    assert.deepEqual(change.textDocument, { uri: "file:///nha/hoi-dam.brief.md", version: 7 });
    assert.equal(applied(action), text.replace("19,322", "19,223"));
  });

  it("takes the finest of sources that round the same value", () => {
    const rounded = evidence(
      figure("19,2 tỷ USD", quantity("19200000000", "USD", { step: "100000000" })),
      "Đạt 19,2 tỷ USD.",
    );
    assert.equal(
      fix(refuted(exports, "value", [rounded, says("19,223 tỷ USD", "19223000000")])),
      replace("19,223 tỷ USD"),
    );
  });

  const answer = says("19,223 tỷ USD", "19223000000");
  const silent: [why: string, verdict: Verdict][] = [
    ["sources that differ leave two answers", refuted(exports, "value", [answer, says("18,5 tỷ USD", "18500000000")])],
    ["a supported figure needs none", supported(exports, answer)],
    ["nothing is known", unknown(exports)],
    [
      "conflicting sources",
      { ...refuted(exports, "value", [answer]), verdict: "conflicting", reason: null, evidence: [answer, answer] },
    ],
    [
      "a computed value is shown, not inserted",
      refuted(exports, "value", [says("19 tỷ USD", "19000000000", { derivation: "9 + 10" })]),
    ],
    ["a passage without a figure", refuted(exports, "value", [{ ...answer, figure: null }])],
    ["only agreeing evidence", refuted(exports, "value", [{ ...answer, agrees: true }])],
    ...(["direction", "period", "role", "target"] satisfies Reason[]).map((reason): [string, Verdict] => [
      `the words around it are wrong (${reason})`,
      refuted(exports, reason, [answer]),
    ]),
  ];
  for (const [why, verdict] of silent) it(`offers nothing: ${why}`, () => assert.equal(fix(verdict), null));

  it("brings an outdated figure up to date", () => {
    const verdict: Verdict = {
      ...refuted(exports, "value", [answer]),
      verdict: "outdated",
      reason: null,
      rule: "outdated",
      evidence: [answer, { ...says("19,322 tỷ USD", "19322000000"), agrees: true }],
    };
    assert.equal(fix(verdict), replace("19,223 tỷ USD"));
  });

  it("is offered where the cursor is, with its own diagnostic", () => {
    const verdicts = [
      refuted(exports, "value", [answer]),
      refuted(imports, "value", [says("19 tỷ USD", "19000000000")]),
    ];
    const draft = draftOf(text, verdicts);
    const severity = {
      refuted: "warning",
      outdated: "warning",
      conflicting: "warning",
      notEnoughInfo: "hint",
    } as const;
    const diagnostics = diagnose(draft, places, { severity, relatedInformation: false, help: () => null });
    for (const [offset, expected] of [
      [exports.start, [0]],
      [exports.end, [0]],
      [imports.start + 2, [1]],
      [0, []],
      [text.length, []],
    ] as const) {
      const position = { line: 0, character: offset };
      const found = codeActions(
        draft,
        { start: position, end: position },
        { diagnostics, only: ["quickfix"] },
        options,
      );
      // Replace, ignore and accept: each belongs to the one diagnostic.
      assert.deepEqual(
        found.filter(({ title }) => title !== all).map((action) => action.diagnostics),
        expected.flatMap((index) => [index, index, index]).map((index) => [diagnostics[index]]),
      );
    }
  });

  it("gives plain edits to a client without versioned ones", () => {
    const draft = draftOf(text, [refuted(exports, "value", [answer])]);
    const [action] = codeActions(draft, whole, { diagnostics: [] }, { ...options, versionedEdits: false });
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [draft.uri]);
    assert.equal(action?.edit?.documentChanges, undefined);
  });
});

describe("features/codeActions: fix all that have exactly one answer", () => {
  const verdicts = [
    refuted(exports, "value", [says("19,223 tỷ USD", "19223000000")]),
    refuted(imports, "value", [says("19 tỷ USD", "19000000000")]),
    unknown(placed(text, figure("12 đoàn", quantity("12", "count")))),
  ];

  it("changes them in one edit and leaves the rest", () => {
    const [action, ...more] = act(verdicts, [CodeActionKind.SourceFixAll]);
    assert.equal(more.length, 0);
    assert.equal(action?.kind, "source.fixAll.doiChieu");
    assert.equal(applied(action), "Xuất khẩu 19,223 tỷ USD, nhập khẩu 19 tỷ USD, 12 đoàn.");
  });

  const rows: [only: string[] | undefined, kinds: string[]][] = [
    [undefined, ["quickfix", "quickfix", "quickfix"]],
    [["quickfix"], ["quickfix", "quickfix", "quickfix"]],
    [["source"], [fixAllKind]],
    [[fixAllKind], [fixAllKind]],
    [["source.fixAll.other"], []],
    [["refactor"], []],
  ];
  for (const [only, kinds] of rows)
    it(`asked for ${only?.join() ?? "anything"}: ${kinds.join(", ") || "nothing"}`, () =>
      assert.deepEqual(
        act(verdicts, only).map(({ kind }) => kind),
        kinds,
      ));

  it("stands in the menu at a figure that has one answer, below its own", () =>
    assert.deepEqual(
      act(verdicts, undefined, at(exports)).map(({ title }) => title),
      ["Thay bằng số của nguồn: 19,223 tỷ USD", all],
    ));

  it("is not in the menu of a figure without an answer, nor where nothing else is wrong", () => {
    const [wrong, , open] = verdicts;
    assert.ok(wrong && open);
    assert.deepEqual(act(verdicts, undefined, at(open.figure)), []);
    assert.equal(act([wrong, open], undefined, at(exports)).length, 1);
  });

  const menu = (triggerKind: CodeActionTriggerKind) =>
    codeActions(draftOf(text, verdicts), at(exports), { diagnostics: [], triggerKind }, options).find(
      ({ title }) => title === all,
    );

  it("is tried when it is picked, where the client asks then", () => {
    const tried: string[] = [];
    const watched = (after: string): readonly Verdict[] => {
      tried.push(after);
      return recheck(after);
    };
    const draft = draftOf(
      text,
      verdicts.map((verdict) => ({ ...verdict })),
    );
    const counting: CodeActionOptions = { ...options, resolvesEdits: true, recheck: watched };
    const offered = codeActions(draft, at(exports), { diagnostics: [] }, counting).find(({ title }) => title === all);
    assert.ok(offered);
    assert.equal(offered.edit, undefined);
    assert.deepEqual(tried, [text.replace("19,322", "19,223")], "only the figure's own answer");
    const edit = mendAll(draft, counting);
    assert.equal(
      applied({ title: all, ...(edit && { edit }) }),
      "Xuất khẩu 19,223 tỷ USD, nhập khẩu 19 tỷ USD, 12 đoàn.",
    );
  });

  it("comes with its edit to other clients, and not at every step of the cursor", () => {
    assert.equal(
      applied(menu(CodeActionTriggerKind.Invoked)),
      "Xuất khẩu 19,223 tỷ USD, nhập khẩu 19 tỷ USD, 12 đoàn.",
    );
    assert.equal(menu(CodeActionTriggerKind.Automatic), undefined);
  });

  it("is not offered where nothing has an answer", () => assert.deepEqual(act([unknown(exports)]), []));
});
