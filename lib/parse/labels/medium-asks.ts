import type { Label } from '../formats/label.ts'

/** A medium named where somebody asks is its reporter; any other label stays what it is. */
export function mediumAsks(label: Label): Label {
  return label.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : label
}
