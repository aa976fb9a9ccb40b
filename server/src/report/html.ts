import { createHash } from "node:crypto";
import type { Language } from "../model/language";
import type { Evidence, Verdict } from "../model/verdict";
import { dayInWords } from "../verify/messages/period";
import { type CheckedDraft, type CheckedRun, countsOf, groups, inGroup, placeOf, titleOf, whereOf } from "./checked";
import { html, link, Markup, nothing } from "./markup";
import { style } from "./style";
import { type Words, words } from "./words/index";

interface Scene {
  readonly run: CheckedRun;
  readonly draft: CheckedDraft;
  readonly say: Words;
  readonly language: Language;
}

/** The draft's sentence around a figure, the figure marked. */
function draftSentence({ figure }: Verdict, { draft }: Scene): Markup {
  const { view, sentences } = draft.check.prose;
  const sentence = sentences[figure.sentence];
  const { start, end } = sentence ? view.toOriginal(sentence) : figure;
  const part = (from: number, to: number): string => view.original.slice(from, to);
  return html`${part(Math.min(start, figure.start), figure.start)}<mark>${figure.text}</mark>${part(figure.end, Math.max(end, figure.end))}`;
}

function sourceSentence({ sentence, sentenceStart, start, end }: Evidence): Markup {
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  return html`${sentence.slice(0, from)}<mark>${sentence.slice(from, to)}</mark>${sentence.slice(to)}`;
}

function citation(evidence: Evidence, { run, say, language }: Scene): Markup {
  const { publisher, title, publishedOn, url, id } = evidence.document;
  const parts = [publisher, title && `“${title}”`, publishedOn && dayInWords(publishedOn, language)];
  const who = parts.filter((part) => part).join(", ") || id;
  const page = url ? html` · ${link(url, say.page)}` : nothing;
  return html`<cite>${who} · ${whereOf(evidence, run.source(id))}${page}</cite>`;
}

const place = ({ figure }: Verdict, { draft }: Scene): string => {
  const { line, column } = placeOf(draft, figure.start);
  return `${line}:${column}`;
};

function atLength(verdict: Verdict, scene: Scene): Markup {
  const { say } = scene;
  return html`<article class="${verdict.verdict}">
<h4>${verdict.figure.text} <span class="rule">${titleOf(verdict, scene.language)}</span> <span class="place">${place(verdict, scene)}</span></h4>
<p>${verdict.message}</p>
<dl><dt>${say.draft}</dt><dd>${draftSentence(verdict, scene)}</dd>
${verdict.evidence.map((one) => html`<dt>${say.source}</dt><dd>${sourceSentence(one)}${one.derivation ? html` <span class="quiet">= ${one.derivation}</span>` : nothing}${citation(one, scene)}</dd>`)}
</dl></article>
`;
}

function inBrief(verdicts: readonly Verdict[], scene: Scene): Markup {
  const { say } = scene;
  const rows = verdicts.map((verdict) => {
    const [best] = verdict.evidence;
    const finding = verdict.verdict === "supported" && best ? citation(best, scene) : html`${verdict.message}`;
    return html`<tr><td>${place(verdict, scene)}</td><td>${verdict.figure.text}</td><td>${finding}</td></tr>
`;
  });
  return html`<table><thead><tr><th>${say.place}</th><th>${say.figure}</th><th>${say.finding}</th></tr></thead><tbody>
${rows}</tbody></table>
`;
}

function section(draft: CheckedDraft, run: CheckedRun, own: Language | undefined): Markup {
  const language = own ?? draft.check.prose.language;
  const say = words[language];
  const scene: Scene = { run, draft, say, language };
  const { verdicts } = draft.check;
  const headings = [say.toMend, say.conflicting, say.unverified, say.supported];
  const parts = groups.flatMap((kinds, index): Markup[] => {
    const group = inGroup(verdicts, kinds);
    if (!group.length) return [];
    const brief = kinds.includes("supported") || kinds.includes("not-enough-info");
    const body = brief ? inBrief(group, scene) : group.map((one) => atLength(one, scene));
    return [
      html`<h3>${headings[index] ?? ""} (${group.length})</h3>
${body}`,
    ];
  });
  const counts = countsOf([draft]);
  const summary = counts.figures ? say.summary(counts) + say.stop : say.noFigures;
  return html`<section lang="${language}"><h2>${draft.path}</h2>
<p><strong>${summary}</strong></p>
${parts}</section>
`;
}

/** One file that stands alone: no script, nothing loaded, nothing of the texts read as markup. */
export function htmlReport(run: CheckedRun, own?: Language): string {
  const language = own ?? run.drafts[0]?.check.prose.language ?? "en";
  const say = words[language];
  const { documents, figures } = run.corpus;
  // Only this very style sheet may act (Content Security Policy Level 3, hash sources).
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title><style>${new Markup(style)}</style></head>
<body><main><h1>${say.title}</h1>
${run.drafts.map((draft) => section(draft, run, own))}
<p class="quiet">${say.notChecked(countsOf(run.drafts), run.skipped)}${say.stop}</p>
<p class="quiet">${say.corpus(documents, figures)}${say.stop} ${run.tool.name} ${run.tool.version}</p>
</main></body></html>
`.source;
}
