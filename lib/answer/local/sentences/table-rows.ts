import { columnNames, namesGroups } from '../../../text/column-names.ts'
import { measuresAlike } from './measures-alike.ts'
import type { Placed } from './turn-sentences.ts'

/** A table: the names of its columns, and where in the turn the one or two rows of its heading and its other rows stand; `caption` where the line above says in what unit it counts. */
export type Table = { names: string[]; headings: number[]; rows: number[]; caption?: number }
/** A row of a table with its cells. */
export type Row = Table & { cells: string[] }

/** A table has no more rows than an answer may show whole. */
export const WHOLE = 10
const RULE = /^[\s|:–—-]+$/u
const FIGURE = /^[\d.,，%％‰+\-—–万亿]*$/u
/** 14个, 约23.5亿元, 2027年6月; a year alone names a column. */
const MEASURED = /^(?!(?:19|20)\d{2}年?(?:底|末|初|度|上半年|下半年|前|后)?\p{Script=Han}{0,4}$)[约近超逾]?\d[\d.,，%％‰+\-—–~～至万亿/／年月日]*\p{Script=Han}{0,4}$/u

/** Blanks that part two columns set in plain text; a single one stands inside a word (指　标). */
const GAP = /[ \u3000]{2,}/u
/** Columns of such a table at least: two things set apart may be anything. */
const COLUMNS = 3

/** The cells of a row, parted by tabs, by bars in Markdown or by wide gaps in plain text; null for anything else. */
export function cellsOf(sentence: string): string[] | null {
  const text = sentence.trim()
  if (text.includes('\t')) return text.split('\t').map(cell => cell.trim())
  const set = /[。！？；，]/u.test(text) ? [] : text.split(GAP).map(cell => cell.replace(/(?<=\p{Script=Han})\u3000(?=\p{Script=Han})/gu, ''))
  if (set.length >= COLUMNS) return set
  return /^\|.*\|$/u.test(text) && !RULE.test(text) ? text.slice(1, -1).split('|').map(cell => cell.trim()) : null
}

const areNames = (cells: readonly string[]): boolean => !cells.slice(1).some(cell => FIGURE.test(cell) || MEASURED.test(cell))

/** Whether a row names columns: its cells are words, or years. */
export function isHeading(sentence: string): boolean {
  const cells = cellsOf(sentence)
  return cells !== null && areNames(cells)
}

/** The names of the columns under a heading and, where the next row parts them further, that row; null where the first is no heading. */
export function namesUnder(heading: string, next: string | undefined): { names: string[]; rows: 1 | 2 } | null {
  const [first, second] = [cellsOf(heading), cellsOf(next ?? '')]
  if (first === null) return null
  if (second !== null && namesGroups(first, second) && areNames(first.filter(cell => cell !== '')) && areNames(second)) return { names: columnNames(first, second), rows: 2 }
  return areNames(first) ? { names: first, rows: 1 } : null
}

const inTable = (placed: Placed | undefined): boolean => placed !== undefined && (cellsOf(placed.sentence.text) !== null || /^\|[\s|:–—-]+\|$/u.test(placed.sentence.text.trim()))

/** The row at `turn[at]` with its table's heading; null where no heading stands above, or it is the heading. */
export function rowAt(turn: readonly Placed[], at: number): Row | null {
  const cells = cellsOf(turn[at]?.sentence.text ?? '')
  const table = cells && tableAround(turn, at)
  return table && !table.headings.includes(at) ? { cells, ...table } : null
}

/** The table whose heading stands at `turn[at]`; null where none does. */
export function tableUnder(turn: readonly Placed[], at: number): Table | null {
  const table = cellsOf(turn[at]?.sentence.text ?? '') ? tableAround(turn, at) : null
  return table?.headings.includes(at) ? table : null
}

