import type { Cue } from '../grammar/cue.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isLead } from '../lines/is-lead.ts'
import { readLabel } from '../labels/read-label.ts'
import { withoutBookMarks } from '../names/without-book-marks.ts'
import { withoutTranslation } from '../names/without-translation.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** 发言人：职务　姓名, whose part it is and who takes it, alone on a line. */
const PART = /^[^\p{L}\p{N}（(<|]*(?:补充)?(?:(主持人?)|(提问[人者]?|发问[人者]?|追问[人者]?|提问媒体|提问记者|记者|媒体)|说话人|讲话人|发言者|(?:发言|发布|通报|介绍|致辞|主讲)人?|嘉宾|(?:回应|回答|答复|答问|解答|回复|解读)[人者]?)(?:[(（](?:补充|补充回答|续|再答|追答|追问)[)）])?[\s\u3000*_]*(?:[】\]][*_]*[\s\u3000]*[:：]?|[:：\t])[\s\u3000*_]*(\S.{1,60}?)[\s\u3000*_:：]*$/u
const FEWEST = 3
/** 问题：…, 答复内容：…: on a form, the field that holds the words of whom the field above names. */
const WORDS_FIELD = /^[\s\u3000*_【\[]*(?:(?:发布|发言|介绍|通报|致辞|主持|提问|追问|问题|答复|回答|回复|回应|解答|补充)?(?:内容|全文|原文|实录)|问题?|提问|追问|答|答复|回答|回复|发言)[\s\u3000*_]*(?:[】\]][*_]*[\s\u3000]*[:：]?|[:：\t])[\s\u3000*_]*(?=\S)/u
/** 问题：…, 提问内容：…: a field that holds what is asked. */
const ASKED_FIELD = /^[\s\u3000*_【\[]*(?:提问|追问|问)/u
/** What a medium may be called. */
const MEDIUM = /^[\p{Script=Han}A-Za-z\d·《》“”「」]{2,20}$/u
/** What is in a list of those present, and what is spoken. */
const SPOKEN = /[。！？!?]/u
/** 某厅某处（书面）: an office inside a body, and how it answered. */
const OFFICE = /^(\p{Script=Han}{2,12}(?:厅|局|委|部|署|院|办|政府)\p{Script=Han}{2,14}[处科室司])(?:[(（](?:书面|代)\p{Script=Han}{0,4}[)）])?$/u
const NOT_ALONE = /[。！？!?；;:：]/u

/**
 * Lines that name a part in the talk and who takes it (发言人：…, 回应人：…), each over his words, where a
 * page has several: there they are its labels. In a page's head the same words are a list of those present.
 * On a form the words stand in a field of their own (答复内容：…), whose name is none of them.
 */
export function readPartLines(lines: Line[], kinds: LineKind[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  lines.forEach((line, at) => {
    const words = line.text.length > 80 ? '' : withoutTranslation(line.text)
    const match = PART.exec(toSimplified(words))
    if (!match?.[3] || NOT_ALONE.test(match[3]) || !isOverWords(lines, kinds, at)) return
    const from = match.index + match[0].lastIndexOf(match[3])
    const printed = words.slice(from, from + match[3].length)
    const below = nextSpoken(lines, kinds, at)
    const named = WORDS_FIELD.exec(lines[below]?.plain ?? '')?.[0]
    const asked = named !== undefined && ASKED_FIELD.test(named)
    const label = match[2] === undefined ? labelOf(printed, match[1] !== undefined) : askerOf(printed, asked)
    if (!label) return
    const field = named !== undefined && asked === (match[2] !== undefined) ? named.length : undefined
    found.set(at, { line: at, form: 'colon', label, printed, at: words === line.text ? from : 0, marks: '', stated: true, ...field === undefined ? { body: line.text.length, lastLine: at } : { body: field, lastLine: below, bodyLine: below } })
  })
  return found.size >= FEWEST ? found : new Map()
}

function labelOf(printed: string, leads: boolean): Label | null {
  const label = readLabel(printed)
  const office = label === null ? OFFICE.exec(toSimplified(printed))?.[1] : undefined
  if (office !== undefined) return { kind: 'office', name: printed.slice(0, office.length) }
  if (label?.kind === 'office' || label?.kind === 'surname' || label?.kind === 'reporter' || label?.kind === 'netizen') return label
  if (label?.kind !== 'person' && label?.kind !== 'word') return null
  return { kind: 'person', name: label.name, title: label.title, role: leads ? 'host' : null }
}

/** Who asks, by his own name or his medium's; over the field of what is asked it may be called anything. */
function askerOf(printed: string, asked: boolean): Label | null {
  const label = readLabel(printed)
  if (label?.kind === 'reporter' || label?.kind === 'netizen' || label?.kind === 'person' && label.role === 'reporter') return label
  if (label?.kind === 'outlet') return { kind: 'reporter', name: label.name, organization: label.name }
  if (label?.kind === 'person') return asked && label.title === null ? { ...label, role: 'reporter' } : null
  if (asked && (label === null || label.kind === 'word') && MEDIUM.test(printed)) return { kind: 'reporter', name: printed, organization: withoutBookMarks(printed) }
  const organization = /^《([^《》]{2,20})》$/u.exec(printed)?.[1]
  return organization === undefined ? null : { kind: 'reporter', name: printed, organization }
}

function isOverWords(lines: Line[], kinds: LineKind[], at: number): boolean {
  const words = lines[nextSpoken(lines, kinds, at)]?.plain ?? ''
  return WORDS_FIELD.test(words) || SPOKEN.test(words) && !PART.test(words) && !isLead(words)
}

/** The next line that is printed for its words: the foot and head of two pages may stand between. */
function nextSpoken(lines: Line[], kinds: LineKind[], at: number): number {
  let next = at + 1
  while (next < lines.length && (lines[next]?.text.trim() === '' || kinds[next] === 'furniture')) next++
  return next
}
