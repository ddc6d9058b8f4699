import { pinyin } from 'pinyin-pro'

/** Whether a name in Latin letters (Wang Lihua, Lihua Wang) is the pinyin of a Han name (simplified). */
export function matchLatinName(latin: string, han: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(han)) return false
  const letters = latin.toLowerCase().replace(/[^a-z]/gu, '')
  const syllables = pinyin(han, { toneType: 'none', type: 'array', surname: 'head' }).map(syllable => syllable.toLowerCase().replace(/ü/gu, 'v'))
  return [syllables.join(''), [...syllables.slice(1), syllables[0]].join(''), [...syllables.slice(2), ...syllables.slice(0, 2)].join('')].some(name => letters === name || letters.endsWith(name) || letters.startsWith(name))
}
