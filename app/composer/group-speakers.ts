import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import type { Speaker } from '../../lib/contract/speaker.ts'
import { plainWidth } from '../../lib/text/plain-width.ts'

/** A briefing with those of its speakers that are to be shown: who answers for an office first, hosts and reporters apart. */
export type SpeakerGroup = { briefing: BriefingSummary; first: Speaker[]; others: Speaker[] }

/**
 * Speakers by briefing, narrowed to those whose name or office says every sought word, or whose briefing's
 * title does; both scripts and widths alike. A briefing without any is left out while something is sought.
 */
export function groupSpeakers(briefings: readonly BriefingSummary[], sought: string): SpeakerGroup[] {
  const words = plainWidth(sought).split(/\s+/u).filter(Boolean)
  const says = (...texts: (string | null)[]) => {
    const plain = plainWidth(texts.filter(Boolean).join(' '))
    return words.every(word => plain.includes(word))
  }
  return briefings.flatMap(briefing => {
    const titled = says(briefing.title)
    const speakers = briefing.speakers.filter(({ name, title, organization }) => titled || says(name, title, organization))
    if (words.length > 0 && !titled && speakers.length === 0) return []
    const aside = (speaker: Speaker) => speaker.role === 'host' || speaker.role === 'reporter'
    return [{ briefing, first: speakers.filter(each => !aside(each)), others: speakers.filter(aside) }]
  })
}
