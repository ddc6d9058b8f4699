import { NAMING_KINDS } from './naming-kinds.ts'
import { readLabel } from '../labels/read-label.ts'

/** ★ 姓名 ★: the sign that stands before a name closes it as well; ★ 开场 ★ is a heading. */
export function withoutOrnament(words: string, before: string): string {
  const ornament = words.at(-1) ?? ''
  if (/[\p{L}\p{N}\p{Pe}\p{Pf}]/u.test(ornament) || !before.includes(ornament)) return words
  let end = words.length
  while (words.charAt(end - 1) === ornament) end--
  const within = words.slice(0, end).trimEnd()
  return NAMING_KINDS.has(readLabel(within)?.kind ?? 'question') ? within : words
}