function tableAround(turn: readonly Placed[], at: number): Table | null {
  let heading = at
  while (inTable(turn[heading - 1])) heading--
  const rule = (i: number): boolean => cellsOf(turn[i]?.sentence.text ?? '') === null
  const next = inTable(turn[heading + 1]) && rule(heading + 1) ? heading + 2 : heading + 1
  const found = namesUnder(turn[heading]?.sentence.text ?? '', inTable(turn[next]) ? turn[next]!.sentence.text : undefined)
  if (!found) return null
  const headings = found.rows === 2 ? [heading, next] : [heading]
  const rows: number[] = []
  for (let i = headings.at(-1)! + 1; inTable(turn[i]); i++) {
    if (cellsOf(turn[i]?.sentence.text ?? '')?.length === found.names.length) rows.push(i)
  }
  const caption = unitOfTable(turn[heading - 1]?.sentence.text ?? '') === null ? undefined : heading - 1
  return rows.length > 0 ? { names: found.names, headings, rows, ...(caption !== undefined && { caption }) } : null
}

/** Longest line above a table that says its unit, in UTF-16 units. */
const CAPTION = 60

/** 某表（单位：万吨）: the unit in which a line above a table says that it counts; null where it says none. */
export function unitOfTable(line: string): string | null {
  return line.length > CAPTION ? null : /[单單]位\s*[：:]\s*([^）)\s，,、；;]{1,8})/u.exec(line)?.[1] ?? null
}

/** Suffixes that a question may leave out of a row's name. */
const KIND = /(?:省|市|自治州|州|区|县|镇|乡|类|案件|制品|产品|品)$/u

/** A name may be called without what stands in its middle (压缩空气二期 for 压缩空气储能二期), if so much of it is left, and so many characters at each end. */
const KEPT = 0.6
const END = 2
const SHORTENED = 6
/** A longer name is a sentence. */
const LONGEST_NAME = 20

/** Whether a question (comparable form) names the row: 沱岩州 in 沱岩州今年多少户. */
export function namesRow(asked: string, label: string): boolean {
  const plain = label.replace(/[“”"‘’「」《》\s]|[(（][^()（）]*[)）]/gu, '')
  return plain.length > 1 && /\p{L}/u.test(plain) && (asked.includes(plain) || plain.length > 2 && asked.includes(plain.replace(KIND, '')) || namesShortened(asked, plain))
}

/** 甲乙丙丁 called 甲丁. */
function namesShortened(asked: string, name: string): boolean {
  if (name.length < SHORTENED || name.length > LONGEST_NAME) return false
  for (let kept = name.length - 1; kept >= KEPT * name.length; kept--) {
    for (let head = END; head <= kept - END; head++) if (asked.includes(name.slice(0, head) + name.slice(name.length - kept + head))) return true
  }
  return false
}

/** What names money, or what is counted in it. */
const MONEY = /[元钱价费角款税薪租奖补贴险]|金额|标准|成本|投[资入]|收入|支出|产[值出]|总额|资金|工资|利润|预算|GDP|额度|限额|余额|销售|营业|进出?口|出口|消费|贷|捐/iu

/** Whether a table that names the units of its columns has one in the unit asked for: no 公斤 under 播种面积（万亩）. */
export function hasColumnIn(unit: string | null, heading: string, row: string): boolean {
  const units = [...heading.matchAll(/[（(]([^（）()]+)[)）]/gu)].map(match => match[1]!)
  if (unit !== null && /钱|块|元/u.test(unit) && !MONEY.test(heading + row)) return false
  if (unit === null || units.length === 0) return true
  const wanted = /钱|块/u.test(unit) ? '元' : unit === '时长' ? '天' : unit
  return [...units, row].some(words => words.includes(wanted) || wanted.includes(words.replace(/^[万亿百千]/u, '')) || measuresAlike(wanted, words.replace(/^[万亿百千]/u, '')))
}

/** A row in words: its name, and each cell behind the name of its column. */
export function tellRow(names: readonly string[], row: string): string | null {
  const cells = cellsOf(row)
  if (!cells || names.length !== cells.length) return null
  return `${cells[0]}：${cells.slice(1).map((cell, i) => `${names[i + 1]} ${cell}`).join('，')}`
}
