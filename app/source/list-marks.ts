import type { Span } from '../../lib/contract/briefing.ts'

/** What opens an item of a list of a Markdown file. A bullet's sign is no word; a number is one, and may be spoken of. */
const MARK = /^(?:(?<bullet>[-*+])|\d{1,3}[.)])[ \t]+(?=\S)/u

/** An item of a list: by a bullet or by its number, and whether it stands inside another item. */
export type ListItem = { kind: 'bullet' | 'number'; inside: boolean }

/** How far a line begins from the margin, in characters. */
const indentAt = (text: string, start: number): number => start - (text.lastIndexOf('\n', start - 1) + 1)

/** Whether the words of a piece open a list item, and where they begin behind a bullet; null: they open none. */
export function listItem(text: string, { start, end }: Span): { item: ListItem; words: Span } | null {
  const mark = MARK.exec(text.slice(start, end))
  if (!mark || text.slice(start - indentAt(text, start), start).trim() !== '') return null
  const bullet = mark.groups?.['bullet'] !== undefined
  return { item: { kind: bullet ? 'bullet' : 'number', inside: indentAt(text, start) > 1 }, words: { start: bullet ? start + mark[0].length : start, end } }
}
