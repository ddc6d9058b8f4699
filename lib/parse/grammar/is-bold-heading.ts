import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { LONGEST_LINE_LABEL } from './longest-line-label.ts'

/** Whether a line that begins like a bare name with a colon is bold to its end and no sentence. */
export function isBoldHeading(line: Line, label: Label): boolean {
  const words = line.text.trimEnd()
  const bare = label.kind === 'word' || label.kind === 'person' && label.title === null && label.role === null
  return bare && line.strong >= words.length && words.length <= LONGEST_LINE_LABEL && /[:：][\s\u3000*_]*[^\s\u3000*_]/u.test(words) && !/[。！？!?…；;:：”」』）)][\s\u3000*_]*$/u.test(words)
}
