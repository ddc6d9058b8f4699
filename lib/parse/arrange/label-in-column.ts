import type { Label } from '../formats/label.ts'
import { readTaggedName } from '../grammar/read-tagged-name.ts'
import { mediumAsks } from '../labels/medium-asks.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Column } from './read-columns.ts'

const HOST = /[(（]主持人?[)）]/u
const NAMES_SOMEBODY = /^(?!.*(?:环节|部分|互动|问答|合计|小计|其他|备注|環節|問答))\p{Script=Han}{3,10}(?:(?:《[^《》]{2,16}》|“[^“”]{2,16}”|「[^「」]{2,16}」)\p{Script=Han}{0,4})?$/u
/** A word for somebody, no number and no sentence. */
const SOMEBODY = /^[\p{L}\p{N}“”「」《》（）()·•・\s]{2,24}$/u
const ASKS = /[？?][”」』）)]*$|^(?:请问|想问|請問|想問)/u
/** ● before whoever asks. */
const ORNAMENT = /^[\s\u3000]*(?:[\p{So}\p{Extended_Pictographic}•·]\ufe0f?[\s\u3000]*){1,3}(?=[\p{L}《“「])/u

/** Whoever is named over a question asks it. */
export function asAsker(label: Label): Label {
  return label.kind === 'person' ? { ...label, role: 'reporter' } : mediumAsks(label)
}

/** Whose words stand in a column of a row; null where nobody's do. */
export function labelIn(columns: readonly (Column | null)[], cells: string[], of: Column | null): Label | null {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').replace(/<br\s*\/?>/giu, ' ').replace(ORNAMENT, '').trim().replace(/[\s\u3000]*[:：]$/u, '')
  switch (of) {
    case 'question': {
      const label = readLabel(cell('asker'))
      if (label?.kind === 'person' || label?.kind === 'outlet') return asAsker(label)
      // Whoever stands there asks, whatever he is called: 某村渔民代表, 老船工某师傅.
      if (label === null || label.kind === 'title' || label.kind === 'stranger') return SOMEBODY.test(cell('asker')) ? { kind: 'netizen', name: cell('asker') } : label ?? { kind: 'question' }
      return label
    }
    case 'answer': return readLabel(cell('answerer')) ?? { kind: 'answer' }
    case 'words': {
      const title = cell('title').replace(HOST, '')
      const label = (title === '' ? null : readTaggedName(`${title} ${cell('speaker')}`)) ?? readLabel(`${title} ${cell('speaker')}`) ?? readLabel(cell('speaker'))
      // 某某纵横	words?: whoever stands where others are named, and asks.
      if ((label === null || label.kind === 'word' && label.title === null && cell('speaker').length > 3) && title === '' && NAMES_SOMEBODY.test(cell('speaker')) && ASKS.test(cell('words'))) return { kind: 'reporter', name: cell('speaker'), organization: cell('speaker') }
      return label?.kind === 'person' && title !== cell('title') ? { ...label, role: 'host' } : label
    }
    default: return null
  }
}
