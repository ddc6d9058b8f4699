import type { Understanding } from '../contract/understanding.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** The language the reader writes in; a single traditional-only character settles it. */
export function detectLanguage(text: string): Understanding['lang'] {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[a-z]+/giu)?.length ?? 0
  // English with a quoted Chinese term is English; Chinese with a Latin name or two is Chinese.
  if (words > 2 && words > han / 2) return 'en'
  if (han === 0 && words > 0) return 'en'
  return toSimplified(text) === text ? 'zh-Hans' : 'zh-Hant'
}
