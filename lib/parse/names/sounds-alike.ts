import { pinyin } from 'pinyin-pro'

/** A name of fewer characters may well be another's. */
const SHORTEST = 3

/** Whether one of two names (simplified) is the other misprinted: of as many characters, three at least, all but one the same, and that one of the same sound. */
export function soundsAlike(name: string, other: string): boolean {
  if (name.length !== other.length || name.length < SHORTEST) return false
  const differing = [...name].flatMap((character, at) => (character === other[at] ? [] : [[character, other[at] ?? '']]))
  const [[one = '', two = ''] = []] = differing
  return differing.length === 1 && pinyin(one, { toneType: 'none', type: 'array' })[0] === pinyin(two, { toneType: 'none', type: 'array' })[0]
}
