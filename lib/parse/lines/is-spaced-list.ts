import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { withoutPadding } from '../names/without-padding.ts'

const NAMES = ['出席人员', '出席嘉宾', '出席领导', '出席', '列席人员', '列席', '参加人员', '参加', '与会人员', '与会', '主持人', '主持', '发布人', '发言人', '发布嘉宾', '嘉宾']
const WIDE_NAMES = NAMES.map(name => [...name].join('[ \\u3000]*')).join('|')
/** The name of a field that lists people, perhaps set wide (主 持 人), and space for the colon. */
export const SPACED_NAME = new RegExp(`^[\\s\\u3000]*(?:${WIDE_NAMES})[ \\u3000]+`, 'u')
/** 【发布人】, whose list names several: one alone may speak. */
const BOXED_NAME = new RegExp(`^[\\s\\u3000]*[【\\[〔［](?:${WIDE_NAMES})[】\\]〕］][ \\u3000]*`, 'u')
const PERSON = /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[ \u3000]+([^，。！？：:]{3,40}?)(?:[(（][^()（）]{1,8}[)）])?$/u

const IN_BRACKETS = /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[ \u3000]*[(（]([^()（）。！？：:]{3,60})[)）]$/u

/** Whether a line (simplified) is a field whose name a space sets off from people it lists: 出席 姓名 职务；姓名 职务, 出席 姓名（职务）、姓名（职务）. */
export function isSpacedList(plain: string): boolean {
  const name = SPACED_NAME.exec(plain)?.[0]
  const head = name ?? BOXED_NAME.exec(plain)?.[0]
  if (head === undefined || plain.length > 400) return false
  const list = plain.slice(head.length).trim()
  const [bracketed, spaced] = [list.split(/(?<=[)）])(?:[\s\u3000]*[、，,；;/／｜|][\s\u3000]*|[\s\u3000]+|$)/u).filter(part => part !== ''), list.split(/[；;｜|]|[ \u3000][\/／·•][ \u3000]/u)]
  return [[bracketed, IN_BRACKETS] as const, [spaced, PERSON] as const].some(([parts, pattern]) => parts.length > (name === undefined ? 1 : 0) && parts.every(part => isListed(part, pattern)))
}

function isListed(part: string, pattern: RegExp): boolean {
  const [, who = '', office = ''] = pattern.exec(part.trim()) ?? []
  return isPossibleName(withoutPadding(who)) && endsInTitle(office)
}
