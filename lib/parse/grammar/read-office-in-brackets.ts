import type { Cue } from './cue.ts'
import type { Label } from '../formats/label.ts'
import { LABEL_COLON } from './label-colon.ts'
import { readLabel } from '../labels/read-label.ts'
import { skip } from './skip.ts'

/** What brackets before a name may say of him: his office, the body or medium he comes from. */
const OF_HIM: ReadonlySet<Label['kind']> = new Set(['title', 'office', 'outlet'])
const LONGEST_NAME = 12

/** 【职务】姓名 over the words, 【职务】姓名：words, ［某报］记者: the brackets hold where he comes from, and behind them stands who it is. */
export function readOfficeInBrackets(text: string, from: number, mark: string): Pick<Cue, 'label' | 'body' | 'printed' | 'form'> | null {
  if (!OF_HIM.has(readLabel(mark)?.kind ?? 'question')) return null
  const colon = LABEL_COLON.exec(text.slice(from, from + LONGEST_NAME + 2))
  const words = (colon?.[1] ?? text.slice(from)).replace(/^[\s\u3000*_]+|[\s\u3000*_]+$/gu, '')
  if (words === '' || words.length > LONGEST_NAME || /[。！？!?…；;，,、\t]/u.test(words)) return null
  const label = readLabel(`${mark.trim()}${words === '记者' || words === '記者' ? '' : ' '}${words}`)
  if (label?.kind !== 'reporter' && label?.kind !== 'person') return null
  const printed = `${mark} ${words}`
  return colon ? { label, printed, form: 'bracket', body: skip(text, from + colon[0].length, /^[\s\u3000*_]*/u) } : { label, printed, form: 'line', body: text.length }
}
