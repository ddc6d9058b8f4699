import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'

const TAGGED = /^[\[［【〔(（](\p{Script=Han}{2,6})[\]］】〕)）][\s\u3000]*(\S.{0,19})?$/u

/**
 * [网友] 某某, [嘉宾] 姓名: a chat tells in brackets which part somebody has in it, and his name, which
 * may be any word, behind them. Brackets alone name the part.
 * @returns null where the brackets name no part in a conversation
 */
export function readTaggedName(printed: string): Label | null {
  const [, tag = '', name = ''] = TAGGED.exec(printed.trim()) ?? []
  const part = tag === '' ? null : readLabel(tag)
  if (part === null || name.trim() === '') return part
  if (part.kind === 'netizen') return { kind: 'netizen', name: name.trim() }
  if (part.kind === 'reporter') return { kind: 'reporter', name: name.trim(), organization: null }
  const person = readLabel(name)
  if (part.kind === 'question') return person?.kind === 'reporter' || person?.kind === 'netizen' ? person : { kind: 'reporter', name: name.trim(), organization: name.trim() }
  if (part.kind !== 'role' || person?.kind !== 'person' && person?.kind !== 'word') return null
  return { kind: 'person', name: person.name, title: person.title, role: part.role === 'host' ? 'host' : null }
}
