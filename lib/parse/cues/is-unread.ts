import type { Cue } from '../grammar/cue.ts'

/** Whether a label only might name somebody, and gives no office: what else the page does tells whether it does. A body may ask, too. */
export function isUnread({ label }: Cue): boolean {
  return label.kind === 'office' || label.kind === 'word' && label.title === null || label.kind === 'stranger'
}
