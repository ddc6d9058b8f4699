import type { AnswerRun } from './lay-out-answer.ts'

/** Runs that a line must not break between (`kept`), or that flow freely. */
export type RunGroup = { kept: boolean; runs: AnswerRun[] }

const closing = /^[。，、；：？！”’）》」』】….,;:?!)\]]+/u

/** The last character of a text, whole even where it takes two code units. */
function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? ''
}

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
    const tail = next === undefined || next.type === 'marker' ? lastCharacter(rest) : ''
    const middle = rest.slice(0, rest.length - tail.length)
    if (lead) push(true, { type: 'text', text: lead })
    if (middle) push(false, { type: 'text', text: middle })
    if (tail) push(true, { type: 'text', text: tail })
  })
  return groups
}
