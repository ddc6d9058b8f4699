import { toSimplified } from '../../text/to-simplified.ts'
import { inBothScripts } from '../../text/in-both-scripts.ts'
import type { Introduction } from './find-introductions.ts'
import type { Line } from '../formats/page.ts'
import { isPossibleName } from '../names/is-possible-name.ts'

/** What heads the columns of a table of those present. */
const NAME = /^(?:姓名|名字|人员|嘉宾|发布人|发言人|答问人|(?:出席|参加|参会|与会)(?:人员?|嘉宾|领导|者))(?:姓名)?$/u
const OFFICE = /^(?:(?:工作)?单位(?:及|和|与|、|\/|／)?)?(?:现任|行政)?(?:职务|职位|职称|岗位|身份|头衔)(?:(?:及|和|与|、|\/|／)?(?:职务|职称|身份))?$/u
const BODY = /^(?:所在|工作|所属|代表|出席|参会)?(?:单位|部门|机构)(?:名称)?$/u
/** A table of what was said is none of those present. */
const SAID = /内容|(?:发言|讲话|答复|回答|提问|问题|观点)$/u
const LEADS = /^主持人?$|^会议主持$/u
/** 某处处长（主持）: his part in the talk beside his office. */
const LEADS_TOO = inBothScripts(/[\s\u3000]*[(（【\[]主持人?[)）】\]][\s\u3000]*$/u)
/** | --- | :--: |, under the head of a table in Markdown. */
const RULE = /^[\s|:-]+$/u
const MOST_COLUMNS = 6
const LONGEST = 120

/**
 * Whom tables with a head (单位 | 姓名 | 职务, in any order) introduce, by the line of each row. The head says
 * which cell is the name, whatever its characters, and whose office stands without its body beside it.
 */
export function peopleInTables(lines: readonly Line[]): ReadonlyMap<number, Introduction> {
  const found = new Map<number, Introduction>()
  for (let at = 0; at < lines.length; at++) {
    const head = cellsOf(lines[at]).map(bare)
    const [name, office, body] = [NAME, OFFICE, BODY].map(column => head.findIndex(cell => column.test(cell)))
    if (name === undefined || office === undefined || body === undefined || name < 0 || office < 0 || head.some(cell => SAID.test(cell))) continue
    let last = ''
    for (let row = at + 1; row < lines.length; row++) {
      if (lines[row]?.text.trim() === '' || RULE.test(lines[row]?.text ?? '')) continue
      const cells = cellsOf(lines[row])
      const [who, printed] = [cells[name] ?? '', cells[office] ?? '']
      const title = printed.replace(LEADS_TOO, '')
      if (cells.length !== head.length || !isPossibleName(bare(who)) || title.length < 2) break
      // A cell over several rows is printed in the first.
      last = body < 0 ? '' : cells[body] || last
      found.set(row, { name: who.replace(/[\s\u3000*_]/gu, ''), plain: bare(who), title, host: title !== printed || cells.some(cell => LEADS.test(bare(cell))), ...last === '' || title.startsWith(last) ? {} : { organization: last } })
      at = row
    }
  }
  return found
}

/** The cells of a row: parted by tabs or bars, or by more than one blank. Empty where the line is no row. */
function cellsOf(line: Line | undefined): string[] {
  const text = line?.text ?? ''
  if (text.length > LONGEST || /[。！？!?]/u.test(text)) return []
  const cells = (/[\t|]/u.test(text) ? text.replace(/^ *\||\| *$/gu, '').split(/[\t|]/u) : text.trim().split(/[ \u3000]{2,}/u)).map(cell => cell.trim())
  return cells.length < 2 || cells.length > MOST_COLUMNS ? [] : cells
}

/** Simplified, without blanks and signs of emphasis: 姓　名 is 姓名. */
const bare = (cell: string): string => toSimplified(cell).replace(/[\s\u3000*_]/gu, '')
