import type { Chosen } from './selection.ts'

/** Several things of one briefing are told in its order: 首先 before 最后. */
export const inOrder = (chosen: readonly Chosen[]): Chosen[] => [...chosen].sort((a, b) => (a.passage.briefingId === b.passage.briefingId ? a.sentence.start - b.sentence.start : 0))
