import type { Briefing } from '../../../contract/briefing.ts'
import { hanBigrams, overlap } from '../../../text/han-bigrams.ts'
import { OCCASION_HELD } from '../../../text/occasion-held.ts'
import { announcesPoints } from '../sentences/outline.ts'
import { leansBack } from '../sentences/leans-back.ts'
import { onlyAnnounces } from '../sentences/only-announces.ts'
import { comparable } from '../sentences/question-terms.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import type { Placed } from '../sentences/turn-sentences.ts'
import { summarizeSpeaker, worthTelling } from './summarize-turns.ts'

/** Sentences of a summary of a whole briefing. */
const MOST = 12
/** So few speakers are each told in so many sentences. */
const FEW = 3
const OF_EACH = 3
/** Pairs of characters that a sentence must share with the headline to be the one it is made of. */
const MADE_OF = 3

/** A sentence that names the occasion, and lists everybody who came, says more than is asked. */
const LONGEST_LEAD = 90

/** A shorter sentence is a heading or a flourish. */
const SHORTEST = 20

/** What the briefing is about: what each spokesperson's headline is made of, or else the first thing that he said, in words of his own or as a report tells them. */
export function summarizeBriefing(briefing: Briefing, already = ''): Placed[] {
  const names = [...new Set(briefing.turns.flatMap(({ role, speaker, attributedTo }) => (role === 'spokesperson' ? speaker ?? [] : speaker === null ? attributedTo ?? [] : [])))]
  return [...occasionOf(briefing, already), ...names.flatMap(name => (names.length < FEW ? summarizeSpeaker(briefing, name, already).slice(0, OF_EACH) : gistOf(briefing, name, already)))].slice(0, MOST)
}

/** What the report opens with, where that names the occasion: nobody's words, and what all of them speak about. */
function occasionOf(briefing: Briefing, already: string): Placed[] {
  const [lead] = turnSentences(briefing).flat().filter(({ passage }) => passage.speaker === null && briefing.turns[passage.turn]?.aside !== true)
  const text = comparable(lead?.sentence.text ?? '')
  return lead && OCCASION_HELD.test(text) && text.length <= LONGEST_LEAD && !comparable(already).includes(text) ? [lead] : []
}

/** The one sentence that stands for what somebody said. */
function gistOf(briefing: Briefing, name: string, already: string): Placed[] {
  const told = comparable(already)
  const said = worthTelling(turnSentences(briefing).filter((_, i) => (briefing.turns[i]?.speaker ?? briefing.turns[i]?.attributedTo) === name).flat())
    .filter(({ sentence: { text } }) => text.trim().length >= SHORTEST && !/[:：]\s*$/u.test(text) && !leansBack(text) && !onlyAnnounces(text) && !announcesPoints(text) && !told.includes(comparable(text)))
  const headline = new Set(hanBigrams(comparable(briefing.sections.find(({ speaker, headline: printed }) => speaker === name && printed !== null)?.headline ?? '')))
  const shared = said.map(({ sentence }) => overlap(hanBigrams(comparable(sentence.text)), headline))
  const most = Math.max(0, ...shared)
  const [gist] = most >= MADE_OF ? said.filter((_, i) => shared[i] === most) : said
  return gist ? [gist] : summarizeSpeaker(briefing, name, already).slice(0, 1)
}
