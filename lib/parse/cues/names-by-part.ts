import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isDictionaryWord } from '../names/is-dictionary-word.ts'

const HEAD = /^[\s\u3000>*_]*(\p{Script=Han}{2,6})[*_]*[:：][*_\s\u3000]*\S/u
const WHOLE = /(?:\p{Script=Han}{1,6}[·•・‧．]){1,3}\p{Script=Han}{2,6}/gu
const POINT = /[·•・‧．]/u
const LONGEST_TITLE = 20

/**
 * Whom a page calls by the last part of a foreign name, which no list of surnames has: lines open with it, and further up stands
 * an office and the whole name. Written by its sound it looks like no name, so that no other rule reads it.
 * @returns the label for each such part, simplified
 */
export function namesByPart(lines: readonly Line[]): Map<string, Label> {
  const heads = new Map<string, number>()
  lines.forEach((line, at) => {
    const part = HEAD.exec(line.plain.slice(0, 40))?.[1]
    if (part !== undefined && !heads.has(part) && readLabel(part) === null && !isDictionaryWord(part)) heads.set(part, at)
  })
  const found = new Map<string, Label | null>()
  if (heads.size > 0) lines.forEach((line, at) => {
    for (const { 0: match, index } of line.plain.matchAll(WHOLE)) {
      const [part = ''] = match.split(POINT).slice(-1)
      const short = [...heads.keys()].find(head => part.startsWith(head))
      if (short === undefined || (heads.get(short) ?? 0) <= at) continue
      const from = nameStart(line.plain, index, index + match.lastIndexOf(part))
      if (from === null) continue
      const name = line.text.slice(from, index + match.length - part.length + short.length)
      const before = found.get(short)
      // Two of one family: the page does not say which.
      found.set(short, before === undefined || before?.kind === 'person' && before.name === name ? { kind: 'person', name, title: null, role: null } : null)
    }
  })
  return new Map([...found].flatMap(([short, label]) => label ? [[short, label] as const] : []))
}

/** Where a name in several parts begins behind an office; null where none stands before it. */
function nameStart(plain: string, index: number, end: number): number | null {
  for (let at = end - 2; at >= index; at--) if (endsInTitle(plain.slice(Math.max(0, at - LONGEST_TITLE), at))) return at
  return null
}
