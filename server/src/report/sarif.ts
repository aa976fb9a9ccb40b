import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from "node-sarif-builder";
import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Evidence, Verdict } from "../model/verdict";
import { oneLine } from "../text/one-line";
import { sourceInWords } from "../verify/messages/index";
import { titles } from "../verify/messages/titles";
import { ruleCodes, ruleOf, type Severity } from "../verify/rules";
import { type CheckedDraft, type CheckedRun, placeIn } from "./checked";

type Result = SarifResultBuilder["result"];
type Location = NonNullable<Result["relatedLocations"]>[number];
type Region = NonNullable<NonNullable<Location["physicalLocation"]>["region"]>;

const levels = { warning: "warning", information: "note", hint: "note", off: "none" } as const satisfies Record<
  Severity,
  string
>;

/** A path as a URI: relative ones stay relative to where the program ran, so that a log can be moved with its files. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join("/");

/** Lines and columns from 1, columns in UTF-16 units (§3.30 of SARIF 2.1.0). */
function regionOf(holder: object, text: string, { start, end }: Span): Region {
  const [from, to] = [placeIn(holder, text, start), placeIn(holder, text, end)];
  return {
    ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    ...{ charOffset: start, charLength: end - start, snippet: { text: text.slice(start, end) } },
  };
}

/** What a message says as its viewers show it: one line, and nothing of it a link (§3.11.6). */
const said = (text: string): { text: string } => ({ text: oneLine(text).replaceAll("](", "] (") });

function relatedOf(evidence: Evidence, id: number, run: CheckedRun, language: Language): Location {
  const source = run.source(evidence.document.id);
  return {
    id,
    message: said(`${sourceInWords(evidence.document, language)}: ${evidence.sentence}`),
    ...(source && {
      physicalLocation: {
        artifactLocation: { uri: uriOf(source.path) },
        region: regionOf(source, source.text, evidence),
      },
    }),
  };
}

/** The same finding has the same fingerprint wherever in the draft it moves; a hash, so that it tells nothing of the text. */
function fingerprint({ figure, rule, evidence }: Verdict, draft: CheckedDraft): string {
  const { view, sentences } = draft.check.prose;
  const sentence = sentences[figure.sentence];
  const parts = [rule, sentence ? view.text.slice(sentence.start, sentence.end) : figure.text, figure.text];
  return createHash("sha256")
    .update([...parts, evidence[0]?.document.id ?? ""].join("\u0000"))
    .digest("hex");
}

/** The writer silenced it, by a mark in the draft or in the ledger (§3.35). */
function suppressionOf({ rule, message }: Verdict): Pick<Result, "suppressions"> {
  if (rule === "ignored") return { suppressions: [{ kind: "inSource" }] };
  return rule === "accepted" ? { suppressions: [{ kind: "external", justification: message }] } : {};
}

function resultOf(verdict: Verdict, draft: CheckedDraft, run: CheckedRun): SarifResultBuilder {
  const { figure, rule, message, evidence } = verdict;
  const { prose } = draft.check;
  // "open": the rule could not decide for want of information (§3.27.9); such a result has no level.
  const open = verdict.verdict === "not-enough-info";
  const builder = new SarifResultBuilder();
  const result: Result = {
    ruleId: rule,
    kind: open ? "open" : "fail",
    level: open ? "none" : levels[ruleOf(rule)?.severity ?? "warning"],
    message: said(message),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(draft.path) },
          region: regionOf(draft.check, prose.view.original, figure),
        },
      },
    ],
    relatedLocations: evidence.map((one, index) => relatedOf(one, index, run, prose.language)),
    partialFingerprints: { "doiChieuFigure/v1": fingerprint(verdict, draft) },
    ...suppressionOf(verdict),
    properties: { verdict: verdict.verdict, reason: verdict.reason },
  };
  builder.result = result;
  return builder;
}

/** Rules as the log lists them; supporting ones never speak in it. */
function addRules(run: SarifRunBuilder): void {
  for (const code of ruleCodes.filter((known) => ruleOf(known)?.verdict !== "supported")) {
    const rule = new SarifRuleBuilder();
    const open = ruleOf(code)?.verdict === "not-enough-info";
    rule.rule = {
      id: code,
      shortDescription: { text: titles.en[code] },
      help: { text: `See ${ruleOf(code)?.help}` },
      defaultConfiguration: { level: open ? "none" : levels[ruleOf(code)?.severity ?? "warning"] },
    };
    run.addRule(rule);
  }
}

/** SARIF 2.1.0 (OASIS): every figure that is not supported, with the places in the sources as related locations. */
export function sarifReport(run: CheckedRun): string {
  const log = new SarifBuilder();
  const sarif = new SarifRunBuilder().initSimple({
    toolDriverName: run.tool.name,
    toolDriverVersion: run.tool.version,
  });
  sarif.run.columnKind = "utf16CodeUnits";
  addRules(sarif);
  for (const draft of run.drafts)
    for (const verdict of draft.check.verdicts)
      if (verdict.verdict !== "supported") sarif.addResult(resultOf(verdict, draft, run));
  log.addRun(sarif);
  // Not the builder's own string: it refuses texts that happen to hold its marker for an unset field.
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`;
}
