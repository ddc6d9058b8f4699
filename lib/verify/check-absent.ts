import type { Reason } from './reason.ts'
import { compared } from './source.ts'

/**
 * Words that only the question says, no briefing: a sentence that states something of them (“推荐的餐馆有…”)
 * puts the question's words into the speakers' mouths.
 * @param absent words as `compared`
 */
export function checkAbsent(text: string, absent: readonly string[]): Reason[] {
  const plain = compared(text)
  const word = absent.find(each => plain.includes(each))
  return word === undefined ? [] : [{ code: 'coverage', text: `稿件里没有“${word}”的说法` }]
}
