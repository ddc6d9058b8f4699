import { setImmediate as breathe } from 'node:timers/promises'
import { findDisagreement } from './answer/disagreement/find-disagreement.ts'
import { joinRounds } from './answer/local/choose/join-rounds.ts'
import { keepSpeakers } from './answer/local/choose/keep-speakers.ts'
import { selectEvidence } from './answer/local/choose/select-evidence.ts'
import type { Selection } from './answer/local/choose/selection.ts'
import type { Briefing } from './contract/briefing.ts'
import type { AnswerEvent } from './contract/event.ts'
import type { Hit } from './contract/passage.ts'
import type { AnswerRequest } from './contract/request.ts'
import type { Understanding } from './contract/understanding.ts'
import type { Assistant } from './open-assistant.ts'
import { readHits } from './read/read-hits.ts'
import { retrieve } from './retrieve/retrieve.ts'
import type { Stopwatch } from './stopwatch.ts'
import { interleave } from './text/interleave.ts'
import { askEach, type Round } from './understand/ask-each.ts'
import { homePlaces } from './understand/home-places.ts'

/** Passages that are read for an answer: on our own questions the fifth and later ones hold the evidence 2 times in 100. */
const HITS = 6

/** What was found in some briefings: their passages, and the sentences that answer each part of the question. */
export type Looked = { briefings: readonly Briefing[]; hits: Hit[]; selection: Selection }

/**
 * Looks for what answers a question in `briefings`, in one round or in one for each of them.
 * @param allowed all that may be asked; `named` whom the question itself names
 * @throws the signal's reason when aborted
 */
export async function* lookInBriefings({ assistant, index, understanding, request, briefings, allowed, named, watch, signal }: {
  assistant: Assistant; index: Awaited<ReturnType<Assistant['index']>>; understanding: Understanding; request: AnswerRequest
  briefings: readonly Briefing[]; allowed: readonly Briefing[]; named: readonly string[]; watch: Stopwatch; signal: AbortSignal | undefined
}): AsyncGenerator<AnswerEvent, Looked> {
  const { embeddings, reader } = assistant
  const rounds = askEach(understanding, briefings)

  yield { type: 'status', stage: 'retrieve' }
  signal?.throwIfAborted()
  const filtersOf = (round: Round) => (round.briefings.length < allowed.length ? { ...request, briefingIds: round.briefings.map(({ id }) => id) } : request)
  const found = understanding.intent === 'ask' ? await watch.time('retrieve', () => Promise.all(rounds.map(round => retrieve({ index, embeddings }, round.understanding, filtersOf(round), HITS)))) : []

  yield { type: 'status', stage: 'read' }
  const selections: Selection[] = []
  for (const [i, round] of rounds.entries()) {
    const read = await watch.time('read', () => readHits({ reader, understanding: round.understanding, hits: found[i] ?? [], homes: sharedHomes(round.briefings, found[i] ?? []), ...(signal && { signal }) }))
    await breathe()
    selections.push(selectEvidence({ understanding: round.understanding, read, briefings: round.briefings }))
  }
  const selection = findDisagreement({ selection: keepSpeakers(joinRounds(rounds, selections), request.speakers, named), briefings })
  return { briefings, hits: interleave(found), selection }
}

/** Where all the pages that something was found in are at home. */
function sharedHomes(briefings: readonly Briefing[], hits: readonly Hit[]): string[] {
  const [first = [], ...others] = briefings.filter(({ id }) => hits.some(({ passage }) => passage.briefingId === id)).map(homePlaces)
  return first.filter(home => others.every(homes => homes.includes(home)))
}
