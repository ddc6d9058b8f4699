import type { Label } from '../formats/label.ts'

/** Kinds of labels that name who speaks, or may. */
export const NAMING_KINDS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'surname', 'title', 'office', 'netizen', 'reporter'])
