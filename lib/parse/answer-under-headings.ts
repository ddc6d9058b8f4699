import { toSimplified } from '../text/to-simplified.ts'
import type { Page } from './page.ts'
import type { Cue } from './read-cue.ts'
import type { Label } from './read-label.ts'

type Person = Label & { kind: 'person' }

/** Lines between two names of one list. */
const APART = 2
const HEADING = /^[\s\u3000*_#]*[■●◆▍▌▎★☆◎□][^。！？]{2,20}$/u
/** Within so many characters a question says whom it is put to: 致某某：. */
const PUT_TO = 14

/**
 * Under a heading that names a person, 答 is his answer. Under a list of several (主教练 某某 / 球员 某某)
 * it is that of the one whom the question before is put to, or else of the first.
 * @returns the labels, and the lines of such lists, which are nobody's words
 */
export function answerUnderHeadings(cues: readonly Cue[], candidates: readonly Cue[], page: Page): { cues: Cue[]; lists: Set<number> } {
  const chosen = new Map(cues.map((cue, at) => [cue, at]))
  let headed: Person[] = []
  let last = -1
  let listed: number[] = []
  const lists = new Set<number>()
  const answered = new Map<Cue, Label>()
  for (const cue of candidates) {
    const { label } = cue
    if (cue.heading && label.kind === 'person') [headed, last, listed] = [[label], -1, []]
    else if (!chosen.has(cue) && cue.form === 'line' && label.kind === 'person' && label.title !== null) {
      const goesOn = last >= 0 && cue.line - last <= APART
      headed = goesOn ? [...headed, label] : [label]
      listed = goesOn ? [...listed, cue.line] : [cue.line]
      last = cue.lastLine
    }
    if (label.kind !== 'answer' || headed.length === 0) continue
    const asked = toSimplified(wordsOf(cues[(chosen.get(cue) ?? 0) - 1], page).slice(0, PUT_TO))
    const meant = headed.find(({ name }) => asked.includes(toSimplified(name))) ?? headed[0]
    if (meant) answered.set(cue, meant)
    for (const line of listed) lists.add(line)
    // ■ 主队：某队, over its list.
    const [top = 0] = listed
    if (listed.length > 0 && HEADING.test(page.lines[top - 1]?.plain ?? '')) lists.add(top - 1)
  }
  return { cues: cues.map(cue => answered.has(cue) ? { ...cue, label: answered.get(cue) ?? cue.label } : cue), lists }
}

function wordsOf(cue: Cue | undefined, page: Page): string {
  return cue === undefined ? '' : page.lines[cue.bodyLine ?? cue.line]?.text.slice(cue.body) ?? ''
}
