/** The report's looks: system fonts, light and dark by the reader's own setting, ink-saving on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #fff; --line: #d0d7de; --refuted: #b42318; --conflicting: #8a5a00; --open: #0b5cad; --supported: #1a7f37; --mark: #fff1c2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9aa4ae; --paper: #0d1117; --line: #30363d; --refuted: #ff8078; --conflicting: #e3b341; --open: #79b8ff; --supported: #56d364; --mark: #4a3a00; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans JP", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } h3 { font-size: 1rem; } h4 { font-size: 1rem; margin: 0; }
article { border-left: 4px solid var(--line); padding: .25rem 0 .25rem .9rem; margin: 1rem 0; break-inside: avoid; }
article.refuted, article.outdated { border-color: var(--refuted); } article.conflicting { border-color: var(--conflicting); }
.refuted .rule, .outdated .rule { color: var(--refuted); } .conflicting .rule { color: var(--conflicting); }
.place, cite, .quiet { color: var(--quiet); font-size: .875rem; font-style: normal; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
cite { display: block; } mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 .1em; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } th { color: var(--quiet); font-weight: 600; } td:first-child { white-space: nowrap; }
a { color: var(--open); }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } mark { border: 1px solid; background: none; } }
`;
