import type { Label } from '../formats/label.ts'

/** Kinds of labels that name those who ask. */
export const ASKER_KINDS: ReadonlySet<Label['kind']> = new Set(['reporter', 'outlet', 'netizen'])
