import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { asPerson } from '../labels/as-person.ts'
import { readLabel } from '../labels/read-label.ts'

/** Who is named on a line of its own for words beside it, and whether he asked. */
export type Credit = { label: Label; asks: boolean }

const ASKS = '提问|追问|发问|问'
const ANSWERS = '回答|答复|答问|解答|回复|回应|补充(?:回答|说明)?|答'
/** （某报记者 提问）, 【姓名 补充】. */
const BEHIND = new RegExp(`^[\\s\\u3000>*_]*(?:[（(]|[【\\[［])([^（）()【】\\[\\]［］。！？：:]{2,40}?)[\\s\\u3000·，,]*(?:(${ASKS})|(?:${ANSWERS}))[)）】\\]］][\\s\\u3000*_]*$`, 'u')
/** 来自：网友某某（现场）, 提问媒体：某报, 答复人：职务 姓名, perhaps in brackets or behind a dash. */
const BEFORE = new RegExp(`^[\\s\\u3000>*_]*(?:[—–-]{1,3})?[\\s\\u3000]*(?:(来自|(?:${ASKS})(?:人|者|媒体|记者|网友|单位)?)|(?:${ANSWERS})(?:人|者|嘉宾|单位|部门)?)[\\s\\u3000*_]*[：:][\\s\\u3000*_]*(.{2,40}?)[\\s\\u3000*_]*$`, 'u')
/** Brackets around the whole line. */
const WHOLE = /^[\s\u3000>*_]*[（(【\[［](.*)[)）】\]］][\s\u3000*_]*$/u
/** 网友某某（现场大屏）: by what way he asked. */
const WAY = /[\s\u3000]*[（(][^（）()]{2,12}[)）]$/u
const SIGNS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'office', 'title'])
const LONGEST = 60

/** The credit that a line alone is, in brackets or as a field; null where it is none. */
export function readCredit(line: Line): Credit | null {
  if (line.text.length > LONGEST || line.heading > 0 || line.opens || line.marked !== null) return null
  const { plain } = line
  const behind = BEHIND.exec(plain)
  const before = behind ? null : BEFORE.exec(WHOLE.exec(plain)?.[1] ?? plain)
  const words = behind?.[1] ?? before?.[2]
  if (words === undefined || /[。！？!?；;]/u.test(words)) return null
  const at = plain.lastIndexOf(words)
  const printed = line.text.slice(at, at + words.length)
  const asks = (behind?.[2] ?? before?.[1]) !== undefined
  const label = asks ? readAsker(printed) : readLabel(printed)
  return label && (asks || SIGNS.has(label.kind)) ? { label: asPerson(label), asks } : null
}

function readAsker(printed: string): Label | null {
  const label = readLabel(printed.replace(WAY, '')) ?? readLabel(printed)
  if (label?.kind === 'outlet') return { kind: 'reporter', name: label.name, organization: label.name }
  if (label?.kind === 'person' && label.title === null) return { ...label, role: 'reporter' }
  return label?.kind === 'reporter' || label?.kind === 'netizen' ? label : null
}
