import type { Finding, Quote, Spot } from "../content/content";
import type { Run } from "../content/marks";
import { html, link, type Markup, nothing } from "../markup";
import type { Words } from "../words/words";

/** A place: a link where an editor can go there (the panel's script follows it), else its words. */
export const go = ({ label, target }: Spot): Markup =>
  target
    ? html`<a class="place" href="#" data-go="${JSON.stringify(target)}">${label}</a>`
    : html`<span class="place">${label}</span>`;

const run = ({ text, figure, slot }: Run): Markup => {
  if (figure) return slot ? html`<b>${text}</b>` : html`${text}`;
  return slot ? html`<mark class="slot">${text}</mark>` : html`${text}`;
};

/** A sentence with its figure in one mark, and what differs in bold inside it or in a mark of its own. */
function sentenceOf(runs: readonly Run[]): Markup {
  const first = runs.findIndex(({ figure }) => figure);
  const end = runs.findLastIndex(({ figure }) => figure) + 1;
  if (first < 0) return html`${runs.map(run)}`;
  return html`${runs.slice(0, first).map(run)}<mark>${runs.slice(first, end).map(run)}</mark>${runs.slice(end).map(run)}`;
}

const quote = ({ sentence, source, spot, url, derivation, doubt }: Quote, say: Words): Markup =>
  html`<blockquote>${sentenceOf(sentence)}${derivation ? html` <span class="quiet">= ${derivation}</span>` : nothing}</blockquote><cite>${source} · ${go(spot)}${url ? html` · ${link(url, say.page)}` : nothing}${doubt ? html` · ${say.doubt}: ${doubt}` : nothing}</cite>`;

/** A figure with all that is said of it: the draft's sentence beside the sources'. */
export const atLength = ({ verdict, title, figure, message, spot, sentence, quotes }: Finding, say: Words): Markup =>
  html`<article class="${verdict}">
<h4>${figure} <span class="rule">${title}</span> ${go(spot)}</h4>
<p>${message}</p>
<div class="pair"><div><h5>${say.draft}</h5><blockquote>${sentenceOf(sentence)}</blockquote></div>
<div><h5>${say.source}</h5>${quotes.length ? quotes.map((one) => quote(one, say)) : html`<p class="quiet">–</p>`}</div></div>
</article>
`;

/** A row a figure: where, what, and what is said of it. */
export function inBrief(findings: readonly Finding[], say: Words): Markup {
  const rows = findings.map(({ verdict, figure, message, spot, quotes: [best] }) => {
    const told =
      verdict === "supported" && best ? html`<cite>${best.source} · ${go(best.spot)}</cite>` : html`${message}`;
    return html`<tr><td>${go(spot)}</td><td>${figure}</td><td>${told}</td></tr>
`;
  });
  return html`<table><thead><tr><th scope="col">${say.place}</th><th scope="col">${say.figure}</th><th scope="col">${say.finding}</th></tr></thead><tbody>
${rows}</tbody></table>
`;
}
