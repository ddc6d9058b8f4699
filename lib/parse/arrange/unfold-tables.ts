import { ATTACHED } from '../lines/attached.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import { isFieldLine } from '../lines/classify-line.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { readTaggedName } from '../cues/read-tagged-name.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { toSimplified } from '../../text/to-simplified.ts'

type Column = 'asker' | 'question' | 'answerer' | 'answer' | 'speaker' | 'title' | 'words'

/** Most lines that one cell of who speaks is set over, but for the first. */
const MOST_BROKEN = 3
const LONGEST_PART = 20
const SECTION = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、[^。！？；，]{2,20}$/u
const EVENT = /^[\s\u3000*_]*[(（【\[〔][^()（）【】[\]〔〕]{2,60}[)）】\]〕][\s\u3000*_]*$/u
const NOTHING = /^[\s\u3000\-—–－_\/／*…·]*$/u
const SENTENCE = /[。！？!?]/u
const HOST = /[(（]主持人?[)）]/u
const NAMES_SOMEBODY = /^(?!.*(?:环节|部分|互动|问答|合计|小计|其他|备注|環節|問答))\p{Script=Han}{3,10}(?:(?:《[^《》]{2,16}》|“[^“”]{2,16}”|「[^「」]{2,16}」)\p{Script=Han}{0,4})?$/u
const ASKS = /[？?][”」』）)]*$|^(?:请问|想问|請問|想問)/u
const REMARK = /^[\s\u3000*_]*[(（][^()（）\t]{1,24}[)）][\s\u3000*_]*$/u
const ASKER = inBothScripts(/^[*_]*记者[*_]*$/u)
/** 姓名 / （补充）: what he does stands under his name. */
const ACTS = inBothScripts(/^[(（](?:再次?|继续)?(?:补充|补充回答|追问|回答|提问|插话|接着说|答)[)）]$/u)
/** ● before whoever asks. */
const ORNAMENT = /^[\s\u3000]*(?:[\p{So}\p{Extended_Pictographic}•·]\ufe0f?[\s\u3000]*){1,3}(?=[\p{L}《“「])/u
const COLUMNS: [Column, RegExp][] = [
  ['asker', /^(?:提问(?:媒体|人|者|记者|单位)|媒体|记者|网友|提问方)$/u],
  ['question', /^(?:问|问题|提问|咨询|留言)(?:内容|要点|摘要)?$/u],
  ['answerer', /^(?:答复|回答|回复|解答)(?:人|者|单位|部门)$/u],
  ['answer', /^(?:答|答复|回答|回复|解答)(?:内容|要点|摘要|情况)?$/u],
  ['speaker', /^(?:提问|发问)?(?:媒体|记者|单位|者|人)?[\/／、及和与]+(?:答问|答复|回答|解答|回应)(?:人|者|单位|部门)?$/u],
  ['speaker', /^(?:发言人|发言者|发言人员|发言嘉宾|姓名|人员|人物|讲话人|身份|角色)(?:[(（\/／、及和与]+(?:职务|单位|身份)[)）]?)?$/u],
  ['title', /^(?:职务|单位|单位及职务|单位职务|职位)$/u],
  ['words', /^(?:内容|问答|问答内容|问答实录|问答记录|发言|发言内容|发言要点|发言记录|记录|实录|文字实录|文字记录|发言实录|讲话内容)$/u],
]

const WHO_AND_WORDS: (Column | null)[] = ['speaker', 'words']

/**
 * A table with a column of questions and one of answers holds two turns in a row, one with a column
 * of speakers and one of words holds one: the cells become lines of their own, marked with who
 * speaks them by their column's heading. Other tables are left alone.
 */
