import { pinyin } from 'pinyin-pro'

/** Names are few and asked of with every question: their sounds are kept. */
const remembered = new Map<string, string[]>()
const MOST = 50_000

/** Toneless pinyin of each character; characters without one stand for themselves. */
export function nameSound(text: string): string[] {
  const known = remembered.get(text)
  if (known) return known
  const sound = pinyin(text, { toneType: 'none', type: 'array', v: true }).map(syllable => syllable.toLowerCase())
  if (remembered.size >= MOST) remembered.clear()
  if (text.length < 6) remembered.set(text, sound)
  return sound
}
