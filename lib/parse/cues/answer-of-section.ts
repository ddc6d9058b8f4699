import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { Page } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'

/** People whose sections open with one sign, so many at least. */
const FEWEST = 2

/**
 * 答 in a section that one person has to himself: right under the section's heading, or behind the sign that opens every
 * section (◆ 职务 姓名), his office and name have a line, over what he says before the questions, and nobody else is called by
 * name between there and the answer.
 * @returns the labels, each such answer with his name
 */
export function answerOfSection(cues: readonly Cue[], { lines }: Page): Cue[] {
  const labelled = new Set(cues.map(cue => cue.line))
  const isHeading = (at: number): boolean => (lines[at]?.heading ?? 0) > 1 && !labelled.has(at)
  const signed = headsBySign(cues, lines)
  let from = 0
  let owner: Extract<Label, { kind: 'person' }> | null = null
  return cues.map(cue => {
    for (; from < cue.line; from++) if (isHeading(from)) owner = null
    const { label } = cue
    if (label.kind === 'person' && label.role !== 'reporter') {
      const opens = cue.form === 'line' && label.title !== null && label.role === null && (signed.has(cue) || isHeading(lastFilled(lines, cue.line - 1)))
      if (opens) owner = label
      else if (owner && toSimplified(owner.name) !== toSimplified(label.name)) owner = null
    } else if (label.kind === 'surname' || label.kind === 'title' || label.kind === 'role' && signed.size > 0 || label.kind === 'office') owner = null
    return label.kind === 'answer' && owner ? { ...cue, label: owner, assigned: true as const } : cue
  })
}

/** Office and name alone on a line behind a sign, where several people have theirs behind the same. */
function headsBySign(cues: readonly Cue[], lines: Page['lines']): ReadonlySet<Cue> {
  const bySign = Map.groupBy(cues.filter(({ form, label }) => form === 'line' && label.kind === 'person' && label.title !== null && label.role === null), ({ line }) => openingSign(lines[line]?.plain ?? ''))
  return new Set([...bySign].flatMap(([sign, heads]) => sign !== null && new Set(heads.map(({ printed }) => printed)).size >= FEWEST ? heads : []))
}
