import { pinyin } from 'pinyin-pro'

/** Characters are many, sounds of one are looked up again and again. */
const known = new Map<string, string>()

function soundOf(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const sound = pinyin(character, { toneType: 'none', type: 'array' })[0] ?? character
  known.set(character, sound)
  return sound
}

/** A name (simplified) by its sound, toneless, a syllable for each character. */
export const soundOfName = (plain: string): string => [...plain].map(soundOf).join(' ')
