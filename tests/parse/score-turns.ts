import type { Briefing } from '../../lib/contract/briefing.ts'

/** The gold file of one layout, as far as it is compared. */
export type Gold = {
  title: string | null
  date: string | null
  venue: string | null
  source: string | null
  turns: { speaker: string | null; role: string; starts: string; ends: string; attributed_to?: string; lang?: string; headline?: string | null; keyword?: string | null }[]
  speakers: { name: string; title: string | null; organization: string | null; role: string }[]
  not_speakers: string[]
  noise: string[]
}

export type TurnScore = { precision: number; recall: number; f1: number; missed: string[]; extra: string[]; fields: string[]; speakers: string[]; noise: string[] }

type Compared = { speaker: string | null; starts: string; ends: string; text: string }

const squeeze = (text: string | null) => text === null ? null : text.replace(/[\s\u3000\u00a0\ufeff]/gu, '')

/**
 * Compares a parse with a gold file, white space removed and neighbours of one speaker merged: a
 * turn is right when its speaker, its first words and its last words are. `fields`, `speakers` and
 * `noise` list what else differs, in words.
 */
export function scoreTurns(briefing: Briefing, gold: Gold): TurnScore {
  const merged = merge(briefing.turns.filter(turn => turn.aside !== true).map(turn => {
    const text = squeeze(briefing.text.slice(turn.start, turn.end)) ?? ''
    return { speaker: squeeze(turn.speaker), starts: text, ends: text, text }
  }))
  const wanted = merge(gold.turns.map(turn => ({ speaker: squeeze(turn.speaker), starts: squeeze(turn.starts) ?? '', ends: squeeze(turn.ends) ?? '', text: '' })))
  const left = [...merged]
  const missed: string[] = []
  for (const turn of wanted) {
    const at = left.findIndex(found => found.speaker === turn.speaker && found.starts.startsWith(turn.starts) && found.ends.endsWith(turn.ends))
    if (at < 0) missed.push(`${turn.speaker ?? '(narration)'}: ${turn.starts} … ${turn.ends}`)
    else left.splice(at, 1)
  }
  const right = wanted.length - missed.length
  const precision = merged.length ? right / merged.length : 0
  const recall = wanted.length ? right / wanted.length : 1
  return {
    precision, recall, f1: right === 0 ? 0 : 2 * precision * recall / (precision + recall), missed,
    extra: left.map(turn => `${turn.speaker ?? '(narration)'}: ${turn.starts.slice(0, 16)} … ${turn.ends.slice(-16)}`),
    fields: (['title', 'date', 'venue', 'source'] as const).flatMap(field => squeeze(briefing[field]) === squeeze(gold[field]) ? [] : [`${field}: ${briefing[field]} instead of ${gold[field]}`]),
    speakers: compareSpeakers(briefing, gold),
    noise: gold.noise.filter(noise => briefing.turns.some(turn => turn.speaker !== null && squeeze(briefing.text.slice(turn.start, turn.end))?.includes(squeeze(noise) ?? ''))),
  }
}

function merge(turns: Compared[]): Compared[] {
  const merged: Compared[] = []
  for (const turn of turns) {
    const last = merged.at(-1)
    if (last && last.speaker === turn.speaker) {
      last.ends = turn.ends
      last.text += turn.text
    } else merged.push({ ...turn })
  }
  return merged
}

function compareSpeakers(briefing: Briefing, gold: Gold): string[] {
  const wrong = gold.not_speakers.filter(name => briefing.speakers.some(speaker => squeeze(speaker.name) === squeeze(name))).map(name => `not a speaker: ${name}`)
  for (const speaker of gold.speakers) {
    const found = briefing.speakers.find(other => squeeze(other.name) === squeeze(speaker.name))
    if (!found) wrong.push(`missing: ${speaker.name}`)
    else for (const key of ['title', 'organization', 'role'] as const) if (squeeze(found[key]) !== squeeze(speaker[key])) wrong.push(`${speaker.name} ${key}: ${found[key]} instead of ${speaker[key]}`)
  }
  for (const speaker of briefing.speakers) if (!gold.speakers.some(other => squeeze(other.name) === squeeze(speaker.name))) wrong.push(`invented: ${speaker.name}`)
  return wrong
}
