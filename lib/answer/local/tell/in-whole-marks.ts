/**
 * A quotation's words as they are shown, without half a pair of quotation marks (the other half stands in another
 * sentence) and without the sign that sets off an item of a list; the citation keeps the printed words.
 */
export function inWholeMarks(words: string): string {
  let shown = words.replace(/^\s*[-*•·]\s+/u, '')
  for (const [open, close] of [['“', '”'], ['「', '」']] as const) {
    const [opened, closed] = [shown.split(open).length, shown.split(close).length]
    const at = opened > closed ? shown.lastIndexOf(open) : closed > opened ? shown.indexOf(close) : -1
    if (at >= 0) shown = shown.slice(0, at) + shown.slice(at + 1)
  }
  return shown
}
