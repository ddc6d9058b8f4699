/**
 * A backslash before a sign of punctuation, and the sign: one that would be a sign of the format again (two stars, a bar, the bracket of a
 * note) stays escaped, and so does what would open a heading or a quotation at the line's start.
 */
const ESCAPED = /\\(?![*_`\\|<]|\[\^)([!-/:-@[\]^{}~])|(?<![*\\])\\(\*)(?![*\\])|(?<![_\\])\\(_)(?![_\\])/gu
const OPENS_LINE = /^[ \t]*\\(?:#(?=[#\\]{0,10}[ \t])|>)/u
/** ```, over and under what is set as it is. */
const FENCE = /^[ \t]*(?:`{3}|~{3})/u
const CODE = /(`[^`\n]{1,200}`)/u

/** Markdown as converters write it (0\.5%, 1\. 某事, \[大 中 小\]) with the signs themselves: a backslash before one is none of the page's words. */
export function withoutEscapes(markdown: string): string {
  if (!markdown.includes('\\')) return markdown
  let fenced = false
  return markdown.split('\n').map(line => {
    if (FENCE.test(line)) fenced = !fenced
    if (fenced || !line.includes('\\')) return line
    const kept = OPENS_LINE.exec(line)?.[0].length ?? 0
    return line.slice(0, kept) + line.slice(kept).split(CODE).map((piece, at) => (at % 2 === 1 ? piece : piece.replace(ESCAPED, '$1$2$3'))).join('')
  }).join('\n')
}
