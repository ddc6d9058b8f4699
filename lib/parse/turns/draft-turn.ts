import type { Cue } from '../grammar/cue.ts'

/** A run of lines that belong together: whose cue opened it (null: narration) and where its words are. */
export type DraftTurn = { cue: Cue | null; kind: 'speech' | 'narration' | 'stage'; start: number; end: number; headline: string | null; lines: number[] }
