import { pinyin } from 'pinyin-pro'

/** Toneless pinyin of each character; characters without one stand for themselves. */
export function nameSound(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).map(syllable => syllable.toLowerCase())
}
