'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import type { ReaderFilters } from '../../lib/stream/ui-message.ts'
import { useBriefingNames } from '../copy/use-briefing-names.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { citedLast } from './cited-last.ts'
import { messageWords } from './message-words.ts'
import { readSuggestions } from './read-suggestions.ts'
import { suggestionLanguage } from './suggestion-language.ts'
import { suggestionsAddress } from './suggestions-address.ts'
import { unasked } from './unasked.ts'

/** Questions to go on with, and the briefing that they are asked of, where there are others that they could mean. */
export type NextSuggestions = { questions: string[]; briefingId: string | null }

/** So many are offered after an answer. */
const OFFERED = 3

const none: NextSuggestions = { questions: [], briefingId: null }

/**
 * Questions that go on from the last answer: about the part of the briefing that it cites and those who speak
 * there, in the language of the last question, none that was asked in this conversation. Where that gives none, some of `all`. They show together
 * once they are known, so that nothing moves under the reader's finger.
 */
export function useNextSuggestions(messages: readonly AnswerUIMessage[], filters: ReaderFilters, all: string[]): NextSuggestions {
  const { locale } = useMessages()
  const last = useMemo(() => citedLast(messages), [messages])
  const names = useBriefingNames(messages.length > 0, last ? [last.briefingId] : [])
  // One that is no longer there, or that the reader does not ask, is not gone on with.
  const cited = last && !names.get(last.briefingId)?.removed && (filters.briefingIds?.includes(last.briefingId) ?? true) ? last : null
  const asked = messages.filter(({ role }) => role === 'user').map(messageWords)
  const askedNow = useRef(asked)
  askedNow.current = asked
  // Whoever asks certain speakers alone has restricted questions already, perhaps to somebody who is not in this one.
  const only = cited && names.size > 1 && !filters.speakers ? cited.briefingId : null
  const address = cited && names.size > 0 ? suggestionsAddress(only === null ? filters : { ...filters, briefingIds: [only] }, cited.places, suggestionLanguage(asked.at(-1) ?? '', locale)) : null
  const [made, setMade] = useState<{ address: string | null; questions: string[] }>({ address: null, questions: [] })
  useEffect(() => {
    if (address === null) return
    const abort = new AbortController()
    const found: string[] = []
    readSuggestions(address, abort.signal, question => {
      found.push(...unasked([question], askedNow.current))
      return found.length < OFFERED ? 'more' : 'enough'
    })
      // Without them the conversation is still whole.
      .catch(() => {})
      .finally(() => { if (!abort.signal.aborted) setMade({ address, questions: found }) })
    return () => abort.abort()
  }, [address])
  const known = address !== null && made.address === address
  const key = JSON.stringify([known, made.questions, all, asked])
  return useMemo(() => {
    if (cited && !known) return none
    const going = unasked(made.questions, asked)
    return known && going.length > 0 ? { questions: going, briefingId: only } : { questions: unasked(all, asked).slice(0, OFFERED), briefingId: null }
    // The words decide; each list is a new one with every piece of an answer that streams in.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, cited === null, only])
}
