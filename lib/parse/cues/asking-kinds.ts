import type { Label } from '../formats/label.ts'

/** Kinds of labels under which something is asked, by whomever. */
export const ASKING_KINDS: ReadonlySet<Label['kind']> = new Set(['question', 'reporter', 'netizen', 'outlet'])
