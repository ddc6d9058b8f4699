import type { LineKind } from '../lines/classify-line.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { nextText } from '../lines/next-text.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'

const FEWEST = 2

/**
 * 职务 姓名 over what he says, then 问：…？ and the answer without a label: where every question of a page is put so, each
 * to its own paragraph, and nobody's label stands behind one, what stands under a question is said by whom the section names.
 * @returns the labels with one for each such answer
 */
export function answerInSections(cues: readonly Cue[], page: Page, kinds: LineKind[]): Cue[] {
  const questions = cues.filter(cue => cue.label.kind === 'question')
  const sections = cues.filter(cue => cue.label.kind === 'person' && cue.form === 'line' && cue.label.title !== null && cue.label.role === null)
  if (questions.length < FEWEST || sections.length === 0 || questions.length + sections.length < cues.length || cues[0]?.label.kind !== 'person') return [...cues]
  const labelled = new Set(cues.map(cue => cue.line))
  const put = questions.every(cue => {
    const next = nextText(page.lines, kinds, cue.lastLine + 1)
    return cue.form !== 'line' && ENDS_ASKING.test(page.lines[cue.line]?.text ?? '') && next !== null && !labelled.has(next)
  })
  if (!put) return [...cues]
  let label = cues[0].label
  return cues.flatMap((cue): Cue[] => {
    if (cue.label.kind === 'person') label = cue.label
    const line = cue.label.kind === 'question' ? nextText(page.lines, kinds, cue.lastLine + 1) : null
    return line === null ? [cue] : [cue, { line, form: 'cell', label, printed: '', at: 0, body: 0, lastLine: line, marks: '', assigned: true }]
  })
}
