import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'

/** 有网友留言，我念一下。: the last sentences of whoever reads out a question. */
const FOR_NETIZEN = /(网友|网民)[^。？！]{0,20}(?:留言|提问|问|想知道|想了解|关心)[^。？！]*(?:[。！][^。？！]{0,30})?[：:。！]?$/u
const NAMED = /(?:网友|網友|网民|網民)[“「『][^”」』\n]{1,20}[”」』]/gu
const LAST_WORDS = 80

/**
 * For whom a question is read out that the words before announce as a netizen's: the one whom the page names, if it names but one.
 * @returns null where they announce no such question
 */
export function readOutFor(words: string, text: string): Label & { kind: 'netizen' } | null {
  const last = words.slice(-LAST_WORDS).trimEnd()
  const match = FOR_NETIZEN.exec(toSimplified(last))
  if (match?.[1] === undefined) return null
  const named = new Set([...text.matchAll(NAMED)].map(([name]) => name))
  const [only] = named
  return { kind: 'netizen', name: only !== undefined && named.size === 1 ? only : last.slice(match.index, match.index + match[1].length) }
}
