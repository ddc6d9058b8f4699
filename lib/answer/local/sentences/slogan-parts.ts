import { escapePattern } from '../../../text/escape-pattern.ts'
import { HAN, numberOf } from './enumerated-items.ts'

/** 三减三增, 两升两降一稳: numerals and what there are so many of, two or more of them. */
const SLOGAN = new RegExp(`(?:[${HAN}两]\\p{Script=Han}){2,5}(?!\\p{Script=Han}*[个万亿千百])`, 'gu')
const GROUP = new RegExp(`([${HAN}两])(\\p{Script=Han})`, 'gu')
/** Sentences before a part in which the slogan may stand, and behind the slogan in which its parts may. */
const BEFORE = 10
const BEHIND = 14

/**
 * 三减三增: the sentence around `at` that says the slogan which the question asks of, and those that open with its
 * parts (减重复，…；减绕行，…; “两升”，是指…). Empty where not nearly all of them are found.
 */
export function sloganParts(text: (i: number) => string, length: number, at: number, asked: string): number[] {
  for (const [slogan] of asked.matchAll(SLOGAN)) {
    const said = Array.from({ length: Math.min(at, BEFORE) + 1 }, (_, i) => at - i).find(i => text(i).includes(slogan)) ?? (text(at + 1).includes(slogan) ? at + 1 : undefined)
    if (said === undefined) continue
    const found = partsBehind(text, Math.min(length, said + BEHIND), said, slogan)
    if (found.length > 1 && (found.includes(at) || said === at)) return said === at || !found.includes(said) ? [said, ...found.filter(i => i !== said)] : found
  }
  return []
}

function partsBehind(text: (i: number) => string, end: number, said: number, slogan: string): number[] {
  const groups = [...slogan.matchAll(GROUP)].map(([whole, count, of]) => ({ whole, of: of!, left: numberOf(count === '两' ? '二' : count!) }))
  const total = groups.reduce((sum, { left }) => sum + left, 0)
  const found: number[] = []
  // 三限，就是甲、乙、丙：…；…；…。: what semicolons join to a group is told of it.
  let goesOn = false
  for (let i = said; i < end && groups.some(({ left }) => left > 0); i++) {
    const words = i === said ? text(i).slice(text(i).indexOf(slogan) + slogan.length) : text(i)
    const group = groups.find(({ whole, of, left }) => left > 0 && new RegExp(`^[”"」』]?[：:。，,；]?\\s*(?:所谓)?[“"「『]?(?:${escapePattern(whole)}|${escapePattern(of)})`, 'u').test(words.trim()))
    if (!group && !goesOn) continue
    const whole = group && words.includes(group.whole)
    if (group) group.left = whole ? 0 : group.left - 1
    goesOn = (goesOn || whole === true) && /；\s*$/u.test(words)
    found.push(i)
  }
  const missing = groups.reduce((sum, { left }) => sum + Math.max(0, left), 0)
  return missing * 3 > total ? [] : found
}
