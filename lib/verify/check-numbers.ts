import { plainWidth } from '../text/plain-width.ts'
import type { Approximation, Quantity } from '../text/quantities.ts'
import { findQuantities } from '../text/quantities.ts'
import { sameUnit } from '../text/units.ts'
import { hanBigrams, overlap } from '../text/han-bigrams.ts'
import { otherScope } from './other-scope.ts'
import { otherSubject } from './other-subject.ts'
import { perWhat } from './per-what.ts'
import type { Reason } from './reason.ts'
import { compared, type Source } from './source.ts'

const MEASURED = new Set('公里 米 厘米 毫米 海里 平方公里 平方米 公顷 亩 立方米 吨 公斤 升 千瓦时 千瓦 兆瓦 元 美元 欧元 年 个月 周 天 小时 分钟 秒 % 个百分点 倍'.split(' '))
const LATIN = /^[^\u4e00-\u9fff]*[a-z]{2}[^\u4e00-\u9fff]*$/isu

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-300)

/** The number as a bare share, so that 四分之三, 75% and 七成五 can agree. */
const asShare = ({ value, unit, kind }: Quantity): number | null =>
  kind === 'fraction' ? value : unit === '%' ? value / 100 : unit === '‰' ? value / 1000 : null

/** Units that are a fixed number of others: 24个月 is two 年, 1.5公里 is 1500米. */
const BASE: Record<string, readonly [string, number]> = {
  年: ['个月', 12], 小时: ['分钟', 60], 周: ['天', 7], 公里: ['米', 1000], 吨: ['公斤', 1000], 平方公里: ['平方米', 1e6], 公顷: ['平方米', 1e4],
}

/** The same quantity in its base unit, where it has one. */
function converted(quantity: Quantity): Quantity {
  const base = quantity.kind === 'amount' ? BASE[quantity.unit] : undefined
  if (!base) return quantity
  return { ...quantity, unit: base[0], value: quantity.value * base[1], ...(quantity.high !== undefined && { high: quantity.high * base[1] }) }
}

function sameValue(said: Quantity, meant: Quantity): boolean {
  if (said.unit !== meant.unit && said.unit !== '' && meant.unit !== '' && converted(said).unit === converted(meant).unit) return sameValue(converted(said), converted(meant))
  const [a, b] = [asShare(said), asShare(meant)]
  if (a !== null && b !== null && (said.kind !== meant.kind || said.unit !== meant.unit)) return close(a, b)
  if ((said.kind === 'ordinal') !== (meant.kind === 'ordinal')) return false
  // 几十人 says no more of 35人 than is so.
  if (said.some && said.high !== undefined && meant.high === undefined && meant.value >= said.value && meant.value <= said.high) return true
  return close(said.value, meant.value) && close(said.high ?? said.value, meant.high ?? meant.value)
}

function unitsAgree(said: Quantity, meant: Quantity, english: boolean): boolean {
  if (asShare(said) !== null && asShare(meant) !== null) return true
  if (said.kind === 'ordinal') return true
  if (english && !MEASURED.has(said.unit) && !MEASURED.has(meant.unit)) return true
  if (meant.unit === '' && said.unit !== '') return said.unit === '个' || meant.tail.startsWith(said.unit)
  if (said.unit === '' && said.tail !== '' && meant.unit !== '' && !english && !MEASURED.has(meant.unit)) return true
  return sameUnit(said.unit, meant.unit) || converted(said).unit === converted(meant).unit
}

/** Whether the words around the number claim no more than the source does. */
function approximationsAgree(said: Approximation, meant: Approximation, before: string): boolean {
  if (said === meant || said === 'about') return true
  if (said === 'exact') return meant === 'about'
  return said === 'over' && meant === 'exact' && /(?:突破|跨越|跨过|迈上|跃上)[^，。；,;]{0,6}$/u.test(before)
}

