import type { AnswerRun } from './lay-out-answer.ts'

/** Runs that a line must not break between (`kept`), or that flow freely. */
export type RunGroup = { kept: boolean; runs: AnswerRun[] }

const closing = /^[。，、；：？！”’）》」』】….,;:?!)\]]+/u

/** A number with its unit and the sign that closes the sentence. */
const FIGURE = /[\d.,]*\d\s?(?:%|‰|\p{Script=Han}{1,4})[。；]?$/u

/** Two characters (whole even where they take two code units each), so that none stands alone on the last line. */
const TWO = /\S{1,2}[。；，！？…”’）》」』】]*$/u

/** What a line may not part at a text's end: its last characters, or the number that it ends with. */
function lastWord(text: string): string {
  return FIGURE.exec(text)?.[0] ?? TWO.exec(text)?.[0] ?? ''
}

/**
 * Groups a sentence's runs so that a citation number never begins a line, the punctuation after it
 * neither, and the sentence's last word stays with the verdict that follows it.
 */
export function keepTogether(runs: readonly AnswerRun[]): RunGroup[] {
  const groups: RunGroup[] = []
  const push = (kept: boolean, run: AnswerRun) => {
    const last = groups.at(-1)
    if (last?.kept === kept) last.runs.push(run)
    else groups.push({ kept, runs: [run] })
  }
  runs.forEach((run, index) => {
    if (run.type === 'marker') {
      push(true, run)
      return
    }
    const lead = runs[index - 1]?.type === 'marker' ? (closing.exec(run.text)?.[0] ?? '') : ''
    const rest = run.text.slice(lead.length)
    const next = runs[index + 1]
    const tail = next === undefined || next.type === 'marker' ? lastWord(rest) : ''
    const middle = rest.slice(0, rest.length - tail.length)
    if (lead) push(true, { ...run, text: lead })
    if (middle) push(false, { ...run, text: middle })
    // What begins a line began it with the words before.
    if (tail) push(true, middle && (run.as === 'item' || run.as === 'after') ? { type: 'text', text: tail } : { ...run, text: tail })
  })
  return groups
}
