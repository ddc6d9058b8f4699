import { toSimplified } from '../../text/to-simplified.ts'
import { isLiveDesk } from '../lines/is-live-desk.ts'

/** 播报 某某, 某某（播报）: the first or last word says that whoever is named posts from the hall. */
export function saysLiveDesk(printed: string): boolean {
  const words = toSimplified(printed).split(/[\s\u3000【】[\]［］〔〕｜|·（）()]+/u).filter(word => word !== '')
  return isLiveDesk(words[0] ?? '') || isLiveDesk(words.at(-1) ?? '')
}
