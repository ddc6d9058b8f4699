import type { AnswerSentence } from '../../lib/contract/answer.ts'

/** Words, perhaps set off: an office before a name, the name, the words that answer the question, or a thing of a list and what goes on after it, each of which begins a line. */
export type AnswerRun = { type: 'text'; text: string; as?: 'office' | 'name' | 'answer' | 'item' | 'after' } | { type: 'marker'; marker: number }
/** Neighbouring runs of one sentence; `sentence` is its index, null for words between sentences. Words without a marker may lead in to what a marker is `of`. */
export type AnswerStretch = { sentence: number | null; runs: AnswerRun[]; of?: number }

const markerPattern = /\[(\d{1,4})\]/g

/** Text with markers → the words alone, and each marker with its place among the words. */
function takeMarkersOut(text: string): { words: string; markers: { at: number; marker: number }[] } {
  const markers: { at: number; marker: number }[] = []
  let words = ''
  let from = 0
  for (const match of text.matchAll(markerPattern)) {
    words += text.slice(from, match.index)
    markers.push({ at: words.length, marker: Number(match[1]) })
    from = match.index + match[0].length
  }
  return { words: words + text.slice(from), markers }
}

/** Where each sentence lies among the words, in order; a sentence that is not there is passed over. */
function placeSentences(words: string, sentences: readonly AnswerSentence[]): { start: number; end: number; sentence: number }[] {
  const places: { start: number; end: number; sentence: number }[] = []
  let from = 0
  sentences.forEach((each, sentence) => {
    const sought = takeMarkersOut(each.text).words.trim()
    const start = sought ? words.indexOf(sought, from) : -1
    if (start < 0) return
    from = start + sought.length
    places.push({ start, end: from, sentence })
  })
  return places
}

/**
 * An answer's text → paragraphs of stretches: which words belong to which sentence, and where the
 * citation markers stand. A marker belongs to the sentence it follows. Streaming text, which has
 * no sentences yet, comes out as one stretch a paragraph.
 */
export function layOutAnswer(text: string, sentences: readonly AnswerSentence[] = []): AnswerStretch[][] {
  const { words, markers } = takeMarkersOut(text)
  const places = placeSentences(words, sentences)
  const paragraphs: AnswerStretch[][] = [[]]
  const stretchFor = (sentence: number | null): AnswerStretch => {
    const paragraph = paragraphs.at(-1) as AnswerStretch[]
    const last = paragraph.at(-1)
    if (last && last.sentence === sentence) return last
    const stretch: AnswerStretch = { sentence, runs: [] }
    paragraph.push(stretch)
    return stretch
  }
  const write = (start: number, end: number, sentence: number | null) => {
    words.slice(start, end).split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push([])
      if (line) stretchFor(sentence).runs.push({ type: 'text', text: line })
    })
  }
  let at = 0
  let place = 0
  let marker = 0
  let belongsTo: number | null = null
  while (at < words.length || marker < markers.length) {
    const nextMarker = markers[marker]
    if (nextMarker && nextMarker.at === at) {
      stretchFor(belongsTo).runs.push({ type: 'marker', marker: nextMarker.marker })
      marker++
      continue
    }
    while (places[place] && (places[place] as { end: number }).end <= at) place++
    const current = places[place]
    const inside = current !== undefined && current.start <= at
    const end = Math.min(nextMarker?.at ?? words.length, inside ? current.end : (current?.start ?? words.length))
    belongsTo = inside ? current.sentence : null
    write(at, end, belongsTo)
    at = end
  }
  return paragraphs.filter(paragraph => paragraph.length > 0)
}
