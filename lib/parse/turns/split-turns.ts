import type { Page } from '../formats/page.ts'
import type { LineKind } from '../lines/classify-line.ts'
import type { DraftTurn } from './draft-turn.ts'
import { surveyPage } from './survey.ts'
import type { Opened } from './survey.ts'
import { trimRun } from './trim-run.ts'
import { TurnWalk } from './turn-walk.ts'

/**
 * Walks the page from cue to cue. Captions, credits, furniture and related links end a run and
 * belong to none; the same speaker's next words open a run of their own, so that nothing printed
 * between is ever inside somebody's speech.
 */
export function splitTurns(page: Page, kinds: LineKind[], opened: Opened): DraftTurn[] {
  const walk = new TurnWalk(surveyPage(page, kinds, opened))
  for (let at = 0; at < page.lines.length; at++) at = walk.take(at)
  walk.close()
  return walk.runs.map(run => trimRun(run, page.text)).filter(run => run.end > run.start)
}
