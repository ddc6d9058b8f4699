import type { Label } from '../formats/label.ts'
import { readLabel } from '../labels/read-label.ts'
import { asStranger } from './as-stranger.ts'
import { BRACKETED } from './bracketed.ts'
import type { Opening } from './cue-rule.ts'
import type { Head } from './head.ts'
import { readTaggedName } from './read-tagged-name.ts'

/** **name** `role` 20:02, as chats are exported. */
const LOGGED = /^[\s\u3000]*(?:`([^`]{2,20})`)?[\s\u3000]*\d{1,2}:\d{2}(?::\d{2})?[\s\u3000]*$/u

/** **姓名** `职务` 20:02, alone on its line over the words, as chats are exported. */
export function readChatPost({ line, text, at }: Head): Opening | undefined {
  const logged = line.strong > at ? LOGGED.exec(text.slice(line.strong)) : null
  if (!logged) return undefined
  const bold = text.slice(at, line.strong).replace(/[\s\u3000*_]+$/u, '')
  return { form: 'line', label: whoPosts(bold, logged[1]), printed: text.slice(at).trim(), body: text.length, marks: 'bold time after' }
}

function whoPosts(bold: string, title: string | undefined): Label {
  const name = BRACKETED.exec(bold)?.[1] ?? bold
  const known = readTaggedName(bold) ?? readLabel(name)
  if (known?.kind === 'reporter' || known?.kind === 'netizen' || known?.kind === 'person' && (known.title ?? known.organization ?? known.role) && !title) return known
  if ((known?.kind === 'person' || known?.kind === 'word') && known.title === null) return { kind: 'person', name: known.name, title: title ?? null, role: null }
  return known?.kind === 'role' ? known : asStranger(name)
}
