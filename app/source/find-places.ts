import type { Briefing, Span } from '../../lib/contract/briefing.ts'
import { plainWords, soughtPattern } from '../history/sought-pattern.ts'
import { shownSpans } from './shown-spans.ts'

/** Gives where the page of a briefing says sought words, in order: exactly those, in either script and width. */
export function findPlaces(briefing: Briefing): (sought: string) => Span[] {
  const plain = plainWords(briefing.text)
  const shown = shownSpans(briefing)
  return sought => {
    if (sought.trim() === '') return []
    let from = 0
    return [...plain.matchAll(soughtPattern(sought))].map(match => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => {
      while (from < shown.length && shown[from]!.end <= start) from++
      return shown[from] !== undefined && shown[from]!.start < end
    })
  }
}
