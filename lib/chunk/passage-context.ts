import type { Section } from '../contract/briefing.ts'
import type { Speaker } from '../contract/speaker.ts'

type Around = { speaker: Speaker | null; section: Section | undefined; title: string | null }

/** Who speaks, for which office, under which headline and keyword, at which briefing: nearest first, each once. */
export function passageContext({ speaker, section, title }: Around): string {
  const organization = speaker?.organization && !speaker.title?.includes(speaker.organization) ? speaker.organization : null
  const parts = [speaker?.name, organization, speaker?.title, section?.headline, section?.keyword, title]
  return [...new Set(parts.map(part => part?.trim()).filter(Boolean))].join(' ')
}
