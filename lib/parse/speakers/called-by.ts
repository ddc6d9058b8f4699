import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import type { Introduced, Roster } from '../cues/roster.ts'

/** Whom a label calls by name, surname or office, of those whom the page introduces; null where it calls none of them. */
export function calledBy(label: Cue['label'], roster: Roster): Introduced | null {
  switch (label.kind) {
    case 'person': case 'word': return roster.get(toSimplified(label.name))
    case 'surname': return roster.bySurname(label.surname, label.title, label.body)
    case 'title': return roster.byTitle(label.title)
    default: return null
  }
}
