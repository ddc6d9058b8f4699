import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'

/** 有网友留言，我念一下。: the last sentences of whoever reads out a question. */
const FOR_NETIZEN = /(网友|网民)[^。？！]{0,20}(?:留言|提问|问|想知道|想了解|关心)[^。？！]*(?:[。！][^。？！]{0,30})?[：:。！]?$/u
const LAST_WORDS = 80

/**
 * For whom a question is read out that the words before announce as a netizen's.
 * @param onlyNamed the one netizen whom the page names, if it names but one
 * @returns null where they announce no such question
 */
export function readOutFor(words: string, onlyNamed: string | null): Label & { kind: 'netizen' } | null {
  const last = words.slice(-LAST_WORDS).trimEnd()
  const match = FOR_NETIZEN.exec(toSimplified(last))
  if (match?.[1] === undefined) return null
  return { kind: 'netizen', name: onlyNamed ?? last.slice(match.index, match.index + match[1].length) }
}
