import { foldWithMap } from '../text/fold.ts'
import type { Span } from '../contract/briefing.ts'

const digit = /\d/u
const hanDigit = /[〇零一二两兩三四五六七八九]/u
const hanUnit = /[十百千]/u

/**
 * Where `fact` stands in `text`, in offsets into `text`, compared after `fold`. A leading `~`
 * (a paraphrase) is not part of the fact. A number never counts inside a longer one: 8倍 is not
 * in 28倍, 9% neither in 19% nor in -9%, 200 not in 1,200, 5000 not in 3万5000, 6.6万 not in 6.6万亿, 十个 not in 二十个. White space
 * between two numbers keeps them apart although `fold` removes it.
 */
export function findFact(text: string, fact: string): Span[] {
  const needle = foldWithMap(fact.replace(/^~/u, '')).text
  if (needle === '') return []
  const hay = foldWithMap(text)
  const found: Span[] = []
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const start = hay.starts[at]!
    const stop = hay.ends[end - 1]!
    const before = joined(text, hay.ends[at - 1], start) ? hay.text.slice(Math.max(0, at - 2), at) : ''
    const after = joined(text, stop, hay.starts[end]) ? hay.text.slice(end, end + 2) : ''
    if (!continuesBefore(before, needle) && !signed(text.slice(Math.max(0, start - 2), start), needle) && !continuesAfter(needle, after)) found.push({ start, end: stop })
  }
  return found
}

/** Whether any of the alternatives stands in the text. */
export function statesFact(text: string, alternatives: readonly string[]): boolean {
  return alternatives.some(alternative => findFact(text, alternative).length > 0)
}

/** Nothing but nothing stands between the two offsets: what `fold` left side by side was so printed. */
function joined(text: string, end: number | undefined, start: number | undefined): boolean {
  return end !== undefined && start !== undefined && text.slice(end, start) === ''
}

function continuesBefore(before: string, needle: string): boolean {
  const first = needle[0]!
  const last = before.at(-1) ?? ''
  if (digit.test(first)) return /[\d万亿萬億]/u.test(last) || (last === '.' && digit.test(before.at(-2) ?? ''))
  return hanNumberGoesOn(last, first)
}

/** 1,200 before 200, and the sign of -5%, as printed: a full-width comma parts a list, and a dash or a range is no sign. */
function signed(printed: string, needle: string): boolean {
  return digit.test(needle[0]!) && (/\d,$/u.test(printed) && /^\d{3}(?!\d)/u.test(needle) || /(?<![A-Za-z\d\p{Pd}])[-−]$/u.test(printed))
}

function continuesAfter(needle: string, after: string): boolean {
  const last = needle.at(-1)!
  const next = after[0] ?? ''
  if (digit.test(last)) return /[\d万亿萬億%]/u.test(next) || (next === '.' && digit.test(after[1] ?? ''))
  if (/[万萬]/u.test(last)) return /[亿億]/u.test(next)
  return hanNumberGoesOn(last, next)
}

/** 二|十, 十|三, 三|百: one of the two must be a unit, or 统一|三个 would be a number too. */
function hanNumberGoesOn(left: string, right: string): boolean {
  return (hanDigit.test(left) && hanUnit.test(right)) || (hanUnit.test(left) && (hanDigit.test(right) || hanUnit.test(right)))
}
