/**
 * A quotation's words as they are shown, without half a pair of quotation marks at either end (the other half stands in
 * another sentence) and without the sign that sets off an item of a list; the citation keeps the printed words.
 */
export function inWholeMarks(words: string): string {
  let shown = words.replace(/^\s*[-*•·]\s+/u, '')
  for (const [open, close] of [['“', '”'], ['「', '」']] as const) {
    const [opened, closed] = [shown.split(open).length, shown.split(close).length]
    if (opened > closed && shown.lastIndexOf(open) === 0) shown = shown.slice(1)
    else if (closed > opened && shown.indexOf(close) >= shown.length - 2 && !shown.includes(open)) shown = shown.replace(close, '')
  }
  return shown
}
