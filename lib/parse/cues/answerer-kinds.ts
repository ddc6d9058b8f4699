import type { Label } from '../formats/label.ts'

/** Kinds of labels that name those who answer, or may. */
export const ANSWERER_KINDS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'title', 'office'])
