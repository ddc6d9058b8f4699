import { itemOrder } from '../../../text/item-order.ts'
import { comparable } from './question-terms.ts'
import { onlyAnnounces } from './only-announces.ts'
import { HAN, numberOf, SEVERAL } from './enumerated-items.ts'
import type { Placed } from './turn-sentences.ts'

/** How a speech is parted: the sentence that says so, and each item from the sentence that opens it to one past its last. */
export type Outline = { lead: number | null; items: { head: number; end: number }[] }

/** Sentences that an item may run on for, unless another comes. */
const RUNS_ON = 12
/** 要办三个方面的事。, 分四个方面：, 做五项工作：甲。 */
const LEAD = new RegExp(`([${SEVERAL}]|\\d{1,2})(?:个|大|项|件|点|条|类|种|步|招)?(?:方面|重点|任务|工作|事|举措|措施|行动|问题|特点|变化|关键|一体化|\\p{Script=Han}{1,4})[^，。；：]{0,12}[：。]`, 'u')
const HEADING = /^(?!谢谢|感谢|好的)[^\P{Script=Han}我你您他她这那过了不没是今]{1,12}[。：]$/u
/** 在航道上，…; 教育方面，…: a paragraph opens with its matter. */
const MATTER = /^(?:在|从)?[“"]?\p{Script=Han}{2,14}?[”"]?(?:方面|领域|(?<!会|现场|基础|以|事实|总体|实际)上)[，,：:]/u
/** Paragraphs that begin alike, if nothing says how many there are. */
const ALIKE = 3

/** A longer sentence says more than how many points come. */
const SHORT = 32

/** Whether a sentence says no more than how many points come: 接下来，要办三个方面的事。 */
export const announcesPoints = (sentence: string): boolean => comparable(sentence).length <= SHORT && LEAD.test(comparable(sentence))

/** A head of an item that is no longer only names its matter. */
const NAMES_MATTER = 24

/** Whether the sentence that opens an item tells no more than what it is of. */
export const onlyNamesMatter = (sentence: string): boolean => sentence.trim().length <= NAMES_MATTER

/** How an enumeration is numbered: an inner one is numbered otherwise. */
function styleOf(text: string): string {
  const opening = text.trimStart()
  if (/^(?:首先|其次|再次|再者|然后|最后)/u.test(opening)) return 'word'
  if (/^第/u.test(opening)) return 'ordinal'
  if (/^[（(]/u.test(opening)) return 'bracket'
  if (/^其/u.test(opening)) return 'of which'
  return opening.replace(new RegExp(`[${HAN}\\d]+`, 'u'), '#').slice(0, 2)
}

/** 第三 may go on from 首先 and 其次. */
const goesOn = (style: string, next: string): boolean => style === next || style === 'word' && next === 'ordinal'

/** Positions of the sentences that open the items of the enumeration which begins at `from`. */
function numbered(text: (i: number) => string, length: number, from: number): number[] {
  const heads = [from]
  const style = styleOf(text(from))
  for (let i = from + 1; i < length && i - heads.at(-1)! <= 2 * RUNS_ON; i++) {
    const order = itemOrder(text(i))
    if (order === null || !goesOn(style, styleOf(text(i)))) continue
    if (order === 0) break
    if (order === heads.length || order >= 50) heads.push(i)
    if (order === 99) break
  }
  return heads
}

/** The sentence before the first item, or the one whose end is the first item, where it says how many come. */
function leadOf(text: (i: number) => string, first: number, count: number): number | null {
  const says = (i: number): boolean => {
    const found = LEAD.exec(text(i).trim())
    return found !== null && (numberOf(found[1]!) === count || found[1] === '几')
  }
  return first > 0 && says(first - 1) ? first - 1 : null
}

/**
 * The list that parts most of a speech: items that are numbered, paragraphs under headings of a few
 * words or that open with their matter, or as many paragraphs that begin alike as the sentence before
 * them says. Null where nothing parts it. What is said inside an item is not parted further.
 */
export function outlineOf(turn: readonly Placed[]): Outline | null {
  const known = outlined.get(turn)
  if (known !== undefined) return known
  const outline = readOutline(turn)
  outlined.set(turn, outline)
  return outline
}

/** A turn is asked for again and again. */
const outlined = new WeakMap<readonly Placed[], Outline | null>()

function readOutline(turn: readonly Placed[]): Outline | null {
  const texts = turn.map(({ sentence }) => comparable(sentence.text))
  const text = (i: number): string => texts[i] ?? ''
  const opens = turn.flatMap(({ sentence }, i) => (i === 0 || sentence.start > turn[i - 1]!.sentence.end ? [i] : []))
  const opening = new Set(opens)
  const lists = texts.flatMap((words, i) => (itemOrder(words) === 0 ? [numbered(text, turn.length, i)] : []))
  const heads = [...lists, opens.filter(i => HEADING.test(text(i)) && !onlyAnnounces(text(i)) && i + 1 < turn.length && !opening.has(i + 1)), opens.filter(i => MATTER.test(text(i))), ...alike(text, opens)]
    .filter(list => list.length > 1)
    .sort((a, b) => b.at(-1)! - b[0]! - (a.at(-1)! - a[0]!))[0]
  if (!heads) return null
  const inline = LEAD.exec(text(heads[0]!))?.[0].endsWith('：') ? heads[0]! : null
  return {
    lead: leadOf(text, heads[0]!, heads.length) ?? inline,
    items: heads.map((head, at) => ({ head, end: Math.min(heads[at + 1] ?? turn.length, head + 2 * RUNS_ON) })),
  }
}

/** Paragraphs that begin with the same two characters (着力…): as many as announced, or at least three. */
function alike(text: (i: number) => string, opens: readonly number[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const i of opens) {
    const opening = text(i).slice(0, 2)
    if (/^\p{Script=Han}{2}$/u.test(opening) && !/^(?:我们|同时|此外|另外|下面|谢谢|各位|目前|今年|去年)/u.test(opening)) groups.set(opening, [...(groups.get(opening) ?? []), i])
  }
  const rank = new Map(opens.map((i, at) => [i, at]))
  return [...groups].flatMap(([opening, found]) => {
    // 抓好5个方面工作：着力甲。: the first stands behind the colon.
    const before = opens[rank.get(found[0]!)! - 1]
    const lead = before === undefined ? undefined : Array.from({ length: found[0]! - before }, (_, i) => before + i).find(i => {
      const said = LEAD.exec(text(i))
      return said !== null && text(i).includes(`：${opening}`) && numberOf(said[1]!) === found.length + 1
    })
    if (lead !== undefined) return [[lead, ...found]]
    return found.length >= ALIKE ? [found] : []
  })
}
