import type { Citation, Quotation } from '../../lib/contract/answer.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import type { AnswerRun } from './lay-out-answer.ts'
import { BOLD_SIGN } from '../../lib/text/bold-sign.ts'
import { listLines } from './list-lines.ts'
import { officeOf } from './office-of.ts'

/** Characters of an office before a name, at most: longer ones are no lead-in. */
const LONGEST_OFFICE = 80
/** A sentence that has hardly more words than those asked for is the answer in a word: nothing needs finding in it. */
const IN_A_WORD = 8

/** Names of Han characters alone: other letters would change their width. */
const HAN_NAME = /^[\p{Script=Han}·]{2,}$/u

/** What ends a sentence that tells who said something, behind the name. */
const SAID = /^(?:说的|說的)?。?$/u

/**
 * The first run with the speaker's name set apart, so that it meets the eye, and the office before it: where the
 * sentence begins with who speaks (甲：, 某局局长甲：), or tells it at its end (这是某局局长甲说的。, 回答的是甲。).
 */
function withSpeakerSetOff(run: AnswerRun, speaker: Speaker | null): AnswerRun[] {
  if (run.type === 'marker' || !speaker || !HAN_NAME.test(speaker.name)) return [run]
  const { name } = speaker
  const at = run.text.indexOf(name)
  if (at < 0 || at > LONGEST_OFFICE) return [run]
  const [before, after] = [run.text.slice(0, at), run.text.slice(at + name.length)]
  const ends = SAID.test(after)
  if (!after.startsWith('：') && !ends) return [run]
  // Our own words may stand before the office (这是, …不同：); where it is not printed as known, those that lead in end with a colon.
  const known = [officeOf(speaker), speaker.title ?? ''].find(each => each && before.endsWith(each))
  const office = known ?? (ends ? '' : before.slice(before.lastIndexOf('：') + 1))
  const lead = before.slice(0, before.length - office.length)
  return [
    ...(lead ? [{ type: 'text' as const, text: lead }] : []), ...(office ? [{ type: 'text' as const, text: office, as: 'office' as const }] : []),
    { type: 'text', text: name, as: 'name' }, ...(after ? [{ type: 'text' as const, text: after }] : []),
  ]
}

/** A run with the words that answer the question marked, where it says them once. */
function withAnswerMarked(run: AnswerRun, words: string): AnswerRun[] {
  if (run.type === 'marker' || run.as) return [run]
  const at = run.text.indexOf(words)
  if (at < 0 || run.text.includes(words, at + 1)) return [run]
  const rest = run.text.slice(at + words.length)
  return [...(at > 0 ? [{ type: 'text' as const, text: run.text.slice(0, at) }] : []), { type: 'text', text: words, as: 'answer' }, ...(rest ? [{ type: 'text' as const, text: rest }] : [])]
}

/**
 * The runs of a sentence with what is to be seen at a glance set off: who speaks, his office behind his name,
 * the things of a long list, and the words of the quotation that answer the question. Nothing is added and nothing left out.
 * @param of the marker that is meant where the runs have none themselves
 */
export function setOffWords(runs: readonly AnswerRun[], quotations: readonly (Quotation | Citation)[], of?: number): AnswerRun[] {
  const marker = runs.find(run => run.type === 'marker')?.marker ?? of
  const quotation = quotations.find(each => 'marker' in each && each.marker === marker)
  if (!quotation) return [...runs]
  const named = runs.flatMap((run, at) => (at === 0 ? withSpeakerSetOff(run, quotation.speaker) : [run]))
  const listed = named.flatMap((run): AnswerRun[] => (run.type === 'marker' || run.as ? [run] : listLines(run.text).map(({ text, as }) => ({ type: 'text', text, ...(as && { as }) }))))
  const span = 'span' in quotation ? quotation.span : undefined
  // The answer says what a Markdown page prints in bold without its signs.
  const words = span ? quotation.quote.slice(span.start - quotation.start, span.end - quotation.start).replace(BOLD_SIGN, '') : ''
  const said = runs.reduce((length, run) => length + (run.type === 'text' ? run.text.length : 0), 0)
  return words === '' || said < words.length + IN_A_WORD ? listed : listed.flatMap(run => withAnswerMarked(run, words))
}
