import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Cue } from '../grammar/cue.ts'
import { LEAD } from '../grammar/lead.ts'
import { skip } from '../grammar/skip.ts'

/** 网友关注, alone on its line. */
const HEAD = /^[\s\u3000*_#【\[■●◆▍▌|]*(?:网友|网民|读者|市民|听众|观众|群众)(?:们|最)?(?:关注|关心|提问|问题|留言|想问|有问|来问|问得最多)(?:的?问题)?(?:选登|摘登|征集|汇总|精选|区)?[\s\u3000】\]*_:：]*$/u
const QUESTION = /^([^\s：:，,。！？!?、][^：:，,。！？!?、]{0,15})[*_]*[：:][\s\u3000*_]*(?=\S.*[？?][”」』）)]?[\s\u3000*_]*$)/u
const FEWEST = 2
const LONGEST_HEAD = 24
/** Labels that tell of themselves who speaks. */
const KNOWN: ReadonlySet<Label['kind']> = new Set(['reporter', 'role', 'question', 'answer', 'office', 'title', 'surname', 'latin'])

/**
 * The questions that a page collects under 网友关注, one a line behind whatever name its reader goes by:
 * several in a row, each by another, and nothing but questions.
 */
export function readReadersQuestions(lines: Line[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  lines.forEach((head, at) => {
    if (head.text.length > LONGEST_HEAD || !HEAD.test(head.plain)) return
    const cues: Cue[] = []
    for (let line = at + 1; line < lines.length; line++) {
      const text = lines[line]?.text ?? ''
      if (text.trim() === '') continue
      const cue = readQuestion(text, line)
      if (!cue) break
      cues.push(cue)
    }
    if (cues.length >= FEWEST && new Set(cues.map(cue => cue.printed)).size === cues.length) for (const cue of cues) found.set(cue.line, cue)
  })
  return found
}

function readQuestion(text: string, line: number): Cue | null {
  const at = skip(text, 0, LEAD)
  const match = QUESTION.exec(text.slice(at))
  const printed = match?.[1]
  const label = printed === undefined ? null : readLabel(printed)
  if (!match || printed === undefined || label && KNOWN.has(label.kind)) return null
  return { line, form: 'colon', label: label?.kind === 'netizen' ? label : { kind: 'netizen', name: printed }, printed, at, body: at + match[0].length, lastLine: line, marks: '' }
}
