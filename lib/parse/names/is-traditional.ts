import { toSimplified } from '../../text/to-simplified.ts'

const SAMPLE = 2000

/** Whether a text is set in traditional characters: a tenth of the first 2,000 units differ from their simplified forms. */
export function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const simplified = toSimplified(sample)
  let different = 0
  for (let at = 0; at < sample.length; at++) if (sample.charAt(at) !== simplified.charAt(at)) different++
  return different > sample.length / 10
}
