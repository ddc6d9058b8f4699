import type { QuestionPart } from '../../../contract/understanding.ts'
import { enumerationAround, INLINE, ITEM_LENGTH } from './enumeration-around.ts'
import { explainTerm, quotedTerms } from './explain-term.ts'
import { partedAround, seriesAround } from './parted-around.ts'
import { announced, COUNTED, countedOn, countedWithFirst, COUNTS_ITEMS, HAN, beneath, headed, isHeading, MEASURES, numberOf, openingAlike } from '../sentences/enumerated-items.ts'
import { itemOrder } from '../../../text/item-order.ts'
import { cellsOf, namesRow, rowAt, tableUnder, WHOLE } from '../sentences/table-rows.ts'
import { pointsAround } from './points-around.ts'
import type { Table } from '../sentences/table-rows.ts'
import { bulleted } from '../sentences/bulleted.ts'
import { sloganParts } from '../sentences/slogan-parts.ts'
import { ruleAndException } from './rule-and-exception.ts'
import { isWholeList } from './is-whole-list.ts'
import { comparable, coverage } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import type { Placed } from '../sentences/turn-sentences.ts'

const leaning = /^(?:其中|这|那|该|此|它|他|她|上述|以上|前者|后者|同时|另外|此外|对此|为此|目前|与之|相应)/u

