import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { readLabel } from '../labels/read-label.ts'

type Field = 'writer' | 'letter' | 'office' | 'reply'

const FIELDS: [Field, RegExp][] = [
  ['writer', /^(?:来信|来电|留言|提问|咨询|写信|投诉|诉求|反映|求助|建议)(?:人|者)(?:姓名|昵称)?$|^网友昵称$|^网名$|^昵称$/u],
  ['letter', /^(?:来信|来电|留言|提问|咨询|信件|投诉|诉求|反映|求助|问题)(?:内容|详情|正文|描述)$/u],
  ['office', /^(?:回复|答复|办理|承办|处理|回应)(?:单位|部门|机构|人)$/u],
  ['reply', /^(?:回复|答复|办理|处理|回应|反馈)(?:内容|结果|情况|意见|详情)$|^官方回复$/u],
]
const FIELD = /^([\s\u3000>*_【\[]*(\p{Script=Han}{2,6})[\s\u3000*_】\]]*[:：][\s\u3000*_]*)(.*)$/u
/** 标题：…, 时间：…: what else a form says of a letter. */
const LONGEST_OTHER = 40

/**
 * A letter box prints its letters as forms: who writes, what, who replies, and what. The words of letter
 * and reply are marked with who wrote them; the rest of the form belongs to nobody. Offsets stay.
 */
export function unfoldLetters(page: Page): Page {
  const fields = page.lines.map(line => line.opens ? null : readField(line))
  const whole = (['writer', 'letter', 'reply'] as const).every(field => fields.some(read => read?.field === field))
  if (!whole) return page
  let writer: Label | null = null
  let office: Label | null = null
  let pending: Label | null = null
  let form = false
  const lines = page.lines.flatMap((line, at): Line[] => {
    const read = fields[at]
    // Within letters a line may begin like a field.
    if (!read || read.field === null && (!form || read.words.length > LONGEST_OTHER)) {
      if (line.text.trim() === '' || !pending) return [line]
      const opens = pending
      pending = null
      return [{ ...line, opens }]
    }
    const { field, words, from } = read
    if (field === 'writer') {
      writer = words === '' ? null : { kind: 'netizen', name: words }
      office = null
    }
    if (field === 'office') office = readLabel(words) ?? { kind: 'office', name: words }
    const label = field === 'letter' ? writer : field === 'reply' ? office ?? { kind: 'answer' as const } : null
    if (field === 'writer' || field === 'office') form = true
    pending = null
    if (!label) return [{ ...line, marked: 'aside' }]
    form = false
    if (words !== '') return [{ ...partLine(line, 0, from), marked: 'aside' }, { ...partLine(line, from, line.text.length), opens: label }]
    pending = label
    return [{ ...line, marked: 'aside' }]
  })
  return { ...page, lines }
}

function readField(line: Line): { field: Field | null; words: string; from: number } | null {
  const [, before = '', name = '', rest = ''] = FIELD.exec(line.plain) ?? []
  if (before === '') return null
  return { field: FIELDS.find(([, pattern]) => pattern.test(name))?.[0] ?? null, words: line.text.slice(before.length).replace(/[\s\u3000*_]+$/u, '').slice(0, rest.length), from: before.length }
}
