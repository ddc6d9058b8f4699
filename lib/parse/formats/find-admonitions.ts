const NAMES = '(?:tip|info|note|warning|caution|danger|important|success|hint|abstract|details|小?贴士|提示|注意|说明|链接|延伸阅读|名词解释|知识)'
/** ::: tip 小贴士, !!! note, > [!TIP]: what opens a box, by the name of its kind. */
const FENCE = new RegExp(`^[ \\t]{0,3}(:{3,})[ \\t]*(?:\\{[ \\t]*)?${NAMES}(?![\\p{L}\\p{N}])`, 'iu')
const INDENTED = new RegExp(`^(?:!!!|\\?\\?\\?\\+?)[ \\t]+${NAMES}(?![\\p{L}\\p{N}])`, 'iu')
const QUOTED = new RegExp(`^[ \\t]{0,3}>[ \\t]*\\[!${NAMES}\\]`, 'iu')
/** A box has no more lines; a fence that is never closed opens none. */
const MOST_LINES = 40

/** The lines of Markdown boxes (tips, notes, warnings) that are set beside the text and are no part of what is said. */
export function findAdmonitions(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const end = endOfBox(lines, at)
    for (; at < end; at++) found.add(at)
  }
  return found
}

/** Where the box that a line opens ends; the line itself where it opens none. */
function endOfBox(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').slice(0, 80)
  const fence = FENCE.exec(line)?.[1]
  if (fence !== undefined) {
    const close = lines.slice(at + 1, at + 1 + MOST_LINES).findIndex(words => words.trim() === fence)
    return close < 0 ? at : at + close + 2
  }
  const goesOn = INDENTED.test(line) ? /^(?: {4}|\t)|^\s*$/u : QUOTED.test(line) ? /^[ \t]{0,3}>/u : null
  if (goesOn === null) return at
  let end = at + 1
  while (end < lines.length && end - at <= MOST_LINES && goesOn.test(lines[end]!)) end++
  return end
}
