import type { Cue } from '../grammar/cue.ts'

/** What labels that are set off alike have in common. */
export const likeness = ({ marks, form }: Cue): string => `${form}:${marks}`