/** 一个, 一批, 一方面 and the enumerators 第一、第二 count nothing. */
function countsNothing(plain: string, { start, end, value, kind, unit, spelled }: Quantity): boolean {
  if (!spelled) return false
  if (kind === 'ordinal') return unit === '' && /^$|[，。；：、,;:\n“"]\s?$/u.test(plain.slice(0, start)) && /^[，,、：:是]/u.test(plain.slice(end))
  return value === 1 && (kind === 'amount' || kind === 'plain') && !MEASURED.has(unit)
}

/** 民事审判第三庭庭长某某: the ordinal is the office's, as printed. */
function belongsToOffice(text: string, { start, end }: Quantity, sources: readonly Source[]): boolean {
  return sources.some(({ speaker }) => [speaker?.title, speaker?.organization].some(office => {
    const at = office ? text.indexOf(office) : -1
    return office !== null && office !== undefined && at >= 0 && at <= start && end <= at + office.length
  }))
}

/** How many things the sentence itself lists, by its 、: a count of them needs no source. */
function listed(plain: string): Set<number> {
  const counts = new Set<number>()
  for (const clause of plain.split(/[，。；：,;:]/u)) {
    const marks = clause.match(/、/gu)?.length ?? 0
    if (marks > 0) counts.add(marks + 1).add(/(?:和|及|与|以及)/u.test(clause) ? marks + 2 : marks + 1)
  }
  return counts
}

/** The words that tell what a number counts: those of its own clause, other numbers left out. */
function setting(plain: string, quantity: Quantity): string[] {
  const before = (/[^，。；：、,;:\n\d]*$/u.exec(plain.slice(0, quantity.start))?.[0] ?? '').replace(/^\s*其中/u, '')
  const after = /^[^，。；：、,;:\n\d]*/u.exec(plain.slice(quantity.end))?.[0] ?? ''
  return hanBigrams(`${compared(before)} ${compared(after)}`)
}

/**
 * The number a sentence should have given, where it gives that of something else (A 3个、B 5个 told as
 * A 5个). Judged by the words that tell the two apart, else by how much of each number's own setting the sentence repeats.
 */
function isMisplaced(plain: string, said: Quantity, own: { source: Source; quantity: Quantity }[], sources: readonly Source[]): string | null {
  const near = new Set(setting(plain, said))
  const sibling = siblingMeant(near, said, own)
  if (sibling !== null) return sibling
  const held = (source: Source, quantity: Quantity) => {
    const words = setting(source.plain, quantity)
    return words.length === 0 ? 1 : overlap(words, near) / new Set(words).size
  }
  const best = Math.max(...own.map(({ source, quantity }) => held(source, quantity)))
  if (best >= 0.4) return null
  for (const source of sources) {
    for (const rival of source.quantities) {
      if (sameValue(said, rival) || !sameUnit(said.unit, rival.unit) || rival.kind !== said.kind) continue
      const words = setting(source.plain, rival)
      if (words.length >= 2 && held(source, rival) >= Math.max(0.6, best * 2)) return source.text.slice(rival.start, rival.end)
    }
  }
  return null
}

/**
 * The number of a sibling (小学新增3000个，初中新增5000个) whose own words the sentence has beside `said`, where it has none of
 * those that are `said`'s alone.
 * @param own each place where a source says `said`: one that fits is enough
 */
function siblingMeant(near: ReadonlySet<string>, said: Quantity, own: { source: Source; quantity: Quantity }[]): string | null {
  let meant: string | null = null
  for (const { source, quantity } of own) {
    const words = new Set(setting(source.plain, quantity))
    const sibling = source.quantities.find(rival => {
      if (sameValue(said, rival) || !sameUnit(said.unit, rival.unit) || rival.kind !== said.kind) return false
      const rivals = new Set(setting(source.plain, rival))
      const [mine, its] = [[...words].filter(word => !rivals.has(word)), [...rivals].filter(word => !words.has(word))]
      return mine.length > 0 && its.length > 0 && overlap(mine, near) === 0 && overlap(its, near) * 2 >= its.length
    })
    if (!sibling) return null
    meant ??= source.text.slice(sibling.start, sibling.end)
  }
  return meant
}

/**
 * Numbers of a sentence against its sources: value, unit, order of magnitude, exactness (超, 近, 约,
 * 以上), and whether each counts what it counts there.
 * @param context the question: one who asks of 80岁 may be answered by what holds for 80岁以上
 */
export function checkNumbers(text: string, sources: readonly Source[], context = ''): Reason[] {
  const plain = plainWidth(text)
  const asked = findQuantities(context)
  const english = LATIN.test(plain)
  const meant = sources.flatMap(source => source.quantities.map(quantity => ({ source, quantity })))
  const lists = listed(plain)
  const reasons: Reason[] = []
  const drafted = findQuantities(text)
  for (const said of drafted) {
    if (countsNothing(plain, said) || belongsToOffice(text, said, sources)) continue
    const words = text.slice(said.start, said.end)
    const valued = meant.filter(({ quantity }) => sameValue(said, quantity))
    const same = valued.filter(({ quantity }) => unitsAgree(said, quantity, english))
    if (same.length === 0) {
      if (lists.has(said.value) && said.kind === 'amount' && !MEASURED.has(said.unit)) continue
      if (english && said.spelled && said.unit === '' && said.value < 10) continue
      reasons.push(explain(text, said, meant.filter(({ quantity }) => close(quantity.value, said.value) && quantity.kind !== 'ordinal').map(({ source, quantity }) => source.text.slice(quantity.start, quantity.end)), meant))
      continue
    }
    const agreed = same.some(({ source, quantity }) => approximationsAgree(said.approx, quantity.approx, source.plain.slice(0, quantity.start)))
    if (!agreed) {
      // Somebody of 80 asks, and is among those of 80 以上.
      const within = same.some(({ source, quantity }) => /^(?:及|或|含)?以[上下]/u.test(source.plain.slice(quantity.end)))
      if (within && said.approx === 'exact' && asked.some(each => each.approx === 'exact' && sameValue(each, said))) continue
      if (english && said.approx === 'over' && ['年', '个月', '天'].includes(said.unit)) continue
      const { source, quantity } = same[0] as { source: Source; quantity: Quantity }
      const from = Math.max(0, quantity.start - 3)
      reasons.push({ code: 'approximation', text: `“${words}”的程度与原文不同，原文是“${source.text.slice(from, quantity.end + 2)}”` })
      continue
    }
    const per = perWhat(plain, said.start)
    const pers = same.map(({ source, quantity }) => perWhat(source.plain, quantity.start))
    if (per !== null && pers.every(each => each !== null && each !== per)) {
      reasons.push({ code: 'unit', text: `“${words}”在原文中按每${pers[0]}计，不是每${per}` })
      continue
    }
    const scope = english ? null : otherScope(plain, said.start, same.map(({ source, quantity }) => ({ plain: source.plain, at: quantity.start })))
    if (scope !== null) {
      reasons.push({ code: 'binding', text: `“${words}”在原文中说的是${scope}的` })
      continue
    }
    const other = english ? null : isMisplaced(plain, said, same, sources) ?? otherSubject(plain, said, drafted, same, sameValue)
    if (other !== null) reasons.push({ code: 'binding', text: `“${words}”在原文中说的是另一件事，这里应对应“${other}”` })
  }
  return reasons
}

function explain(text: string, said: Quantity, valued: string[], meant: readonly { source: Source; quantity: Quantity }[]): Reason {
  const words = text.slice(said.start, said.end)
  if (valued[0] !== undefined) return { code: 'unit', text: `“${words}”的单位与原文不同，原文是“${valued[0]}”` }
  for (const { source, quantity } of meant) {
    const ratio = said.value / quantity.value
    const power = Math.log10(ratio)
    if (Number.isFinite(power) && power !== 0 && Math.abs(power - Math.round(power)) < 1e-9 && sameUnit(said.unit, quantity.unit)) {
      return { code: 'magnitude', text: `“${words}”与原文相差${Math.abs(Math.round(power))}个数量级，原文是“${source.text.slice(quantity.start, quantity.end)}”` }
    }
  }
  const alike = meant.find(({ quantity }) => quantity.kind === said.kind && quantity.unit === said.unit && said.unit !== '')
  return { code: 'number', text: alike ? `所引原文中没有“${words}”，只有“${alike.source.text.slice(alike.quantity.start, alike.quantity.end)}”` : `所引原文中没有“${words}”` }
}
