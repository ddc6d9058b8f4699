import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import { findIntroductions } from '../labels/find-introductions.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'

/** 出席：某队主教练 姓名、球员 姓名. */
const ATTEND = /^[\s\u3000*_]*(?:出席|参加|到场|与会)(?:人员|嘉宾|者)?[\s\u3000*_]*[:：]/u
const FEWEST = 2
const LONGEST = 200

/**
 * Lines of one page that say who is there, each over a part of the talk: two teams that meet the press
 * one after the other. A page with one such line says in its head who is there throughout.
 */
export function findAttendance(page: Page, candidates: readonly Cue[]): { line: number; people: (Label & { kind: 'person' })[] }[] {
  const lines = page.lines.flatMap((line, at) => line.text.length <= LONGEST && ATTEND.test(line.plain) ? [at] : [])
  if (lines.length < FEWEST) return []
  const names = new Set(candidates.flatMap(({ label }) => label.kind === 'person' ? [toSimplified(label.name)] : []))
  const found = lines.flatMap(line => {
    const people = findIntroductions(page.lines[line]?.text ?? '', names).map(({ name, title }): Label & { kind: 'person' } => ({ kind: 'person', name, title, role: null }))
    return people.length > 0 ? [{ line, people }] : []
  })
  // Between two of them somebody speaks.
  const parted = found.every(({ line }, at) => at === 0 || candidates.some(cue => cue.line < line && cue.line > (found[at - 1]?.line ?? 0)))
  return found.length >= FEWEST && parted ? found : []
}
