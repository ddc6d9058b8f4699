import type { Briefing, Span } from '../../../contract/briefing.ts'
import { hanNumber } from '../../../text/han-number.ts'
import { itemOrder } from '../../../text/item-order.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { COUNTED, numberOf } from '../sentences/enumerated-items.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

/** “三张网”第二个是什么, 重点任务的第五项是哪个. */
const ASKED = /^(.{2,24}?)(?:里面?|中|当中)?(?:的|，)?(?:第([一二三四五六七八九十]|\d{1,2})|(最后)一?)(?<measure>个|项|条|点|件|种|类|大|步|块|句|张)?(?<kind>方面|任务|重点|问题|举措|措施|环节|关键点|内容|\p{Script=Han}{2,5}?)?(?:具体|到底|又)?(?:(?:是|指|叫|讲|说)(?:的)?(?:是)?(?:什么|啥|哪个|哪项)(?:意思|含义)?|(?:怎么|如何|怎样)(?:理解|解释|做))？?$/u
const MARKS = /[“”"‘’「」『』《》]/gu
/** 某某说的三张网: who lists them is no part of their name. */
const TOLD_BY = /^.{2,10}?(?:说|讲|提|提到|介绍)(?:过|到|了)?的/u
/** 某某说的第三个方面: who lists them, where no name is given to the list. */
const TELLER = /^(.{2,10}?)(?:说|讲|提|提到|介绍)?(?:过|到|了)?$/u
/** What may stand before the first item and behind the last within their commas. */
const BEFORE_FIRST = /^.*?(?:包括|分别是|分别为|就是|即|了|是|为)/su
const BEHIND_LAST = /等?(?:这|共|一共)?(?:[一二两三四五六七八九十]|\d{1,2})(?:个|大|项|条|类|点).*$|等[^等]{0,8}$/su
/** Sentences behind the one that announces a list within which its first item stands, and all of them; and those told of one item. */
const SOON = 3
const WITHIN = 40
const OF_ITEM = 3

/** The sentence that lists, with where in it the item stands; or the one that announces a list and those of its item. */
export type Item = { placed: Placed[]; span?: Span }

/**
 * The nth of the things that a page lists under a name, where a part (in comparable form) asks for just that; null where it does
 * not, or the page lists no such number of things under that name.
 */
export function nthItem(asked: string, briefings: readonly Briefing[]): Item | null {
  const found = ASKED.exec(asked)
  if (!found || /[什么多少哪几谁]/u.test(found[1]!)) return null
  const name = found[1]!.replace(MARKS, '').replace(TOLD_BY, '')
  const nth = found[3] !== undefined ? null : (hanNumber(found[2]!) ?? Number(found[2]))
  const teller = TELLER.exec(name)?.[1]
  const { measure = '', kind = '' } = found.groups ?? {}
  for (const briefing of briefings) for (const turn of turnSentences(briefing)) for (const [at, placed] of turn.entries()) {
    const said = comparable(placed.sentence.text).replace(MARKS, '')
    const his = teller !== undefined && teller === comparable(placed.passage.speaker?.name ?? '') ? kind || measure : ''
    const count = said.includes(name) ? countOf(name, said) : his !== '' && said.includes(his) ? countOf(his, said) : null
    if (count === null || (nth ?? count) > count) continue
    const span = spanIn(briefing.text.slice(placed.sentence.start, placed.sentence.end), count, (nth ?? count) - 1)
    if (span) return { placed: [placed], span: { start: placed.sentence.start + span.start, end: placed.sentence.start + span.end } }
    const own = itemBehind(turn, at, (nth ?? count) - 1) ?? itemAlike(turn, at, count, (nth ?? count) - 1)
    if (own && own.length > 0) return { placed: [placed, ...own] }
  }
  return null
}

/** How many things a name counts (三张网), or a sentence counts right before it (7项任务). */
function countOf(name: string, said: string): number | null {
  const before = said.slice(0, said.indexOf(name))
  const count = COUNTED.exec(name)?.[1] ?? new RegExp(`${COUNTED.source}\\p{Script=Han}{0,2}$`, 'u').exec(before)?.[1]
  const value = count === undefined ? Number.NaN : numberOf(count)
  return Number.isNaN(value) || value < 2 ? null : value
}

/** 甲、乙和丙: the last two, where no mark parts them. */
const LAST_TWO = /^(.+?)(?:以及|和|与|及)([^和与及]+)$/su

/** Where the nth of so many items stands that one kind of mark parts, no more and no fewer; null where no such run is. */
function spanIn(text: string, count: number, nth: number): Span | null {
  for (const mark of ['；;', '，,', '、']) {
    const pieces = [...text.matchAll(/[^，,；;。：:、]+/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, behind: text[index + words.length] ?? '' }))
    for (let from = 0; from < pieces.length; from++) {
      if (from > 0 && mark.includes(pieces[from - 1]!.behind)) continue
      let to = from
      while (to + 1 < pieces.length && pieces[to]!.behind !== '' && mark.includes(pieces[to]!.behind)) to++
      const run = pieces.slice(from, to + 1).map(({ start, end }) => ({ start, end }))
      const { start: last, end: close } = run.at(-1)!
      const two = mark === '、' && run.length === count - 1 ? LAST_TWO.exec(text.slice(last, close)) : null
      if (two) run.splice(-1, 1, { start: last, end: last + two[1]!.length }, { start: close - two[2]!.length, end: close })
      if (run.length === count) return trimmed(text, run[nth]!, nth === 0, nth === count - 1)
    }
  }
  return null
}

/** An item without what leads to the first one and what sums up behind the last. */
function trimmed(text: string, { start, end }: Span, first: boolean, last: boolean): Span | null {
  const words = text.slice(start, end)
  const lead = first && !/[：:]/u.test(text[start - 1] ?? '') ? BEFORE_FIRST.exec(words)?.[0].length ?? 0 : 0
  const tail = last ? BEHIND_LAST.exec(words)?.[0].length ?? 0 : 0
  return end - tail > start + lead ? { start: start + lead, end: end - tail } : null
}

/** The sentence that opens the nth item of the list announced at `at`, and what goes on from it up to the next item; null where no numbered item stands there. */
function itemBehind(turn: readonly Placed[], at: number, nth: number): Placed[] | null {
  const order = (i: number) => itemOrder(toSimplified(turn[i]!.sentence.text))
  let expected = 0
  for (let i = at + 1; i < Math.min(turn.length, at + WITHIN); i++) {
    if (expected === 0 && i > at + SOON) return null
    if (order(i) !== expected) continue
    if (expected++ < nth) continue
    let end = i + 1
    while (end < turn.length && end < i + OF_ITEM && order(end) === null && turn[end]!.sentence.start === turn[end - 1]!.sentence.end) end++
    return turn.slice(i, end)
  }
  return expected === 0 ? null : []
}

/** 五个方面：着力甲。…着力乙。…: without numbers, as many sentences that open alike as are announced, the first behind the colon or in the next sentence. */
function itemAlike(turn: readonly Placed[], at: number, count: number, nth: number): Placed[] | null {
  const words = (i: number): string => comparable(turn[i]?.sentence.text ?? '')
  const inline = /[：:](.{4,})$/u.exec(words(at))?.[1]
  const opening = (inline ?? words(at + 1)).slice(0, 2)
  const behind = Array.from({ length: WITHIN }, (_, i) => at + 1 + i).filter(i => opening !== '' && words(i).startsWith(opening))
  const items = inline === undefined ? behind : [at, ...behind]
  return items.length === count ? [turn[items[nth]!]!] : null
}
