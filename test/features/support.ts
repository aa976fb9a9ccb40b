import { strict as assert } from "node:assert";
import type { CheckedDraft, Places } from "../../server/src/features/checked";
import { createPositions, type Encoding } from "../../server/src/features/positions";
import type { SourceMetadata } from "../../server/src/model/document";
import type { Figure } from "../../server/src/model/figure";
import type { Language } from "../../server/src/model/language";
import type { Quantity } from "../../server/src/model/quantity";
import type { Evidence, Reason, Verdict } from "../../server/src/model/verdict";
import { readProse } from "../../server/src/text/prose";

/** A quantity of one value; an open end by its bound: `quantity("19223000000", "USD")`. */
export function quantity(value: string, unit: string, more: Partial<Quantity> = {}): Quantity {
  const bound = more.bound ?? "exact";
  return {
    lower: bound === "lessThan" || bound === "atMost" ? null : value,
    upper: bound === "moreThan" || bound === "atLeast" ? null : value,
    unit,
    bound,
    change: null,
    step: "1",
    relation: "level",
    ...more,
  };
}

export function figure(text: string, of: Quantity, language: Language = "vi", more: Partial<Figure> = {}): Figure {
  return {
    start: 0,
    end: text.length,
    at: { start: 0, end: text.length },
    kind: "quantity",
    text,
    quantity: of,
    concept: null,
    parties: {},
    period: null,
    modality: "actual",
    language,
    sentence: 0,
    ...more,
  };
}

/** A figure at the one place in `draft` where it stands. */
export function placed(draft: string, one: Figure): Figure {
  const start = draft.indexOf(one.text);
  assert.ok(start >= 0, `"${one.text}" is not in the draft`);
  const span = { start, end: start + one.text.length };
  return { ...one, ...span, at: span };
}

export const haiquan: SourceMetadata = {
  id: "hai-quan.md",
  title: "Xuất nhập khẩu 10 tháng",
  publisher: "Tổng cục Hải quan",
  publishedOn: "2023-11-28",
  url: "https://example.vn/bao-cao?x=1",
};

/** Evidence: `sentence` holds the figure's text once; the sentence begins at `sentenceStart` of the source. */
export function evidence(one: Figure, sentence: string, more: Partial<Evidence> = {}): Evidence {
  const sentenceStart = more.sentenceStart ?? 0;
  const start = sentenceStart + sentence.indexOf(one.text);
  return {
    document: haiquan,
    start,
    end: start + one.text.length,
    text: one.text,
    sentence,
    sentenceStart,
    figure: one,
    agrees: false,
    ...more,
  };
}

export function refuted(
  one: Figure,
  reason: Exclude<Reason, "arithmetic">,
  by: readonly [Evidence, ...Evidence[]],
  message = "Nguồn ghi khác.",
): Verdict {
  return { figure: one, verdict: "refuted", reason, evidence: by, rule: reason, message, provenance: [] };
}

export const supported = (one: Figure, by: Evidence): Verdict => ({
  figure: one,
  verdict: "supported",
  reason: null,
  evidence: [{ ...by, agrees: true }],
  rule: "stated",
  message: "Khớp với nguồn.",
  provenance: [],
});

export const unknown = (one: Figure): Verdict => ({
  figure: one,
  verdict: "not-enough-info",
  reason: null,
  evidence: [],
  rule: "no-source",
  message: "Chưa tìm thấy nguồn.",
  provenance: [],
});

export function draftOf(text: string, verdicts: readonly Verdict[], encoding: Encoding = "utf-16"): CheckedDraft {
  return {
    uri: "file:///nha/hoi-dam.brief.md",
    version: 7,
    text,
    language: "vi",
    positions: createPositions(text, encoding),
    prose: readProse(text),
    verdicts,
    citations: [],
  };
}

/** A corpus whose sources are all one-line files. */
export const places: Places = {
  locate: ({ id }, { start, end }) => ({
    uri: `file:///nguon/${id}`,
    range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
  }),
};

export const noPlaces: Places = { locate: () => null };