const SHOWS = /^(?:这|由此|可见|这也|这就)(?:充分|就|也)?(?:说明|表明|意味着|证明|显示|可见)/u
const CASE = /的，/u
/** 排在前三位的是什么. */
const FIRST_OF = /(?:前|头)[二两三四五六七八九十](?:位|名|个|项|类|种)/u
/** “…。”甲说。: who said a quoted sentence stands behind it. */
const CLOSES_QUOTE = /[”"」』]\s*$/u
const CREDIT = /^\p{Script=Han}{2,16}(?:说|表示|介绍|回答|坦言|强调|指出|透露|回忆|告诉记者)道?(?:[。，,：:].{0,24})?$/u

/** 两批各从哪天开始: one figure or date for each of several. */
const EACH = new RegExp(`各(?:自|是|从|在|往|向|到|要|有|能|为|降|增|涨|\\p{Script=Han}{0,3}(?:多少|几))|分别|[${HAN}两几](?:批|种|档|类|期|步|个阶段|种情[况形])`, 'u')

/** 分别是什么意思, 具体怎么做: what the items hold, not only what they are called. */
const IN_DETAIL = /具体|怎么做|如何做|详细|什么意思|(?:怎么|如何|怎样)(?:理解|解释)|(?:含义|内涵|意思)(?:分别|各自?|都)?(?:是|有)?(?:什么|啥)/u

/** 每一点重在做什么: more than what they are called. */
const EVERY_ITEM = new RegExp(`每一?(?:${MEASURES})(?!月|人)`, 'u')

/** Words that give a reason, and the speaker's own 为什么…？ before he gives it. */
const GROUND = /^为(?:什么|何|啥)[^？]*？|理由|原因|因为|由于|主要是|之所以|目的(?:是|就是|在于)|为的是|是为了|考虑到|出于|导致|造成|缘于|受.{1,12}影响/u

const OPENS_GROUNDS = /原因|理由|底气|依据|因为|由于|[靠在]的?是|来自|基于|考虑/u

/** How has it changed, how was it before? */
const CHANGE_ASKED = /前后|变化|不一样|不同|区别|改了什么|(?:过去|以前|原来|之前|从前|原先).*(?:现在|如今|目前|今年|后来)|(?:现在|如今|目前).*(?:过去|以前|原来|之前|从前)|[比跟和](?:以前|过去|原来|之前|从前)/u
const BEFORE = /过去|以前|原来|从前|原先|此前|往年|之前/u
const AFTERWARDS = /现在|如今|目前|今后|[以之]后|改(?:为|成|到)|(?:缩短|下?降|提高|增加|压|减少?|升)[到为]|只[要需]/u

/** 可以。 不一样，那边更高。 领得到。: the opening of a reply, in a few words that say yes or no. */
const VERDICT = /^(?!对不起|了不起)(?:明确(?:地)?(?:回答|说)[：，]|当然|肯定|绝对|确实|完全)?(?:不|没|能|可|会|有|是|对|行|要|算|真|假|\p{Script=Han}[得不][到了起]|分情况)(?![关于]|不起|上)[^：？谢问题补充]{0,12}[。；]\s*$/u
const CONCLUDES = /^\s*(?:所以|因此|于是|正因|为此|因而|这才)/u
/** Kinds that both halves of a sentence may answer, and how much of the question the other must add. */
const HALVES = new Set(['reason', 'manner', 'statement', 'yes_no', 'comparison'])
const NEW_WORDS = 0.15

/** Kinds that are told at length: what a semicolon parts is read on. */
const TOLD_AT_LENGTH = new Set(['reason', 'manner', 'definition', 'statement', 'list'])

/** Kinds that so few characters do not answer yet. */
const BRIEFLY = new Set(['reason', 'manner', 'list', 'definition'])
const BRIEF = 22
/** 晚开的原因是暗礁。 names the ground and does not tell it. */
const NAMES_GROUND = /^\p{Script=Han}{0,8}原因(?:就|主要)?(?:是|在于|有|在)\p{Script=Han}{1,6}。$|^先?(?:说说?|讲讲?|解释)(?:一下)?原因。$/u
const opensParagraph = (turn: readonly Placed[], at: number): boolean => turn[at]!.sentence.start > (turn[at - 1]?.sentence.end ?? -1)

/** Kinds that one item of a list may answer. */
const ONE_ASKED = new Set(['number', 'date', 'person', 'yes_no'])
const manyAsked = new Set(['list', 'definition', 'manner', 'reason', 'statement', 'summary', 'comparison'])

/**
 * The sentences that must stand beside `turn[at]` for it to answer: all items of the enumeration it
 * belongs to where several things are asked, and the sentence before where it leans on that one for
 * words of the question. Positions in the turn, in order.
 */
export function completeEvidence({ turn, at, part, terms, question = part.text }: { turn: readonly Placed[]; at: number; part: QuestionPart; terms: readonly Term[]; question?: string }): number[] {
  const text = (i: number): string => comparable(turn[i]?.sentence.text ?? '')
  const row = rowAt(turn, at)
  if (row) {
    const named = (words: string): number[] => row.rows.filter(i => namesRow(comparable(words), comparable(cellsOf(turn[i]!.sentence.text)?.[0] ?? '')))
    // 甲跟乙比: each row that the question names. A row that is not named was chosen by its figures, among all.
    const asked = named(question)
    const own = named(part.text).includes(at) || row.rows.length > WHOLE ? [at] : asked.includes(at) ? [] : row.rows
    return [...captionOf(row), ...row.headings, ...[...new Set([...own, ...asked])].sort((a, b) => a - b)]
  }
  const table = tableUnder(turn, at)
  if (table && table.rows.length <= WHOLE) return [...captionOf(table), ...table.headings, ...table.rows]
  const chosen = new Set([at, ...tableRow(text, turn.length, at)])
  const many = (part.asksFor === 'statement' ? COUNTED.test(part.text) || /哪些|讲|说|谈|内容/u.test(part.text) : manyAsked.has(part.asksFor)) || EACH.test(part.text) || FIRST_OF.test(part.text) || INLINE.test(text(at)) && !ONE_ASKED.has(part.asksFor)
  const slogan = ONE_ASKED.has(part.asksFor) ? [] : sloganParts(text, turn.length, at, comparable(question))
  for (const i of slogan) chosen.add(i)
  if (many && slogan.length === 0 && !asksOfHeading(part, text(at)) && (EVERY_ITEM.test(part.text) || !isWholeList(part.text, [text(at)]))) {
    if (chosen.size === 1) for (const i of bulleted(turn, at)) chosen.add(i)
    const items = enumerationAround(text, turn.length, at)
    for (const i of ofOneItem(part, text, at, items, terms) ? underItem(text, turn.length, at) : items) chosen.add(i)
    if (chosen.size === 1 && (COUNTED.test(part.text) || EACH.test(part.text) || EVERY_ITEM.test(part.text))) for (const i of countedWithFirst(text, turn.length, at)) chosen.add(i)
    if (chosen.size === 1) for (const i of pointsAround(turn, at, part, terms)) chosen.add(i)
    if (chosen.size === 1) for (const i of openingAlike(text, turn.length, at)) chosen.add(i)
    if (chosen.size === 1) for (const i of announced(text, turn.length, at)) chosen.add(i)
    if (chosen.size === 1) for (const i of headed(text, turn.length, at)) chosen.add(i)
    if (chosen.size === 1) for (const i of parallel(turn, at)) chosen.add(i)
    if (chosen.size === 1 && COUNTED.test(part.text)) for (const i of countedOn(text, turn.length, at)) chosen.add(i)
    const around = chosen.size === 1 && COUNTED.test(part.text) ? itemsAround(text, turn.length, at) : []
    if (around.length > 2 && (around.includes(at) || !countsAgain(text, Math.max(...around) + 1, at) && isWholeList(part.text, around.map(text)))) return around
    if (chosen.size === 1) for (const i of asManyAsAsked(part.text, partedAround(text, turn.length, at))) chosen.add(i)
    if (chosen.size === 1 && EACH.test(part.text)) for (const i of partedAround(text, turn.length, at)) chosen.add(i)
    if (chosen.size === 1 && (part.asksFor !== 'statement' || COUNTED.test(part.text)) && !opensWithTerm(part, text(at))) for (const i of seriesAround(text, turn.length, at)) chosen.add(i)
  }
  // What is so is said first, why it is so behind it.
  // 码头不会停。靠的是三条。第一，…: the grounds follow as points.
  if (part.asksFor === 'reason' && chosen.size === 1 && OPENS_GROUNDS.test(text(at + 1))) for (const i of pointsAround(turn, at + 1, part, terms)) if (i > at) chosen.add(i)
  const ground = part.asksFor === 'reason' && !GROUND.test(text(at)) ? [at + 1, at + 2].find(i => i < turn.length && GROUND.test(text(i))) : undefined
  if (ground !== undefined) {
    if (/？\s*$/u.test(text(ground)) && ground + 1 < turn.length) chosen.add(ground + 1)
    for (const i of [ground, ...enumerationAround(text, turn.length, ground), ...announced(text, turn.length, ground), ...partedAround(text, turn.length, ground)]) chosen.add(i)
  }
  // 晚开的原因是暗礁。, 让利于船民。: what that means is said behind it, in the same paragraph.
  const told = ground ?? at
  const brief = BRIEFLY.has(part.asksFor) && chosen.size <= 2 && Math.max(...chosen) === told && text(told).length <= BRIEF && !/[？\d]/u.test(text(told)) && !VERDICT.test(text(told)) && itemOrder(text(told)) === null
  const behind = !brief ? 0 : NAMES_GROUND.test(text(told)) ? 2 : told > 0 && opensParagraph(turn, told) && !GROUND.test(text(told)) && !/[，、]/u.test(text(told)) ? 1 : 0
  for (let i = told + 1; i <= told + behind && i < turn.length && !opensParagraph(turn, i) && itemOrder(text(i)) === null; i++) chosen.add(i)
  // The headings are what a list asks for, unless it wants to know what they hold.
  if (manyAsked.has(part.asksFor) && (chosen.size === 1 || part.asksFor === 'summary' || IN_DETAIL.test(part.text))) for (const i of [...chosen]) for (const under of beneath(text, turn.length, i)) chosen.add(under)
  if (CLOSES_QUOTE.test(text(at)) && CREDIT.test(text(at + 1).trim())) chosen.add(at + 1)
  // 甲的，…；乙的，…。 are the cases of one rule.
  if (part.asksFor !== 'date' || EACH.test(part.text)) for (let i = at; CASE.test(text(i)) && /；\s*$/u.test(text(i)) && CASE.test(text(i + 1)); i++) chosen.add(i + 1)
  if (part.asksFor === 'definition' || EACH.test(part.text) || part.asksFor === 'list' && chosen.size === 1 && quotedTerms(part.text).length > 0) for (const i of explainTerm(text, turn.length, at, part.text)) chosen.add(i)
  // 过去要一天。现在两小时。: what has changed is told by both.
  if (CHANGE_ASKED.test(part.text)) {
    if (AFTERWARDS.test(text(at)) && !BEFORE.test(text(at)) && BEFORE.test(text(at - 1))) chosen.add(at - 1)
    if (BEFORE.test(text(at)) && !AFTERWARDS.test(text(at)) && AFTERWARDS.test(text(at + 1))) chosen.add(at + 1)
  }
  // 领得到。我们放宽了…: whether it is so is said first, in a few words.
  if (part.asksFor === 'yes_no' && at === 1 && VERDICT.test(text(0).trim())) chosen.add(0)
  const exception = part.asksFor === 'yes_no' && chosen.size <= 2 ? ruleAndException(text, turn.length, at, terms) : null
  if (exception !== null) chosen.add(exception)
  // 水太深，…；水太浅，…。: the other half of the sentence says words of the question that this one does not.
  if (HALVES.has(part.asksFor) && chosen.size === 1) {
    for (const i of [at - 1, at + 1]) if (/；\s*$/u.test(text(Math.min(i, at))) && coverage(terms, comparable(text(at) + text(i))) - coverage(terms, comparable(text(at))) > NEW_WORDS) chosen.add(i)
  }
  // 所以从九月起…: why, the sentence before says.
  const head = Math.min(...chosen)
  if (part.asksFor === 'reason' && head > 0 && CONCLUDES.test(text(head))) chosen.add(head - 1)
  const first = Math.min(...chosen)
  // 这说明疫苗管用。: what shows it stands before.
  if (first > 0 && SHOWS.test(text(first))) chosen.add(first - 1)
  if (first > 0 && (leaning.test(text(first)) || itemOrder(text(first)) !== null)) {
    const own = coverage(terms, comparable([...chosen].map(text).join('')))
    const withBefore = coverage(terms, comparable([first - 1, ...chosen].map(text).join('')))
    if (withBefore - own > 0.2) chosen.add(first - 1)
  }
  // 半小时内报到的，救回四成；过了两小时，不到一成。: half of a sentence tells half of it.
  if (TOLD_AT_LENGTH.has(part.asksFor)) for (const i of [...chosen]) if (/；\s*$/u.test(text(i)) && i + 1 < turn.length && !chosen.has(i + 1)) chosen.add(i + 1)
  // A sentence that the end of a page broke off is no sentence without its other half.
  for (const i of [...chosen]) for (const [one, other] of [[i, i + 1], [i - 1, i]] as const) {
    if (turn[one]?.goesOn && turn[other]) chosen.add(one).add(other)
  }
  return [...chosen].sort((a, b) => a - b)
}

/** 什么是甲, where the sentence opens with 甲: the other members of its series are not asked of. */
function opensWithTerm({ asksFor, text }: QuestionPart, sentence: string): boolean {
  const term = asksFor === 'definition' ? quotedTerms(text).at(-1) : undefined
  return term !== undefined && sentence.slice(0, term.length + 2).includes(term)
}

/** The line above a table that says its unit: figures without it tell little. */
const captionOf = ({ caption }: Table): number[] => (caption === undefined ? [] : [caption])

/** “甲乙”是怎么回事, 什么是甲乙, where 甲乙 heads one item: the others are not asked of. */
function asksOfHeading({ asksFor, text }: QuestionPart, sentence: string): boolean {
  if (asksFor !== 'definition' || COUNTED.test(text) || !isHeading(sentence)) return false
  const [term] = quotedTerms(text)
  const own = comparable(sentence).replace(/^.{1,3}?[，、：:是]|[。]$/gu, '')
  return term !== undefined && sentence.includes(term) || own.length > 2 && comparable(text).includes(own)
}

/**
 * Items that are told apart by a common beginning (以…为…, 着力…) instead of numbers: after a lead-in
 * that says how many, the sentences that open a paragraph with the same character.
 */
function parallel(turn: readonly Placed[], at: number): number[] {
  const text = (i: number): string => comparable(turn[i]?.sentence.text ?? '')
  const count = new RegExp(`([${HAN}]|\\d)(?:个|大|项|件|点|条)\\p{Script=Han}{0,8}[^。；]{0,12}[：:](.*)$`, 'u').exec(text(at))
  if (!count) return []
  const wanted = numberOf(count[1]!)
  const inline = count[2]!.trim()
  const first = inline.charAt(0) || text(at + 1).charAt(0)
  const found: number[] = []
  const missing = inline === '' ? wanted : wanted - 1
  for (let i = at + 1; i < turn.length && found.length < missing; i++) {
    const opens = (turn[i]!.sentence.start - (turn[i - 1]?.sentence.end ?? 0)) > 0
    if (opens && text(i).charAt(0) === first) found.push(i)
  }
  return found.length === missing ? found : []
}

/** 哪三个账: the run, where it has as many members as the question counts. */
function asManyAsAsked(asked: string, run: readonly number[]): readonly number[] {
  const count = COUNTED.exec(asked)?.[1]
  return count !== undefined && run.length === numberOf(count) ? run : []
}

/** A cell of a table whose cells were printed line by line. */
const isCell = (text: string): boolean => text.trim().length > 0 && text.trim().length <= 16 && !/[。！？；，：]/u.test(text)

/** The row of a cell: its label (the nearest cell before it without a figure) and the figures after that. */
function tableRow(text: (i: number) => string, length: number, at: number): number[] {
  if (!isCell(text(at)) || (!isCell(text(at - 1)) && !isCell(text(at + 1)))) return []
  let label = at
  while (label > 0 && /\d/u.test(text(label)) && isCell(text(label - 1))) label--
  const row = [label]
  for (let i = label + 1; i < length && isCell(text(i)) && /\d/u.test(text(i)); i++) row.push(i)
  return row.includes(at) ? row : []
}

/** The items of the list in whose midst a sentence stands that opens none: what they are called, their openings say. */
function itemsAround(text: (i: number) => string, length: number, at: number): number[] {
  let opening = at
  while (opening > 0 && at - opening < ITEM_LENGTH && itemOrder(text(opening)) === null) opening--
  if (itemOrder(text(opening)) !== null) return enumerationAround(text, length, opening)
  // The first has no number; the second has.
  const lead = [at, at - 1].find(i => COUNTS_ITEMS.test(text(i).trim()))
  const second = lead === undefined ? undefined : Array.from({ length: ITEM_LENGTH }, (_, i) => lead + 2 + i).find(i => i < length && itemOrder(text(i)) === 1)
  return second === undefined ? [] : enumerationAround(text, length, second)
}

/** Whether a sentence from `from` up to `at` says how many of something else there are: what follows belongs to that. */
const countsAgain = (text: (i: number) => string, from: number, at: number): boolean => Array.from({ length: Math.max(0, at - from + 1) }, (_, i) => from + i).some(i => COUNTED.test(text(i)))

/** An item that is no longer only names its matter. */
const NAMES_MATTER = 32
const AT_LARGE = new Set(['manner', 'reason', 'definition', 'list'])

/** 融合怎么做, where 最后是构建融合机制。 is one item of several: the others are not asked of, what follows it is. */
function ofOneItem({ asksFor, text: asked }: QuestionPart, text: (i: number) => string, at: number, items: readonly number[], terms: readonly Term[]): boolean {
  if (!AT_LARGE.has(asksFor) || items.length < 3 || COUNTED.test(asked) || /哪些|哪几/u.test(asked) || itemOrder(text(at)) === null || text(at).trim().length > NAMES_MATTER || itemOrder(text(at + 1)) !== null) return false
  const own = coverage(terms, comparable(text(at)))
  return own >= 0.5 && items.every(i => i === at || coverage(terms, comparable(text(i))) <= own / 2)
}

/** An item that names its matter, and what it says of it. */
const underItem = (text: (i: number) => string, length: number, at: number): number[] => [at, ...[at + 1, at + 2].filter(i => i < length && itemOrder(text(at + 1)) === null && itemOrder(text(i)) === null)]
