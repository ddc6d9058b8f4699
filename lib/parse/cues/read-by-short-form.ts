import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'
import { LEAD } from '../grammar/lead.ts'
import { STAMP } from '../grammar/stamp.ts'
import { skip } from '../grammar/skip.ts'

/** 某：, 【某】, 某　, 某 00:01:40: a short label, whatever sets it off. */
const LABEL = /^(?:([【\[［〔]?)[*_]*(\p{Script=Han}{1,6}(?:[ ]?\d{1,2}(?!\d|[:：]\d))?|[Ss]peaker[ ]?\d{1,2}|[A-Za-z]\d?)[*_]*([】\]］〕]?)[\s\u3000*_]*([:：]|(?=[\s\u3000*_]*\S)))[\s\u3000*_]*/u
/** 00:01:40, behind it and alone. */
const TIME = /^[(（\[［【]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[)）\]］】]?[\s\u3000*_]*$/u
const BLANK = /[\u3000\t]/u

/** The label before a line's words where it is one that the page itself has explained; null where it is none. */
export function readByShortForm(line: Line, index: number, forms: ReadonlyMap<string, Label>): Cue | null {
  if (forms.size === 0 || line.opens || line.heading > 0) return null
  const at = skip(line.text, skip(line.text, 0, LEAD), STAMP)
  const [whole = '', opening = '', short = '', closing = '', colon = ''] = LABEL.exec(line.text.slice(at, at + 30)) ?? []
  const label = forms.get(toSimplified(short))
  const timed = opening === '' && closing === '' && colon === '' && TIME.test(line.text.slice(at + whole.length))
  const isSetOff = timed || (opening !== '' ? closing !== '' : closing === '' && (colon !== '' || BLANK.test(whole)))
  if (label === undefined || !isSetOff) return null
  if (timed) return { line: index, form: 'line', label, printed: short, at: at + whole.indexOf(short), body: line.text.length, lastLine: index, marks: 'time after', stated: true }
  return { line: index, form: opening === '' ? 'colon' : 'bracket', label, printed: short, at: at + whole.indexOf(short), body: at + whole.length, lastLine: index, marks: '', stated: true }
}
