import { SUBTITLE_TIMES } from './subtitle-times.ts'
import type { Line } from '../formats/page.ts'

const STOPS = /[。！？!?；;，,]/u
const SHORTEST = 6
const FEWEST = 12
/** Share of a page's longer lines that may have a stop all the same: a field, a note at the end. */
const SHARE = 0.1

/** Subtitles that a file of them has at least. */
const FEWEST_FRAMES = 4

/** Whether a page's words are set without stops, as subtitles are: there the lack of one tells nothing. */
export function isUnstopped(lines: readonly Line[]): boolean {
  if (lines.filter(line => SUBTITLE_TIMES.test(line.plain.trim())).length >= FEWEST_FRAMES) return true
  const longer = lines.filter(line => line.text.trim().length >= SHORTEST && /\p{Script=Han}/u.test(line.text))
  return longer.length >= FEWEST && longer.filter(line => STOPS.test(line.text)).length <= longer.length * SHARE
}
