import type { Citation } from '../../contract/answer.ts'
import type { Evidence } from '../../contract/evidence.ts'
import { wholeMark } from '../../text/whole-mark.ts'

/** The citation that shows this evidence to a reader under marker `[marker]`. */
function citationOf(evidence: Evidence, marker: number): Citation {
  const { briefingId, speaker, quote, start, end, sha256, span } = evidence
  const mark = span && wholeMark(quote, { start: span.start - start, end: span.end - start })
  return { marker, briefingId, speaker, quote, start, end, sha256, ...(mark && { span: { start: start + mark.start, end: start + mark.end } }) }
}

/**
 * Gives evidence its reader-facing numbers: from 1 with no holes, in order of first use.
 *
 * @returns `use(number)`: the marker of the evidence with that number, and the citation on its first use
 */
export function numberCitations(evidence: readonly Evidence[]): {
  use: (number: number) => { marker: number; first: Citation | null }
  citations: () => Citation[]
} {
  const byNumber = new Map(evidence.map(each => [each.number, each]))
  const markers = new Map<number, Citation>()
  return {
    use(number) {
      const known = markers.get(number)
      if (known) return { marker: known.marker, first: null }
      const found = byNumber.get(number)
      if (!found) throw new RangeError(`no evidence has number ${number}`)
      const citation = citationOf(found, markers.size + 1)
      markers.set(number, citation)
      return { marker: citation.marker, first: citation }
    },
    citations: () => [...markers.values()],
  }
}
