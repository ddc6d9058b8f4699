import type { Evidence } from '../../contract/evidence.ts'

/** What a tool found before it has a number: evidence without `number`. */
export type Found = Omit<Evidence, 'number'>

/** Most sentences an agent may be shown in all: what its model still reads, and the reader still checks. */
const DESK_LIMIT = 60

const keyOf = ({ briefingId, start, end }: Found): string => `${briefingId}:${start}-${end}`

/**
 * Numbers every sentence that the tools of an agent bring in, once: the same sentence found twice
 * keeps its number, so that one marker means one sentence through all steps.
 */
export function evidenceDesk(): { lay: (found: readonly Found[]) => Evidence[]; all: () => Evidence[] } {
  const laid = new Map<string, Evidence>()
  return {
    lay(found) {
      const shown: Evidence[] = []
      for (const each of found) {
        let evidence = laid.get(keyOf(each))
        if (!evidence) {
          if (laid.size >= DESK_LIMIT) continue
          evidence = { ...each, number: laid.size + 1 }
          laid.set(keyOf(each), evidence)
        }
        shown.push(evidence)
      }
      return shown
    },
    all: () => [...laid.values()],
  }
}
