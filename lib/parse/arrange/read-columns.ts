import { toSimplified } from '../../text/to-simplified.ts'

/** What the cells of a table's column hold: who asks, what he asks, who answers, …; in a column of speakers, whoever speaks. */
export type Column = 'asker' | 'question' | 'answerer' | 'answer' | 'speaker' | 'title' | 'words'

/** What whoever asks does, in the words of press conferences, hotlines and letters. */
const ASKS = '(?:提问|发问|来信|来电|来访|来函|留言|咨询|反映|诉求|投诉|建言|质询|信访)'
const ANSWERS = '(?:答[复覆]|回答|回[复覆]|解答|回应|答问|应答|释疑|办理|承办)'
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['asker', new RegExp(`^(?:${ASKS}(?:媒体|人员?|者|方|记者|单位|群众|网友|企业|代表)|媒体|记者|网友)(?:姓名|名称)?$`, 'u')],
  ['question', new RegExp(`^(?:问|问题|${ASKS}|主要(?:问题|诉求))(?:内容|要点|摘要|事项|问题|情况)?$`, 'u')],
  ['answerer', new RegExp(`^${ANSWERS}(?:人员?|者|方|单位|部门|嘉宾|领导)(?:姓名|名称)?$`, 'u')],
  ['answer', new RegExp(`^(?:答|${ANSWERS})(?:内容|要点|摘要|情况|意见|结果|口径)?$`, 'u')],
  ['speaker', /^(?:提问|发问)?(?:媒体|记者|单位|者|人)?[/／、及和与]+(?:答问|答复|回答|解答|回应)(?:人|者|单位|部门)?$/u],
  ['speaker', /^(?:发言人|发言者|发言人员|发言嘉宾|姓名|人员|人物|讲话人|身份|角色)(?:[(（/／、及和与]+(?:职务|单位|身份)[)）]?)?$/u],
  ['title', /^(?:职务|单位|单位及职务|单位职务|职位)$/u],
  ['words', /^(?:内容|问答|问答内容|问答实录|问答记录|发言|发言内容|发言要点|发言记录|记录|实录|文字实录|文字记录|发言实录|讲话内容)$/u],
]

/**
 * What the columns under a table's heading row hold; null for a column that says nothing of who speaks.
 * @returns null where the row heads no table of who said what
 */
export function readColumns(cells: readonly string[]): (Column | null)[] | null {
  const heads = withPart(cells.map(cell => COLUMNS.find(([, pattern]) => pattern.test(toSimplified(cell).replace(/[\s\u3000*_]/gu, '')))?.[0] ?? null))
  return heads.includes('question') && heads.includes('answer') || heads.includes('speaker') && heads.includes('words') ? heads : null
}

/** 身份 | 姓名 | 内容: of two columns of who speaks, the first says what he is there. */
function withPart(heads: (Column | null)[]): (Column | null)[] {
  const first = heads.indexOf('speaker')
  return first < 0 || heads.includes('title') || heads.lastIndexOf('speaker') === first ? heads : heads.map((head, at) => at === first ? 'title' : head)
}
