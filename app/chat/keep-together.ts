import type { AnswerRun } from './lay-out-answer.ts'

/** Runs that a line must not break between (`kept`), or that flow freely. */
export type RunGroup = { kept: boolean; runs: AnswerRun[] }

const closing = /^[。，、；：？！”’）》」』】….,;:?!)\]]+/u

/** The last character (whole even where it takes two code units) with the signs that close the sentence: more of them would end the line before early. */
const LAST = /\S[。；，！？…”’）》」』】]*$/u

/**
 * Groups a sentence's runs so that a citation number never begins a line, the punctuation after it
 * neither, and the sentence's last character stays with the verdict that follows it.
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
    const ends = next === undefined || next.type === 'marker'
    // A name is not parted.
    const tail = !ends ? '' : run.as === 'name' ? rest : (LAST.exec(rest)?.[0] ?? '')
    const middle = rest.slice(0, rest.length - tail.length)
    if (lead) push(true, { ...run, text: lead })
    if (middle) push(false, { ...run, text: middle })
    // What begins a line began it with the words before.
    if (tail) push(true, middle && (run.as === 'item' || run.as === 'after') ? { type: 'text', text: tail } : { ...run, text: tail })
  })
  return groups
}
