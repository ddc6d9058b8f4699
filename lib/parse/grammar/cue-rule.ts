import type { Cue } from './cue.ts'
import type { Head } from './head.ts'

/** What a rule finds: the label, how it is set off and where the words behind it begin; where the label stands and how it is marked only where that differs from the line's head. */
export type Opening = Pick<Cue, 'form' | 'label' | 'printed' | 'body'> & Partial<Cue>

/** One form that the opening of a turn may take, and what reads it. */
export type CueRule = {
  name: string
  /** How such a line begins. */
  example: string
  /** @returns undefined where the line has another form, null where it has this one and opens nothing by it */
  read: (head: Head) => Opening | null | undefined
}
