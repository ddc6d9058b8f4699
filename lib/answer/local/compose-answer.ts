import type { Outcome, Quotation } from '../../contract/answer.ts'
import type { Evidence } from '../../contract/evidence.ts'
import type { Understanding } from '../../contract/understanding.ts'
import { directAnswer } from './direct-answer.ts'
import { nameSpeaker } from './name-speaker.ts'
import { isWhoSaid } from './select-evidence.ts'
import type { Chosen, Selection } from './selection.ts'
import { WORDING } from './wording.ts'

export type Composed = {
  outcome: Outcome
  /** Prose with `[n]` markers, n being `Evidence.number`. */
  text: string
  /** Numbers of the evidence cited, in order of first use. */
  evidenceUsed: number[]
  nearest: Quotation[]
  /** The parts of the question that the briefings do not answer, as asked. */
  missing: string[]
}

/** Writes the answer from the speakers' own sentences; connecting words state nothing that is not cited. */
export function composeAnswer({ understanding, selection, evidence }: {
  understanding: Understanding; selection: Selection; evidence: readonly Evidence[]
}): Composed {
  const { lang } = understanding
  const words = WORDING[lang]
  const { outcome, nearest } = selection
  const plain = (text: string): Composed => ({ outcome, text, evidenceUsed: [], nearest, missing: [] })
  if (understanding.intent === 'decline') return plain(words.declined)
  if (understanding.intent === 'small_talk') return plain(/谢|thank/iu.test(understanding.question) ? words.welcome : words.hello)
  const missing = selection.parts.flatMap(part => (part.missing === null ? [] : [part.missing.replace(/[？?]$/u, '')]))
  if (outcome === 'not_found') return { ...plain(words.notFound(selection.absent ?? null)), missing }

  const find = (chosen: Chosen) => evidence.find(({ briefingId, start }) => briefingId === chosen.passage.briefingId && start === chosen.sentence.start)
  const cited = selection.parts.flatMap(({ part, chosen }) => chosen.flatMap(one => {
    const found = find(one)
    return found ? [{ part, evidence: one.span ? { ...found, span: one.span } : found }] : []
  }))
  const lines: string[] = []
  const asked = selection.parts.filter(({ part }) => !isWhoSaid(part))
  const direct = asked.length === 1 && cited.length === 1 ? directAnswer(cited[0]!.part, cited[0]!.evidence) : null
  if (direct && cited[0]) lines.push(`${direct}${words.stop}[${cited[0].evidence.number}]`)
  lines.push(...attributed(unique(cited.map(one => one.evidence)), lang))
  const whoSaid = selection.parts.some(({ part }) => isWhoSaid(part))
  if (whoSaid) lines.push(...saidBy(unique(cited.map(one => one.evidence)), lang))
  if (missing.length > 0) lines.push(words.missing(missing))
  const text = lines.join('\n')
  const evidenceUsed = [...new Set([...text.matchAll(/\[(\d+)\]/gu)].map(match => Number(match[1])))]
  return { outcome, text, evidenceUsed, nearest, missing }
}

/** The quotes under their speakers, a line for each stretch of one speaker. */
function attributed(evidence: readonly Evidence[], lang: Understanding['lang']): string[] {
  const words = WORDING[lang]
  const lines: string[] = []
  const named = new Set<string>()
  let before: string | null = null
  for (const { speaker, briefingId, text, number } of evidence) {
    const key = `${briefingId} ${speaker?.name ?? ''}`
    const quote = `${text.trim()}[${number}]`
    if (key === before) {
      lines[lines.length - 1] += quote
      continue
    }
    before = key
    if (!speaker) lines.push(`${words.narration}${quote}`)
    else {
      const who = named.has(key) ? speaker.name : nameSpeaker(speaker, lang)
      named.add(key)
      const frame = speaker.role === 'reporter' ? words.reporter : text.includes(speaker.name) ? words.reports : words.says
      lines.push(`${frame(who)}${quote}`)
    }
  }
  return lines
}

function saidBy(evidence: readonly Evidence[], lang: Understanding['lang']): string[] {
  const words = WORDING[lang]
  const bySpeaker = new Map(evidence.map(one => [one.speaker?.name ?? '', one]))
  return [...bySpeaker.values()].map(({ speaker, number }) => `${speaker ? words.saidBy(nameSpeaker(speaker, lang)) : words.nobody}[${number}]`)
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<number>()
  return evidence.filter(({ number }) => !seen.has(number) && seen.add(number))
}