export function unfoldTables(page: Page): Page {
  let columns: (Column | null)[] | null = null
  const joined = new Set<number>()
  const lines = page.lines.flatMap((line, at): Line[] => {
    if (joined.has(at)) return []
    const cells = cellsOf(line.text)
    const plate = isPlate(line, page.lines[at + 1]) || columns?.[0] === 'speaker' && spansLines(page.lines, at)
    // Without a heading, a name over two lines beside whole sentences is a row of who speaks and what.
    const shape = columns ?? (plate && isSpoken(page.lines[at + 1]) ? WHO_AND_WORDS : null)
    const rest = shape && (cells.length > 1 && cells.length < shape.length || plate) ? restOfRow(page.lines, at, shape.length) : []
    if (shape && rest.length > 0) {
      for (let part = 1; part <= rest.length; part++) joined.add(at + part)
      return unfoldBroken([line, ...rest], shape)
    }
    if (cells.length < 2) {
      // A cell may hold several paragraphs, but no section of the page. 附：… heads a table of its own; whether it is the speaker's, its place tells.
      const over = columns !== null && (line.heading > 0 || SECTION.test(line.plain))
      if (over || ATTACHED.test(line.plain) && cellsOf(page.lines[at + 1]?.text ?? '').length > 1) columns = null
      return [over ? { ...line, closes: true } : line]
    }
    const heads = withPart(cellsOf(line.plain).map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell.replace(/[\s\u3000]/gu, '')))?.[0] ?? null))
    if (heads.includes('question') && heads.includes('answer') || heads.includes('speaker') && heads.includes('words')) {
      columns = heads
      return [{ ...line, marked: 'aside' }]
    }
    if (columns && columns.length === cells.length) return unfoldRow(line, columns)
    return isForm(cells) ? splitCells(line, cells.map((_, at) => at === 0)) : [line]
  })
  return { ...page, lines }
}

/** 身份 | 姓名 | 内容: of two columns of who speaks, the first says what he is there. */
function withPart(heads: (Column | null)[]): (Column | null)[] {
  const first = heads.indexOf('speaker')
  return first < 0 || heads.includes('title') || heads.lastIndexOf('speaker') === first ? heads : heads.map((head, at) => at === first ? 'title' : head)
}

/** 记者 / （某报）　words, 某报 / 记者　words, 某局局长 / 姓名　words: who speaks is set over two lines of his cell, neither of which names him whole. */
function isPlate(line: Line, next: Line | undefined): boolean {
  const over = line.text.trim()
  const [remark = '', ...words] = cellsOf(next?.text ?? '').map(cell => cell.trim())
  if (over === '' || over.length > LONGEST_PART || words.length === 0 || remark.length > LONGEST_PART + 6 || SENTENCE.test(over)) return false
  const label = readLabel(withoutBlanks(over) + withoutBlanks(remark))
  if (REMARK.test(remark)) return label?.kind === 'reporter' || label?.kind === 'netizen' || ACTS.test(remark) && (label?.kind === 'person' || label?.kind === 'word')
  if (ASKER.test(remark)) return label?.kind === 'reporter'
  return readLabel(over)?.kind === 'title' && isPossibleName(toSimplified(withoutBlanks(remark)))
}

/** Whether a line is a row of two cells, the second of them a sentence. */
function isSpoken(line: Line | undefined): boolean {
  const cells = cellsOf(line?.text ?? '')
  return cells.length === 2 && SENTENCE.test(cells[1] ?? '')
}

/** 某　某某: a name of up to four characters set to the width of others. */
function withoutBlanks(part: string): string {
  const whole = part.trim().replace(/[\s\u3000]+/gu, '')
  return isPossibleName(toSimplified(whole)) ? whole : part
}

/** 某局 / 副局长　姓名　words, 某台 / 记者　words: body, part or office and name are set over the lines of the speaker's cell, which together say more than the last of them. */
function spansLines(lines: Line[], at: number): boolean {
  const parts: string[] = []
  for (let next = at; next < at + MOST_BROKEN; next++) {
    const [part = '', ...others] = cellsOf(lines[next]?.text ?? '')
    if (part.trim() === '' || part.length > LONGEST_PART || EVENT.test(part) || /[。！？!?，；;：:]/u.test(part)) return false
    parts.push(part.trim())
    if (others.length === 0) continue
    const label = parts.length < 2 ? null : readLabel(parts.join(' '))
    const last = readLabel(part)
    // 某台 / 记者: whose reporter it is.
    if (label?.kind === 'reporter') return label.organization !== null && last?.kind === 'reporter' && last.organization === null
    return label?.kind === 'person' && (label.title ?? label.role) !== null && label.name === nameIn(last)
  }
  return false
}

const nameIn = (label: Label | null): string | null => label?.kind === 'person' || label?.kind === 'word' ? label.name : null

