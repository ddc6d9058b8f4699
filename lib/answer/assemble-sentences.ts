import { sentenceSpans } from '../text/sentence-spans.ts'
import type { MarkerToken } from './markers/marker-reader.ts'

/** A whole sentence of an answer: its words with the white space after them, and where its markers stood. */
export type DraftSentence = { text: string; markers: { at: number; number: number }[] }

/**
 * Puts a stream of words and markers together into whole sentences. A sentence is handed on once
 * the next one has begun, so that markers behind its full stop are still its own.
 */
export function assembleSentences(): { push: (token: MarkerToken) => DraftSentence[]; end: () => DraftSentence[] } {
  let plain = ''
  let markers: DraftSentence['markers'] = []

  function takeUntil(cut: number): DraftSentence {
    const taken = { text: plain.slice(0, cut), markers: markers.filter(marker => marker.at <= cut) }
    markers = markers.filter(marker => marker.at > cut).map(marker => ({ ...marker, at: marker.at - cut }))
    plain = plain.slice(cut)
    return taken
  }

  return {
    push(token) {
      if (token.type === 'marker') {
        markers.push({ at: plain.length, number: token.number })
        return []
      }
      plain += token.text
      const starts = sentenceSpans(plain).slice(1).map(span => span.start)
      return starts.map((start, i) => takeUntil(start - (starts[i - 1] ?? 0)))
    },
    end: () => (plain.trim() === '' && markers.length === 0 ? [] : [takeUntil(plain.length)]),
  }
}
