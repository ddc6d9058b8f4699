import { toSimplified } from '../../text/to-simplified.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import type { Introduction } from './find-introductions.ts'
import { isPossibleName } from '../names/is-possible-name.ts'

const COLUMNS = 4
/** What a column of remarks says, or brackets behind the name: 主持, 列席. */
const REMARK = /^(?:(主持人?|会议主持)|列席|出席|参加|请假|缺席|嘉宾|发布人?|新闻发言人|发言人|主讲人?|答问人?|答问|特邀|是|否(?:[(（][^()（）]*[)）])?|[√×]|已到|未到|[—\-–/无]+)$/u
const REMARK_BEHIND = /[\s\u3000]*[(（](主持人?|列席|请假|缺席)[)）]$/u

/** 出席人：姓名	职务: the field that lists them, before the first. */
const FIELD = /^[\s\u3000*_|]*(?:出席|参加|参会|与会|到会|列席|发布|嘉宾|人员)\p{Script=Han}{0,4}[:：]/u

/**
 * Who a row of a table of those present introduces: 姓名 | 职务, or the other way round, perhaps
 * numbered. Cells are parted by tabs or, in Markdown, by bars.
 * @returns null where the row is no such pair
 */
export function introduceInRow(text: string): Introduction | null {
  if (!/[\t|]/u.test(text)) return null
  const printed = text.replace(FIELD, '').split(/[\t|]/u).map(cell => cell.trim()).filter(cell => cell !== '' && !/^\d{1,2}$/u.test(cell))
  const host = printed.some(cell => (REMARK.exec(toSimplified(cell)) ?? REMARK_BEHIND.exec(toSimplified(cell)))?.[1]?.includes('主持'))
  const cells = printed.filter(cell => !REMARK.test(toSimplified(cell))).map(cell => cell.replace(REMARK_BEHIND, ''))
  if (cells.length < 2 || cells.length > COLUMNS) return null
  const names = cells.filter(cell => isPossibleName(plainName(cell)) && !endsInTitle(toSimplified(cell)))
  const titles = cells.filter(cell => cell.length > 2 && !/[:：]/u.test(cell) && endsInTitle(toSimplified(cell)))
  const [name, title] = [names[0], titles[0]]
  if (name === undefined || title === undefined || names.length + titles.length < cells.length || titles.length > 1) return null
  return { name: name.replace(/[\s\u3000]/gu, ''), plain: plainName(name), title, host }
}

const plainName = (cell: string): string => toSimplified(cell).replace(/[\s\u3000]/gu, '')
