import { inBothScripts } from '../../text/in-both-scripts.ts'

/** 时间, 地点 or 来源 alone on a line, as a list of terms prints it. */
const NAME = inBothScripts(/(?<=^|\n)([ \t\u3000*_]*(?:(?:会议|活动|举办|召开|发布会?|直播|访谈)?(?:时[ \u3000]*间|地[ \u3000]*点)|会[ \u3000]*场|(?:信息|稿件)?来源)[ \u3000*_]*)\n(?=[^\n:：。！？]{2,60}(?:\n|$))/gu)
/** The name of a field at the head of a column. */
const COLUMN = inBothScripts(/^(?:(?:会议|活动|举办|召开|发布会?|直播)?(?:时间|日期|地点)|会场|场所)$/u)
const RULE = /^\s*\|?[\s:|-]*-[\s:|-]*$/u
const MOST_CELLS = 12

/** A page's head with the names of fields put before their values, where each has a line of its own or heads a column. */
export const joinFieldNames = (head: string): string => joinColumns(head).replace(NAME, (_, name: string) => `${name}：`)

/** | 日期 | 会场 | over | 3月1日 | 某厅 |: a table of one row holds fields, each under its name. */
function joinColumns(head: string): string {
  const lines = head.split('\n')
  return lines.flatMap((line, at) => {
    const names = cellsOf(line)
    const below = RULE.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('|') ? at + 2 : at + 1
    const values = cellsOf(lines[below] ?? '')
    const fields = names.filter(name => COLUMN.test(name.replace(/[\s\u3000*_]/gu, ''))).length
    // Of several rows no cell is the page's own; names hold no figures. | 地点 | 某厅 | is a name and its value.
    if (fields === 0 || names.some(name => /\d/u.test(name)) || names.length < (below > at + 1 ? 2 : 3) || names.length !== values.length || cellsOf(lines[below + 1] ?? '').length === names.length) return [line]
    return [line, ...names.flatMap((name, cell) => (COLUMN.test(name.replace(/[\s\u3000*_]/gu, '')) ? [`${name.replace(/[\s\u3000*_]/gu, '')}：${values[cell]}`] : []))]
  }).join('\n')
}

function cellsOf(line: string): string[] {
  const bars = /^\s*\|(.*)\|\s*$/u.exec(line)
  const cells = bars?.[1] === undefined ? line.split('\t') : bars[1].split('|')
  return cells.length < 2 || cells.length > MOST_CELLS ? [] : cells.map(cell => cell.trim())
}
