import { ASKING_KINDS } from '../cues/asking-kinds.ts'
import type { DraftTurn } from './draft-turn.ts'
import type { Page } from '../formats/page.ts'

const STOPPED = /[。！？!?…；;：:][”」』）)]*[\s\u3000*_]*$/u
const QUOTED = /^[“「『].*[”」』]$/u
const LONGEST = 60
/** How many of them a page must have where no quotation marks tell. */
const FEWEST = 2

/**
 * The runs that are no speech but the heading of a section in which somebody is asked: 职务姓名 / what is made of his words,
 * over a question that he answers in his own name.
 */
export function findSectionHeads(page: Page, runs: readonly DraftTurn[]): ReadonlySet<DraftTurn> {
  const heads = runs.filter((run, at) => isHead(page, run, runs, at))
  return new Set(heads.filter(run => heads.length >= FEWEST || QUOTED.test(page.text.slice(run.start, run.end))))
}

function isHead(page: Page, run: DraftTurn, runs: readonly DraftTurn[], at: number): boolean {
  const label = run.cue?.label
  if (label?.kind !== 'person' || label.title === null || label.role !== null || run.lines.length !== 1) return false
  const words = page.text.slice(run.start, run.end).trim()
  if (words === '' || words.length > LONGEST || STOPPED.test(words) || !asks(runs[at + 1])) return false
  let next = at + 2
  while (asks(runs[next])) next++
  const answers = runs[next]?.cue?.label
  return runs[next]?.cue !== run.cue && answers?.kind === 'person' && answers.name === label.name
}

const asks = (run: DraftTurn | undefined): boolean => run?.cue != null && ASKING_KINDS.has(run.cue.label.kind)
