import { isTranslation } from '../cues/is-translation.ts'
import type { Cue } from '../grammar/cue.ts'
import { readLabel } from '../labels/read-label.ts'
import { ENDS_ASKING } from '../lines/ends-asking.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { DraftTurn } from '../turns/draft-turn.ts'
import { firstWords } from '../turns/first-words.ts'
import { isForeign } from './is-foreign.ts'

/** 我是某报记者, as an interpreter begins. */
const SAYS_WHO = /^[^。？！]{0,20}?我(?:是|来自)([^。？！，,、]{2,20}?(?:记者|記者))/u
const BETWEEN = /[\s\u3000*_:：]/gu

/** The label of the translation right under, or the reporter's label in Chinese right under a question that he asked in English, or who he is by what the interpreter says for him. */
export function repeatedBelow(run: DraftTurn, next: DraftTurn | undefined, text: string): Cue | null {
  const { cue } = run
  if (!cue || !next?.cue) return null
  if (cue.label.kind === 'latin' && next.cue.label.kind === 'person' && isTranslation(toSimplified(text.slice(run.end, next.start)))) return next.cue
  if (cue.label.kind === 'latin' && cue.label.role === 'reporter' && next.cue.label.kind === 'interpreter') {
    const label = readLabel(SAYS_WHO.exec(firstWords(text, next))?.[1] ?? '')
    return label?.kind === 'reporter' ? { ...cue, label } : null
  }
  // Q (Harbour Weekly), 问（某港周刊记者）: the mark may be another as well.
  const inLatin = cue.label.kind === 'reporter' && /^[^\p{Script=Han}]+$/u.test(cue.label.name)
  if (!inLatin && (cue.label.kind !== 'latin' || cue.label.role !== 'reporter') || next.cue.label.kind !== 'reporter' && !(next.cue.label.kind === 'outlet' && asksAgain(run, next, text))) return null
  // Nothing but a blank line may stand between, and what the label opens is the same in Chinese.
  const between = text.slice(run.end, next.start).replace(BETWEEN, '').length
  const translates = !next.cue.interprets && next.start >= run.end && between <= next.cue.printed.replace(BETWEEN, '').length && isForeign(text, run) && !isForeign(text, next)
  return translates || !inLatin && next.cue.line === (run.lines.at(-1) ?? cue.lastLine) + 1 ? next.cue : null
}

/** Whether a run asks in Chinese what the one before has asked in English. */
const asksAgain = (run: DraftTurn, next: DraftTurn, text: string): boolean => isForeign(text, run) && !isForeign(text, next) && [run, next].every(({ start, end }) => ENDS_ASKING.test(text.slice(start, end)))

/** Whether a question in English, under a name in Latin letters, stands right under one in Chinese: the same question again. */
export function translatesQuestion(run: DraftTurn, before: DraftTurn | undefined, text: string): boolean {
  const { label } = run.cue ?? {}
  if (before?.cue == null || label === undefined || !('name' in label) || /\p{Script=Han}/u.test(label.name)) return false
  return isForeign(text, run) && !isForeign(text, before) && [before, run].every(({ start, end }) => ENDS_ASKING.test(text.slice(start, end)))
}
