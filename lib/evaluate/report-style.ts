/** Style of the report: a page for reading and printing, in both colour schemes, with no fonts to load. */
export const reportStyle = `
:root { color-scheme: light dark; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.75;
  font-family: system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td:last-child, th:last-child { text-align: end; padding-inline-end: 0; }
details { border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); padding: .5rem 0; }
details p { white-space: pre-line; }
summary { cursor: pointer; } ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
.quotes { opacity: .8; font-size: .9rem; }
.pass { color: light-dark(#1d6b3a, #7fce9c); } .fail { color: light-dark(#a3281f, #f2938a); }
`