/** The lines a row goes on in where one of its cells is set over several: 姓名 / 职务; none where they do not add up to the row. */
function restOfRow(lines: Line[], at: number, columns: number): Line[] {
  let cells = cellsOf(lines[at]?.text ?? '').length
  for (let next = at + 1; next <= at + MOST_BROKEN; next++) {
    const line = lines[next]
    if (!line || line.heading > 0) return []
    cells += cellsOf(line.text).length - 1
    if (cells >= columns) return cells === columns ? lines.slice(at + 1, next + 1) : []
  }
  return []
}

/** A row over several lines: the last of them ends with the words, the others say who speaks. */
function unfoldBroken(parts: Line[], columns: (Column | null)[]): Line[] {
  const cells: string[] = []
  for (const part of parts) {
    const [first = '', ...others] = cellsOf(part.text)
    if (cells.length > 0) cells[cells.length - 1] += ` ${withoutBlanks(first.trim())}`
    cells.push(...cells.length > 0 ? others : [withoutBlanks(first), ...others])
  }
  const label = columns.at(-1) === 'words' ? labelIn(columns, cells, 'words') : null
  const last = parts.at(-1)
  if (!label || !last) return parts
  const split = splitCells(last, cellsOf(last.text).map((_, at, all) => at < all.length - 1))
  return [...parts.slice(0, -1).map((part): Line => ({ ...part, marked: 'aside' })), ...split.map((part, at): Line => at === split.length - 1 ? { ...part, opens: label } : part)]
}

/** The cells of a row, tab by tab or, in Markdown, bar by bar; their lengths and one unit between them add up to the line. */
function cellsOf(text: string): string[] {
  const bars = /^\|(.*)\|\s*$/u.exec(text)
  return bars?.[1] === undefined ? text.split('\t') : bars[1].split('|')
}

/** A form's row: a short name, and a cell of whole sentences that the name says nothing of. */
function isForm(cells: string[]): boolean {
  const [name = '', words = ''] = cells
  return cells.length === 2 && name.length <= 24 && words.length > 40 && /。/u.test(words) && readLabel(name) === null && !isFieldLine(`${name}：`) && !/[、，。]|^[【\[［〔〖(（]/u.test(name)
}

/** Each cell a line of its own; those of which `aside` says so belong to nobody. */
function splitCells(line: Line, aside: boolean[]): Line[] {
  let at = line.text.startsWith('|') ? 1 : 0
  return cellsOf(line.text).map((text, index): Line => {
    const start = at
    at += text.length + 1
    return { ...partLine(line, start, start + text.length), strong: 0, marked: aside[index] ? 'aside' : null }
  })
}

function unfoldRow(line: Line, columns: (Column | null)[]): Line[] {
  const cells = cellsOf(line.text)
  const opens = columns.map(column => labelIn(columns, cells, column))
  // Who speaks may be set over several lines of the cell; then the label is read from those lines.
  if (opens.every(label => label === null)) return unfoldNobodys(line, cells, columns) ?? [line]
  return splitCells(line, opens.map(label => label === null)).map((part, at) => ({ ...part, ...opens[at] ? { opens: opens[at] } : {} }))
}

/** （播放短片） in a row without speech tells what happens; a row that names nobody goes on with the words of the one before. */
function unfoldNobodys(line: Line, cells: string[], columns: (Column | null)[]): Line[] | null {
  const words = columns.indexOf('words')
  const speaker = columns.indexOf('speaker')
  if (words < 0 || speaker < 0) return null
  const event = cells.findIndex((cell, at) => (at === words || at === speaker) && EVENT.test(cell))
  const told = event >= 0 && cells.every((cell, at) => at === event || at !== words && at !== speaker || NOTHING.test(cell)) ? event : -1
  const goesOn = NOTHING.test(cells[speaker] ?? '') && SENTENCE.test(cells[words] ?? '') ? words : -1
  const kept = told >= 0 ? told : goesOn
  return kept < 0 ? null : splitCells(line, cells.map((_, at) => at !== kept))
}

/** Whose words stand in a column of a row; null where nobody's do. */
function labelIn(columns: (Column | null)[], cells: string[], of: Column | null): Label | null {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').replace(/<br\s*\/?>/giu, ' ').replace(ORNAMENT, '').trim().replace(/[\s\u3000]*[:：]$/u, '')
  switch (of) {
    case 'question': {
      const label = readLabel(cell('asker'))
      return label?.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label ?? { kind: 'question' }
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
