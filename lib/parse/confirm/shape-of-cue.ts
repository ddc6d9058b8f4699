import type { Cue } from '../grammar/cue.ts'

/** How a label is set off: 姓名：, 姓名说：, [姓名], bold. */
export const shapeOfCue = ({ form, marks, printed }: Cue): string => `${form}:${marks}:${/[说說问問答道]$/u.test(printed) ? 'says' : ''}`
