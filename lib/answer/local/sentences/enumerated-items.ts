import { hanNumber } from '../../../text/han-number.ts'
import { itemOrder } from '../../../text/item-order.ts'

/** Numerals that count the items of a list, in order. */
export const HAN = '一二三四五六七八九十'
/** Numerals of things that are listed: 一个 opens no list. */
export const SEVERAL = `${HAN.slice(1)}两几`
/** What the items of a list are counted in. */
export const MEASURES = '个|大|项|件|点|条|类|种|块|步|招|张|笔|道|样|句|关|套|层'
/** A question for so many things (1): 哪三件事, 五条线路, 哪几类, 三方面. */
export const COUNTED = new RegExp(`([${SEVERAL}]|\\d{1,2})(?:${MEASURES}|座|部分|方面)`, 'u')
/** How many a numeral of such a pattern says (三, 两, 12); NaN for 几, which says none. */
export const numberOf = (numeral: string): number => hanNumber(numeral) ?? Number(numeral)
/** 说三句话。: how many come. */
export const COUNTS_ITEMS = new RegExp(`[${SEVERAL}](?:${MEASURES})\\p{Script=Han}{0,6}[”」]?[。：:]$`, 'u')
/** A heading of an item has no more characters; what it means is said beneath it. */
const HEADING = 12
/** Sentences taken from beneath one. */
const BENEATH = 2

/** 在城市安全方面，…: no more of the last item, but the next matter. */
const OTHER_FIELD = /^\s*在[^，,。；]{2,24}方面[，,]/u

/** Whether the sentence only names its item. */
export const isHeading = (sentence: string): boolean => itemOrder(sentence) !== null && sentence.trim().length <= HEADING && /[。.]\s*$/u.test(sentence)

/** 举措一：甲乙。 says nothing by itself: the sentences up to the next item. */
export function beneath(text: (i: number) => string, length: number, at: number): number[] {
  if (!isHeading(text(at))) return []
  const found: number[] = []
  for (let i = at + 1; i < length && found.length < BENEATH && itemOrder(text(i)) === null && !(found.length > 0 && OTHER_FIELD.test(text(i))); i++) found.push(i)
  return found
}

