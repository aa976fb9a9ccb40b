/**
 * The report's looks, on a page of its own and, with other colours, in the editor's panel: system fonts, light and dark by the
 * reader's own setting, ink-saving on paper. Nothing is told by colour alone.
 */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #fff; --line: #d0d7de; --refuted: #b42318; --conflicting: #8a5a00; --open: #0b5cad; --supported: #1a7f37; --mark: #fff1c2; --slot: #ffd0a8; --source: #0b5cad; --draft: #b42318; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9aa4ae; --paper: #0d1117; --line: #30363d; --refuted: #ff8078; --conflicting: #e3b341; --open: #79b8ff; --supported: #56d364; --mark: #4a3a00; --slot: #7a3b00; --source: #79b8ff; --draft: #ff8078; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans JP", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; } h4 { font-size: 1rem; margin: 0; } h5 { font-size: .8rem; margin: 0; color: var(--quiet); font-weight: 600; }
.summary { font-weight: 600; }
.totals { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0; list-style: none; } .totals li { border: 1px solid var(--line); border-top: 3px solid var(--quiet); padding: .25rem .75rem; } .totals strong { font-size: 1.25rem; }
.totals .refuted, .totals .outdated { border-top-color: var(--refuted); } .totals .conflicting { border-top-color: var(--conflicting); } .totals .not-enough-info { border-top-color: var(--open); } .totals .supported { border-top-color: var(--supported); }
article { border-left: 4px solid var(--line); padding: .25rem 0 .25rem .9rem; margin: 1rem 0; break-inside: avoid; } article p { margin: .25rem 0 .5rem; }
article.refuted, article.outdated { border-color: var(--refuted); } article.conflicting { border-color: var(--conflicting); }
.refuted .rule, .outdated .rule { color: var(--refuted); } .conflicting .rule { color: var(--conflicting); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: .5rem 1.5rem; } blockquote { margin: 0; overflow-wrap: anywhere; }
.place, cite, footer, .quiet, .legend { color: var(--quiet); font-size: .875rem; font-style: normal; font-weight: 400; } a.place { color: var(--open); }
cite { display: block; overflow-wrap: anywhere; } blockquote + cite { margin-bottom: .5rem; }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 .1em; } mark b, mark.slot { background: var(--slot); text-decoration: underline 2px; text-underline-offset: .2em; }
@media (forced-colors: active) { mark, mark b { background: Mark; color: MarkText; } }
figure { margin: 1rem 0; break-inside: avoid; } figcaption { font-weight: 600; } figure svg { display: block; width: 100%; max-width: 44rem; height: auto; font: 12px system-ui, sans-serif; } .of-sources::before { content: "● "; color: var(--source); } .of-draft::before { content: "◆ "; color: var(--draft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .25rem 0 1rem; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } th { color: var(--quiet); font-weight: 600; } :is(th, h5)::first-letter { text-transform: uppercase; } td:first-child { white-space: nowrap; }
a { color: var(--open); } summary { cursor: pointer; } footer { margin-top: 2rem; border-top: 1px solid var(--line); } footer p { margin: .25rem 0; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } mark { border: 1px solid; background: none; } details:not([open]) { display: none; } h3, h4 { break-after: avoid; } }
`;
