import { findDates } from '../text/dates.ts'
import { findQuantities } from '../text/quantities.ts'
import { hanBigrams } from '../text/han-bigrams.ts'
import type { Reason } from './reason.ts'
import { borrowed } from './borrowed.ts'
import { compared, type Source } from './source.ts'

/** Words of answers that need no source: connecting, attributing, referring. */
const FRAME = new RegExp(`
答记者问 不高于 不超过 发布会 不少于 指的是 不低于 也就是 通过 内容 这样 此外 透露 其中 那么 至多 以上 具体 新闻 还有 本市 根据 关于 我市 大概 认为 介绍 接近 提到 超过
不仅 一些 另外 来看 分别 同时 方面 表示 这里 可以 以下 以及 预计 全市 就是 所以 而且 目标 最低 并且 因为 例如 强调 最多 将近 由于 主要 左右 目前 这些
比如 至少 稿件 总的 指出 达到 大约 包括 对此 计划 如下 是指 问题 相关 情况 进行 这个 等等 一个 会上 该市 最高 实现 因此 上 会 向 了 或 这
那 被 的 他 和 中 为 及 您 们 外 有 还 都 内 要 其 她 你 讲 共 谈 到 并 下 由 着 于 等 对
我 把 从 是 将 即 则 该 地 至 能 里 在 过 达 也 道 得 与 它 说 称
`.trim().split(/\s+/u).toSorted((a, b) => b.length - a.length).join('|'), 'gu')

/** Numbers and dates have checks of their own and may be written in another way. */
function withoutNumbers(text: string): string {
  let words = text
  for (const { start, end } of [...findQuantities(text), ...findDates(text)]) words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  return words
}

/**
 * Share of the answer's content (Han character pairs and Latin words) that its sources, their
 * speakers' names and the question hold; 1 where there is nothing to look for.
 */
export function coverageOf(text: string, sources: readonly Source[], context = ''): { share: number; size: number } {
  const grams = hanBigrams(compared(withoutNumbers(text)).replace(FRAME, ' ')).filter(gram => /[\u3400-\u9fff]/u.test(gram))
  if (grams.length === 0) return { share: 1, size: 0 }
  const people = sources.flatMap(({ speaker }) => (speaker ? [speaker.name, speaker.title ?? '', speaker.organization ?? ''] : []))
  const held = [...sources.map(source => source.folded), ...people.map(compared), borrowed(context, sources)].join('\n')
  const given = new Set(hanBigrams(held))
  const characters = new Set(held)
  let found = 0
  for (const gram of grams) found += given.has(gram) || held.includes(gram) ? 1 : [...gram].every(character => characters.has(character)) ? 0.5 : 0
  return { share: found / grams.length, size: grams.length }
}

/** Below this share of known words a Chinese sentence says something its sources do not; chosen on paraphrases in tests/verify. */
const COVERAGE_FLOOR = 0.5

/** …，这是某局局长某某说的。: who said it has a check of its own, and says nothing of what was said. */
const SAID_BY = /[，,]?(?:以上|这|这些|这话|此话)(?:都|均)?(?:是|由)[^，,。]{1,60}?(?:说|介绍|表示|提到|回答|答复|指出)(?:到|过)?的(?=[。！]?\s*$)/u
/** So many pairs of characters at least a sentence must have for none of them to be chance. */
const LONG_ENOUGH = 4

/** Whether a sentence shares any pair of characters with its sources: a figure that the question's words alone surround may be of anything. */
function sharesWords(text: string, sources: readonly Source[]): boolean {
  const held = sources.map(source => source.folded).join('\n')
  return hanBigrams(compared(withoutNumbers(text)).replace(FRAME, ' ')).filter(gram => /[\u3400-\u9fff]/u.test(gram)).some(gram => held.includes(gram))
}

/** Words of a sentence against its sources: most of them must be there. */
export function checkCoverage(text: string, sources: readonly Source[], context = ''): Reason[] {
  const own = text.replace(SAID_BY, '')
  // A short sentence of the source, told whole, holds only words that frame: it is the source's all the same.
  if (sources.some(({ folded }) => folded.trim().length > 1 && compared(own).includes(folded.trim()))) return []
  const { share, size } = coverageOf(own, sources, context)
  if (size >= LONG_ENOUGH && findQuantities(own).length > 0 && !sharesWords(own, sources)) return [{ code: 'coverage', text: '这句话除数字外没有一个词出自所引原文' }]
  return (share < COVERAGE_FLOOR && size >= 3) || (share <= COVERAGE_FLOOR && size === 2 && withoutNumbers(text) === text) ? [{ code: 'coverage', text: '这句话的多数内容在所引原文中找不到' }] : []
}