/** 推出“三张清单”。, 两个方向。: says how many. */
const COUNTS = new RegExp(`[${SEVERAL}\\d][个张件类种条项笔批块点档步层级招样]\\p{Script=Han}{0,14}[”」]?[。：:，,；]?\\s*$`, 'u')
/** 一张是甲, 一个叫乙; 一手抓丙, 一头连丁 name theirs right behind; 再一个戊 goes on. */
const ALIKE = /^[“"]?(?:(?:另外?|再|还有)?一(?:([个张件类种条项笔块头边点本招步句道处家座所段片支组样批路趟层]|部分|方面)(?:方向|路|头)?(?:是|叫|为|来自|用于|给|，|：)|(手)\p{Script=Han}{1,6}[，：])|(?:再|还有|最后)一([个张件类种条项笔块点本招步句道处家座所段片支组样批路趟层]))/u
/** Sentences that such an item may run on for. */
const RUNS_ON = 2

/**
 * 一张是甲，…；一张是乙，…。 and 一个是甲…。另一个是乙…。 are one list without numbers: the sentences that
 * open alike around `at`, and the one before the first where it says how many there are.
 */
export function openingAlike(text: (i: number) => string, length: number, at: number): number[] {
  const measure = (i: number): string | undefined => ALIKE.exec(text(i).trimStart())?.slice(1).find(Boolean)
  let from = at
  while (from <= at + 1 && from < length && measure(from) === undefined) from++
  const own = measure(from)
  if (own === undefined || from > at + 1) return []
  const found = [from]
  for (const step of [-1, 1]) for (let i = from + step, away = 1; i >= 0 && i < length && away <= RUNS_ON + 1; i += step, away++) {
    if (itemOrder(text(i)) !== null) break
    if (measure(i) !== own) continue
    found.push(i)
    away = 0
  }
  const first = Math.min(...found)
  const lead = first - 1
  if (found.length < 2) return []
  return lead >= 0 && COUNTS.test(text(lead)) ? [lead, ...found] : found
}

/** Items of one such list at most. */
const MOST_ITEMS = 6

const endsInSemicolon = (sentence: string): boolean => /[；;]\s*$/u.test(sentence)

/** The sentence from which semicolons run up to `at`. */
function startOfSemicolons(text: (i: number) => string, at: number): number {
  let first = at
  while (first > 0 && at - first < MOST_ITEMS && endsInSemicolon(text(first - 1))) first--
  return first
}

/** 把握三个关键点：“甲”方面，…；: how many items come, and the first of them. */
const COUNTS_FIRST = new RegExp(`([${SEVERAL}]|\\d)(?:${MEASURES}|方面)\\p{Script=Han}{0,8}[：:][^：:]{2,}[；;]\\s*$`, 'u')

/** 把握三个关键点：甲…；乙…；丙…。: as many as the sentence with the first of them says, parted by semicolons. */
export function countedWithFirst(text: (i: number) => string, length: number, at: number): number[] {
  const first = startOfSemicolons(text, at)
  const count = COUNTS_FIRST.exec(text(first))?.[1]
  const all = count === undefined ? [] : Array.from({ length: numberOf(count) || 0 }, (_, n) => first + n)
  return all.length > 1 && all.includes(at) && all.every((i, n) => i < length && endsInSemicolon(text(i)) === n < all.length - 1) ? all : []
}

/** 分三种情况。甲的，…；乙的，…；丙的，…。: after a sentence that says how many, what semicolons part up to the full stop. */
export function announced(text: (i: number) => string, length: number, at: number): number[] {
  const first = startOfSemicolons(text, at)
  const lead = COUNTS.test(text(at)) && endsInSemicolon(text(at + 1)) ? at : first > 0 && COUNTS.test(text(first - 1)) && endsInSemicolon(text(first)) ? first - 1 : -1
  if (lead < 0) return []
  const found = [lead, lead + 1]
  for (let i = lead + 1; i + 1 < length && endsInSemicolon(text(i)) && found.length <= MOST_ITEMS; i++) found.push(i + 1)
  return found.includes(at) ? found : []
}

/** 重点有三项：: how many items come, each under a heading of its own. */
const ANNOUNCES = new RegExp(`([${SEVERAL}]|\\d)(?:[个大项件条类种点步招处]|方面)\\p{Script=Han}{0,14}[：:。]\\s*$`, 'u')
const HEADED = /^[“「]?\p{Script=Han}{2,8}[”」]?[：:]./u

/** 重点有三项：甲乙：…。丙丁：…。戊己：…。: the sentences that open with a heading, as many as the one before them says. */
export function headed(text: (i: number) => string, length: number, at: number): number[] {
  let lead = at
  while (lead > 0 && at - lead < MOST_ITEMS && !ANNOUNCES.test(text(lead))) lead--
  const count = ANNOUNCES.exec(text(lead))?.[1]
  if (count === undefined) return []
  const wanted = numberOf(count)
  const found: number[] = []
  for (let i = lead + 1; i < length && i <= lead + 2 * MOST_ITEMS && found.length < wanted; i++) if (HEADED.test(text(i))) found.push(i)
  return found.length === wanted && (at === lead || found.includes(at)) ? [lead, ...found] : []
}

/** 做对了一件事：…: what a later 第二件 is counted on from. */
const ONE = /一(?:件|个|点|项|条|招|步)(?!月|人|多|半|样)/u

/** 一件事：甲。…第二件是乙。第三件是丙。: a list whose first item is counted in passing. */
export function countedOn(text: (i: number) => string, length: number, at: number): number[] {
  let second = at
  while (second < Math.min(length, at + MOST_ITEMS) && itemOrder(text(second)) !== 1) second++
  while (second > Math.max(0, at - 2 * MOST_ITEMS) && itemOrder(text(second)) !== 1) second--
  if (itemOrder(text(second)) !== 1) return []
  let first = second - 1
  while (first > Math.max(0, second - MOST_ITEMS) && itemOrder(text(first)) === null && !ONE.test(text(first))) first--
  if (first < 0 || itemOrder(text(first)) !== null || !ONE.test(text(first))) return []
  const found = [first, second]
  for (let i = second + 1; i < Math.min(length, second + 2 * MOST_ITEMS); i++) if (itemOrder(text(i)) === found.length) found.push(i)
  return found.includes(at) ? found : []
}
