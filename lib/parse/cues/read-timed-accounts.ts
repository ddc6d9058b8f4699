import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { isOutlet } from '../names/is-outlet.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Cue } from '../grammar/cue.ts'

/** 某账号 00:14:40, alone on its line, as programs that record a meeting print it. */
const ACCOUNT = /^[\s\u3000*_]*((?!.*\d{4}-)[^\s\u3000:：，。！？；()（）[\]【】［］〔〕][^:：，。！？；()（）[\]【】［］〔〕\t]{0,19}?)[\s\u3000]+\d{1,2}:\d{2}:\d{2}[\s\u3000*_]*$/u
/** 招办-姓名, 姓名_招办: an account that tells the office beside the name. */
const PARTS = /[-—–_·｜|@/]/u
const FEWEST = 4
const ASKS = /[？?]|请问|想问|我想了解/u

/**
 * Accounts in the record of a meeting, each with the time over its words, that read as nobody by their shape: one with an
 * office before or behind a name is that person's, any other that asks is whoever asks under it.
 */
export function readTimedAccounts(lines: readonly Line[]): ReadonlyMap<number, Cue> {
  const accounts = lines.flatMap((line, at) => {
    const name = line.text.length > 60 ? undefined : ACCOUNT.exec(line.text)?.[1]
    return name === undefined ? [] : [{ at, name, words: lines[nextFilled(lines, at + 1)]?.plain ?? '' }]
  })
  if (accounts.length < FEWEST) return new Map()
  return new Map(accounts.flatMap(({ at, name, words }) => {
    const label = labelOf(name, words)
    return label ? [[at, { line: at, form: 'line' as const, label, printed: name, at: lines[at]!.text.indexOf(name), body: lines[at]!.text.length, lastLine: at, marks: 'time after' }] as const] : []
  }))
}

function labelOf(name: string, words: string): Label | null {
  const parts = name.split(PARTS).map(part => part.trim())
  const person = parts.length === 2 ? parts.find(part => isPossibleName(toSimplified(part))) : undefined
  if (person !== undefined) return { kind: 'person', name: person, title: null, role: null }
  const known = readLabel(name)
  if (known && known.kind !== 'title' && known.kind !== 'office' && known.kind !== 'word') return null
  if (known?.kind === 'word' && isPossibleName(toSimplified(known.name))) return null
  return ASKS.test(words) ? { kind: 'reporter', name, organization: isOutlet(toSimplified(name)) || known?.kind === 'title' ? name : null } : null
}
