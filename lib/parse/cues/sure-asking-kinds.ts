import type { Label } from '../formats/label.ts'

/** Kinds of labels under which something is asked for sure: a medium's name alone may as well be the source of what follows. */
export const SURE_ASKING_KINDS: ReadonlySet<Label['kind']> = new Set(['question', 'reporter', 'netizen'])
