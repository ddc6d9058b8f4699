import type { Label } from '../formats/label.ts'

/** A label that the page itself confirms (by a signature, a credit, a mark): a word that may be a name is one. */
export const asPerson = (label: Label): Label => (label.kind === 'word' ? { kind: 'person', name: label.name, title: label.title, role: null } : label)
