import type { Briefing, Section } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { groupSentences } from './group-sentences.ts'
import { paragraphSentences } from './paragraph-sentences.ts'
import { passageContext } from './passage-context.ts'
import { turnParagraphs } from './turn-paragraphs.ts'

/**
 * 检索段 of a briefing, in page order: whole sentences of one turn each, together all its words,
 * no word twice.
 */
export function chunkBriefing(briefing: Briefing): Passage[] {
  const speakers = new Map(briefing.speakers.map(speaker => [speaker.name, speaker]))
  const paragraphs = turnParagraphs(briefing)
  const sectionOf = new Array<Section | undefined>(briefing.turns.length)
  for (const section of briefing.sections) sectionOf.fill(section, ...section.turns)
  const passages: Passage[] = []
  for (const [number, turn] of briefing.turns.entries()) {
    // A narrated report names whom it reports; his words are his although the page has no label for them.
    const name = turn.speaker ?? turn.attributedTo
    const speaker = name === undefined ? null : speakers.get(name) ?? null
    const context = passageContext({ speaker, section: sectionOf[number], title: briefing.title })
    for (const sentences of groupSentences((paragraphs[number] ?? []).map(paragraph => paragraphSentences(briefing.text, paragraph)))) {
      const start = sentences[0]?.start ?? turn.start
      const end = sentences.at(-1)?.end ?? start
      passages.push({ id: `${briefing.id}#${passages.length}`, briefingId: briefing.id, turn: number, speaker, context, sentences, start, end })
    }
  }
  return passages
}
