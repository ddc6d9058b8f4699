import type { BriefingSummary } from '../../lib/contract/briefing.ts'
import { type ReadFile, sameAs } from './added-file.ts'

/** The briefing that keeping a file would replace: one of the same file name that says something else. A name is compared composed, as the server keeps it: some systems hand it over decomposed. */
export function replacedBy(file: ReadFile, briefings: readonly BriefingSummary[]): BriefingSummary | null {
  if (sameAs(file, briefings)) return null
  const name = file.file.name.normalize('NFC')
  return briefings.find(each => each.fileName === name) ?? null
}
