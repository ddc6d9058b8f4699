import type { Line } from '../formats/page.ts'
import type { LineKind } from '../lines/classify-line.ts'

/** What lines are by their neighbours, where they are not what they look like by themselves: changes the kinds. */
export type SortStep = (lines: Line[], kinds: LineKind[]) => void
