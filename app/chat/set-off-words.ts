import type { Citation, Quotation } from '../../lib/contract/answer.ts'
import type { AnswerRun } from './lay-out-answer.ts'

/** Characters of an office before a name, at most: longer ones are no lead-in. */
const LONGEST_OFFICE = 80
/** A sentence that has hardly more words than those asked for is the answer in a word: nothing needs finding in it. */
const IN_A_WORD = 8

/** The first run with the office before the speaker's name set apart, so that the name meets the eye. */
function apartFromOffice(run: AnswerRun, name: string | undefined): AnswerRun[] {
  if (run.type === 'marker' || !name) return [run]
  const at = run.text.indexOf(name)
  const led = at > 0 && at <= LONGEST_OFFICE && run.text.charAt(at + name.length) === '：'
  return led ? [{ type: 'text', text: run.text.slice(0, at), as: 'office' }, { type: 'text', text: run.text.slice(at) }] : [run]
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
 * The runs of a sentence with what is to be seen at a glance set off: who speaks, without his office,
 * and the words of the quotation that answer the question. Nothing is added and nothing left out.
 */
export function setOffWords(runs: readonly AnswerRun[], quotations: readonly (Quotation | Citation)[]): AnswerRun[] {
  const marker = runs.find(run => run.type === 'marker')
  const quotation = quotations.find(each => 'marker' in each && each.marker === marker?.marker)
  if (!quotation) return [...runs]
  const named = runs.flatMap((run, at) => (at === 0 ? apartFromOffice(run, quotation.speaker?.name) : [run]))
  const span = 'span' in quotation ? quotation.span : undefined
  const words = span ? quotation.quote.slice(span.start - quotation.start, span.end - quotation.start) : ''
  const said = runs.reduce((length, run) => length + (run.type === 'text' ? run.text.length : 0), 0)
  return words === '' || said < words.length + IN_A_WORD ? named : named.flatMap(run => withAnswerMarked(run, words))
}
