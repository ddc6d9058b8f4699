import { lastFilled } from '../lines/last-filled.ts'
import { nextFilled } from '../lines/next-filled.ts'
import type { Line } from '../formats/page.ts'
import type { Cue } from '../grammar/cue.ts'

const STOPPED = /[。！？!?…：:；;，,”」』）)][\s\u3000*_]*$/u
const SENTENCE = /^.{12,}[。！？”」]/u
const LONGEST_HEADLINE = 50
const FEWEST = 2

/**
 * （职务 姓名）, alone on a line between a headline and the words of its section: a byline, where the page has several
 * and no such line stands otherwise. As labels alone on their lines they need no more of their kind than others do.
 */
export function roundBylines(cues: Cue[], lines: Line[]): Cue[] {
  const bylines = new Set(cues.filter(cue => cue.form === 'bracket' && cue.label.kind === 'person' && cue.label.title !== null && cue.label.role !== 'reporter' && /^[\s\u3000*_]*[（(].*[)）][\s\u3000*_]*$/u.test(lines[cue.line]?.text ?? '')))
  const heads = [...bylines].every(({ line }) => {
    const headline = lines[lastFilled(lines, line - 1)]
    return headline !== undefined && headline.text.trim().length <= LONGEST_HEADLINE && !STOPPED.test(headline.text) && SENTENCE.test(lines[nextFilled(lines, line + 1)]?.plain.trim() ?? '')
  })
  return bylines.size < FEWEST || !heads ? cues : cues.map(cue => bylines.has(cue) ? { ...cue, form: 'line', marks: '', body: lines[cue.line]!.text.length } : cue)
}
