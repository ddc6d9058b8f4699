import type { Cue } from '../grammar/cue.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { readLabel } from '../labels/read-label.ts'

/** 〇发布（职务　姓名） words: a sign, what is done, in brackets who does it, and no colon. */
const MARK = inBothScripts(/^([〇○◎●■◆▍▌▶►△▲※])[\s\u3000]*(主持人?|发布|通报|介绍|发言|提问|追问|问|回答|答复|答|补充|回应)[（(]([^()（）。！？]{2,40})(?:[)）][\s\u3000]*(?=\S)|$)/u)
/** The rest of such a label, which the end of a line broke. */
const REST = /^[\s\u3000]*([^()（）。！？]{1,24})[)）][\s\u3000]*(?=\S)/u
const FEWEST = 3
const LEADS = inBothScripts(/^主持/u)
const ASKS = inBothScripts(/问$/u)

/** Labels of a page that sets them all so: behind one sign and without a colon, the part in the talk and in brackets whose it is. Where a page has few, they are none. */
export function readPartMarks(lines: Line[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  const signs = new Map<string, number>()
  lines.forEach((line, at) => {
    const [whole = '', sign = '', part = '', inside = ''] = MARK.exec(line.text) ?? []
    if (whole === '') return
    const broken = !/[)）][\s\u3000]*$/u.test(whole)
    const rest = broken ? REST.exec(lines[at + 1]?.text ?? '') : null
    if (broken && !rest) return
    const printed = `${inside}${rest?.[1] === undefined ? '' : ` ${rest[1]}`}`
    const label = labelOf(part, printed)
    if (!label) return
    signs.set(sign, (signs.get(sign) ?? 0) + 1)
    found.set(at, { line: at, form: 'bracket', label, printed, at: line.text.indexOf(part), body: rest ? rest[0].length : whole.length, lastLine: rest ? at + 1 : at, ...rest ? { bodyLine: at + 1 } : {}, marks: sign, stated: true })
  })
  return found.size >= FEWEST && signs.size === 1 ? found : new Map()
}

function labelOf(part: string, printed: string): Label | null {
  const label = readLabel(printed)
  if (ASKS.test(part)) return label?.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label?.kind === 'reporter' || label?.kind === 'netizen' ? label : null
  if (label?.kind !== 'person' && label?.kind !== 'word') return label?.kind === 'surname' ? label : null
  return { kind: 'person', name: label.name, title: label.title, role: LEADS.test(part) ? 'host' : null }
}
