import { readLabel } from '../labels/read-label.ts'
import { withoutPostFoot } from '../lines/without-post-foot.ts'
import { withoutTranslation } from '../names/without-translation.ts'
import { asStranger } from './as-stranger.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { LONGEST_LINE_LABEL } from './longest-line-label.ts'
import { withoutOrnament } from './without-ornament.ts'

/** A label alone on its line, with or without the time behind it (主持人 10:21:03). */
export function readWholeLine({ line, text, at }: Head): Opening | null {
  const whole = text.slice(at, withoutPostFoot(text, at, text.trimEnd().length)).replace(/(?<![\s\u3000])[\s\u3000]+\d{1,2}[:：]\d{2}$/u, '')
  if (whole.length === 0 || withoutTranslation(whole.slice(0, 2 * LONGEST_LINE_LABEL)).length > LONGEST_LINE_LABEL) return null
  const printed = withoutOrnament(whole.replace(/[\s\u3000*_]+$/u, ''), text.slice(0, at))
  const label = readLabel(printed) ?? (line.strong > at && line.heading === 0 ? asStranger(printed) : null)
  return label && { form: 'line', label, printed, body: text.length, ...line.heading > 0 ? { heading: true } : {} }
}
