import { hanNumber } from '../text/han-number.ts'
import { itemOrder } from '../text/item-order.ts'

/** 第二个, 最后一条, 第三个方面: which of the things that an answer listed. */
const WHICH = /^(?:那么?|请|再|你|来|把|就|具体|详细|展开|仔细|重点|地|介绍|解释|说|讲|谈|聊|一?下)*(?:其中(?:的)?|里面(?:的)?|[他她]?(?:说|讲|提到)的)?(?:第([一二三四五六七八九十]|\d{1,2})|(最后)一?)(?:个|项|条|点|件|种|类|步|块|大)(?:方面|问题|任务|举措|措施|工作|内容|目标|重点|环节)?/u
/** 四个方面：: how many lines come. */
const COUNTS = /([两二三四五六七八九十]|\d{1,2})(?:个|项|条|点|件|种|类|步|块|大|方面)/u
/** What 、 joins is a list of names only where each is short, in UTF-16 units. */
const SHORT = 14
/** The longest name of an item, in UTF-16 units. */
const LONGEST = 24

/**
 * A follow-up that asks of one of the things last listed, with that thing's name in its place; as somebody's where one
 * speaker listed them. Null where it asks of none, or nothing was listed. Simplified.
 * @param answers what was answered, the last one last
 * @param onlySpeaker the one speaker whom an answer names; null where it names nobody or several
 */
export function itemAsked(core: string, answers: readonly string[], onlySpeaker: (answer: string) => string | null): string | null {
  const which = WHICH.exec(core)
  if (!which) return null
  const answer = answers.findLast(each => inLines(each).length > 1) ?? answers.at(-1) ?? ''
  // 他说的第一个: what somebody listed, and not whatever an answer joins by 、.
  const listed = inLines(answer)
  const items = listed.length > 1 ? listed : /^(?:那么?)?[他她]/u.test(core) ? [] : joined(answer)
  const who = onlySpeaker(answer)
  const [whole, numeral, last] = which
  const at = last ? items.length - 1 : (hanNumber(numeral!) ?? Number(numeral)) - 1
  const name = items[at]
  if (name === undefined) return null
  const rest = core.slice(whole.length).replace(/^(?:呢|的)|(?:呢|吧|看|一下)$/gu, '')
  const told = rest === '' ? '具体是什么' : /^(?:再|具体|详细|展开|能)*(?:地)?(?:说说|讲讲|说一?下|讲一?下|介绍一?下|展开)(?:吧|看)?$/u.test(rest) ? '具体怎么做' : rest
  return `${who === null ? '' : `${who}说的`}${name}${told}？`
}

/** Without who says it; 第二步： is no speaker. */
const linesOf = (answer: string): string[] => answer.replace(/\[\d+\]/gu, '').split('\n').map(line => (itemOrder(line) === null ? line.replace(/^[^：:。，]{2,40}[：:]/u, '') : line).trim())

/** 分三步走：甲，乙，丙。: so many stretches as it says, without numbers. */
const IN_STRETCHES = /([两二三四五六七八九十])(?:个|项|条|点|件|种|类|步|块)[^：:。]{0,6}[：:]([^：:。；]+)/u

/** The names of the things that an answer lists: numbered, or a line each behind how many they are. */
function inLines(answer: string): string[] {
  const lines = linesOf(answer)
  // 办四件事：一是甲；二是乙: the first stands behind what announces it.
  const numbered = lines.flatMap(line => line.split(/(?<=[。；：:，,])/u).reduce<string[]>((pieces, piece) => {
    if (pieces.length > 0 && itemOrder(piece) === null) pieces.push(`${pieces.pop()}${piece}`)
    else pieces.push(piece)
    return pieces
  }, [])).filter(sentence => itemOrder(sentence) !== null)
  if (numbered.length > 1) return numbered.map(nameOf)
  for (const line of lines) {
    const [, count, stretches] = IN_STRETCHES.exec(line) ?? []
    const parts = stretches?.split(/[，,]/u) ?? []
    if (count && parts.length === hanNumber(count)) return parts.map(nameOf)
  }
  const lead = lines.findIndex(line => COUNTS.test(line))
  const count = lead < 0 ? 0 : hanNumber(COUNTS.exec(lines[lead]!)![1]!) ?? Number(COUNTS.exec(lines[lead]!)![1])
  return count > 1 && lines.length - lead - 1 >= count ? lines.slice(lead + 1, lead + 1 + count).map(nameOf) : []
}

/** The names that 、 joins in one sentence. */
function joined(answer: string): string[] {
  const [most = []] = linesOf(answer).flatMap(line => line.split(/[。；]/u)).map(sentence => sentence.split(/、|以及|(?<=[^、]{2})和(?=[^和、]{2,}$)/u)).sort((a, b) => b.length - a.length)
  const names = most.map(part => nameOf(part.replace(/^.*(?:包括|分别是|是|为|即)/u, '')))
  return names.length > 1 && names.every(name => name.length > 1 && name.length <= SHORT) ? names : []
}

/** 第二，中心区一体化。 and 首先是修好灯塔，再…: what the item is called. */
function nameOf(sentence: string): string {
  const words = sentence.trim().replace(/^[“"]?(?:第[一二三四五六七八九十\d]+|[一二三四五六七八九十](?=是|要|、|，)|首先|其次|再次|然后|最后|[（(]?\d{1,2}[.、)）]|[①-⑩])(?:个|项|条|点|件|步|块)?(?:方面)?(?:是|为|，|：|,|:|、)?/u, '')
  const pieces = words.split(/[，,：:。；]/u)
  // 从2026年1月1日起，…: a time is not what the item is.
  const name = pieces.length > 1 && pieces[1] !== '' && /^(?:从|自)?.{0,12}(?:年|月|日|号)[起前底末]?$/u.test(pieces[0]!) ? pieces[1]! : pieces[0]!
  return name.length > LONGEST ? name.slice(0, LONGEST).replace(/[\d.]+$/u, '') : name
}
