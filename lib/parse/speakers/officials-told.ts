import { toSimplified } from '../../text/to-simplified.ts'
import { BODY_NAME } from '../names/body-name.ts'

/** Somebody of a body who is told of without a name: as printed, the body (simplified), and whether he speaks for it by office. */
export type Official = { name: string; body: string; speaksForIt: boolean }

const OFFICE = '(?:负责人士?|负责同志|发言人)'
/** 某局有关负责人就某事…, 某部新闻发言人答记者问, …负责人今天回答: who does what is done before the press; several bodies may stand before the office. */
const ACTS = new RegExp(String.raw`(?<=^|[\n，。；：:“《|｜丨】—]|\d日[，,]?)[ \t\u3000#*_]{0,12}((?:(?!丨)[\p{Script=Han}、 \u3000]){2,48}?${OFFICE})(?=(?:今[天日]|昨[天日]|日前|近日)?(?:就(?![业地近])|围绕|针对|对|接受|回答|答|在|解读|详解)|[ \t\u3000*_]{0,12}\n)`, 'gu')
/** 记者采访了某局有关负责人。 */
const ASKED = new RegExp(String.raw`(?<=采访了|采访到|专访了|专访|邀请)(?:了|到)?([\p{Script=Han}、]{2,48}?${OFFICE})(?=[，。；\n])`, 'gu')
/** 近日某局有关负责人: when, before whose he is. */
const WHEN = /^(?:近日|日前|近期|今[天日]|昨[天日]|随后|对此|为此)/u
/** What the office is called beside the body: 有关, 新闻, 主要. */
const BESIDE = /(?:(?:有关|相关|主要|新闻|部门|司局|处室|科室|方面){0,3})(?:负责人士?|负责同志|发言人)$/u
/** 等四部门, 和某局, 有关部门 of none: several bodies, or any. */
const SEVERAL = /[、等各]|双方|(?:[两二三四五六七八九十\d多]|[几数]个?|[个家])(?:部门|单位)|^(?:有关|相关)(?:部门|单位|方面)|[局厅委部署办府院司处会][和与及]/u

/**
 * Those officials without a name of whom the head of a page says that they answer the press, in page order.
 * @returns null where they are of several bodies together, for then the page does not tell who of them answers
 */
export function officialsTold(head: string): Official[] | null {
  const plain = toSimplified(head)
  const found = [...plain.matchAll(ACTS), ...plain.matchAll(ASKED)].sort((a, b) => a.index - b.index).map(({ 0: whole, 1: words = '', index }) => {
    const end = index + whole.length
    const own = ofOneBody(words.trim())
    return { name: head.slice(end - own.length, end), own }
  })
  if (found.some(({ own }) => SEVERAL.test(own) || /\s/u.test(own))) return null
  return found.map(({ name, own }) => ({ name, body: own.replace(BESIDE, ''), speaksForIt: own.endsWith('发言人') }))
}

/** Without when it is, and without what else stands on the line before a blank; 某部 某总局有关负责人 stay together. */
function ofOneBody(words: string): string {
  const parts = words.split(/[ \u3000]+/u)
  const own = parts.slice(0, -1).every(part => BODY_NAME.test(part)) ? words : parts.at(-1) ?? ''
  return own.replace(WHEN, '')
}
