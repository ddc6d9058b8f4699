import type { Line } from '../formats/page.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { surnameLength } from '../names/surnames.ts'
import type { Cue } from './cue.ts'
import { readCue } from './read-cue.ts'

/** Posts whose label stands over their time; where fewer do, a few words over a time may be anything. */
const FEWEST = 4
/** An account that no rule reads posts so often at least; what goes on (签约仪式) stands over one time. */
const RECURS = 2
const ACCOUNT = /^[\p{L}\p{N}·•・@_-][\p{L}\p{N}·•・@_ -]{1,15}$/u

/** In a feed whose posts have who speaks on one line and the time on the next: accounts by whatever name that post again and again. */
export function readRecurringPosters(lines: Line[]): ReadonlyMap<number, Cue> {
  const heads = [...new Set(lines.flatMap((line, at) => isStampAlone(line.plain.trim()) ? [lastFilled(lines, at - 1)] : []))].filter(at => at >= 0)
  if (heads.length < FEWEST) return new Map()
  const posting = new Set(heads)
  const others = lines.filter((_, at) => !posting.has(at)).map(line => line.plain).join('\n')
  const unread = heads.filter(at => {
    const { text, plain } = lines[at]!
    const cue = readCue(lines[at]!, at)
    return ACCOUNT.test(text.trim()) && (cue === null || cue.label.kind === 'stranger' || cue.label.kind === 'word' && cue.label.title === null && surnameLength(plain.trim()) === 0 && !isIntroduced(plain.trim(), others))
  })
  if (heads.length - unread.length < FEWEST || unread.length * 2 > heads.length) return new Map()
  const times = Map.groupBy(unread, at => lines[at]!.text.trim())
  return new Map([...times].flatMap(([name, places]) => places.length < RECURS ? [] : places.map(at => {
    const { text } = lines[at]!
    return [at, { line: at, form: 'line' as const, label: { kind: 'outlet' as const, name }, printed: name, at: text.indexOf(name), body: text.length, lastLine: at, marks: 'time after', stated: true as const }] as const
  })))
}

/** Whether the page gives so-and-so an office: before his name, or in brackets or behind a blank after it. */
function isIntroduced(name: string, text: string): boolean {
  return text.split(name).some((before, part, all) => part < all.length - 1 && (endsInTitle(before.slice(-12)) || /^[（(\s\u3000｜|·]/u.test(all[part + 1]!)))
}
