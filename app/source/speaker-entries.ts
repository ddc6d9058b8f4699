import type { Briefing } from '../../lib/contract/briefing.ts'

/** One line of the contents: who speaks, about what, and the turn to go to. */
export type SpeakerEntry = { turn: number; name: string; about: string | null }

/** Who speaks in the briefing, each with headline or keyword where the page prints one; `unnamed` stands for a speaker whom it does not name. */
export function speakerEntries({ turns, sections }: Pick<Briefing, 'turns' | 'sections'>, unnamed: string): SpeakerEntry[] {
  const entries: SpeakerEntry[] = []
  turns.forEach((turn, index) => {
    if (turn.role === 'narration') return
    const name = turn.speaker ?? turn.attributedTo ?? unnamed
    const section = sections.find(each => each.turns[0] <= index && index < each.turns[1])
    const about = section && section.turns[0] === index ? (section.keyword ?? section.headline) : null
    if (entries.at(-1)?.name === name && !about) return
    entries.push({ turn: index, name, about })
  })
  return entries
}
