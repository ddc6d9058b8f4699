import type { Label } from '../formats/label.ts'
import type { Line } from '../formats/page.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { nextFilled } from '../lines/next-filled.ts'
import { endsInTitle } from '../names/ends-in-title.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { surnameLength } from '../names/surnames.ts'
import { toSimplified } from '../../text/to-simplified.ts'
import type { Cue } from '../grammar/cue.ts'
import { readCue } from '../grammar/read-cue.ts'

/** Kinds of labels that name who posts. */
const NAMED: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'reporter', 'netizen', 'role', 'surname'])
/** Posts whose label stands beside their time; where fewer do, a few words over a time may be anything. */
const FEWEST = 4
/** An account that no rule reads posts so often at least; what goes on (签约仪式) stands over one time. */
const RECURS = 2
const TIMED = /^[\s\u3000*_\[［【（(]*\d{1,2}[:：]\d{2}/u
const LONGEST = 40
/** 姓名-某科: an account that tells the office beside the name. */
const PARTS = /[-—–_·｜|@/]/u
const ACCOUNT = /^[\p{L}\p{N}·•・@_-][\p{L}\p{N}·•・@_ -]{1,15}$/u

/** In a feed whose posts have who speaks on one line and the time beside it or on the next: accounts by whatever name that post again and again. */
export const readRecurringPosters = (lines: Line[]): ReadonlyMap<number, Cue> => new Map([...besideTimes(lines), ...nextToTimes(lines, -1), ...nextToTimes(lines, 1)])

/** 14:50 某网播报, alone on the line. */
function besideTimes(lines: Line[]): [number, Cue][] {
  const cues = lines.flatMap((line, at) => {
    const cue = TIMED.test(line.plain) && line.text.length <= LONGEST ? readCue(line, at) : null
    return cue?.form === 'line' && cue.marks.includes('time') ? [cue] : []
  })
  const unread = cues.filter(({ label, printed }) => (label.kind === 'outlet' || label.kind === 'stranger') && ACCOUNT.test(printed))
  if (cues.length - unread.length < FEWEST) return []
  return [...Map.groupBy(unread, ({ printed }) => printed)].flatMap(([name, posts]) => posts.length < RECURS ? [] : posts.map((cue): [number, Cue] => [cue.line, { ...cue, label: { kind: 'outlet', name }, stated: true }]))
}

/** The time alone on its line, and whose post it is on the line `step` away: above it (−1) or below. */
function nextToTimes(lines: Line[], step: 1 | -1): [number, Cue][] {
  const heads = [...new Set(lines.flatMap((line, at) => isStampAlone(line.plain.trim()) ? [nextFilled(lines, at + step, step)] : []))].filter(at => lines[at] !== undefined)
  if (heads.length < FEWEST) return []
  const posting = new Set(heads)
  const others = lines.filter((_, at) => !posting.has(at)).map(line => line.plain).join('\n')
  const accounts = new Map([...new Set(heads.map(at => lines[at]!.text.trim()))].map(account => [account, personIn(account, others)]))
  const people = new Map(heads.flatMap(at => { const person = accounts.get(lines[at]!.text.trim()); return person === undefined ? [] : [[at, person] as const] }))
  const unread = heads.filter(at => {
    if (people.has(at)) return false
    const { text, plain } = lines[at]!
    const label = readCue(lines[at]!, at)?.label
    const isUnread = label === undefined || label.kind === 'stranger' || label.kind === 'outlet' || label.kind === 'word' && label.title === null && surnameLength(plain.trim()) === 0 && !isIntroduced(plain.trim(), others)
    return isUnread && ACCOUNT.test(text.trim())
  })
  const named = heads.filter(at => people.has(at) || NAMED.has(readCue(lines[at]!, at)?.label.kind ?? 'stranger')).length
  if (named < FEWEST || unread.length * 2 > heads.length) return []
  const nameAt = (at: number): string => { const label = readCue(lines[at]!, at)?.label; return label?.kind === 'outlet' ? label.name : lines[at]!.text.trim() }
  const cueOf = (at: number, label: Label, printed: string): [number, Cue] => {
    const { text } = lines[at]!
    return [at, { line: at, form: 'line', label, printed, at: text.indexOf(printed), body: text.length, lastLine: at, marks: 'time after', stated: true }]
  }
  const recurring = [...Map.groupBy(unread, nameAt)].flatMap(([name, places]) => places.length < RECURS ? [] : places.map(at => cueOf(at, { kind: 'outlet', name }, name)))
  return [...recurring, ...[...people].map(([at, name]) => cueOf(at, { kind: 'person', name, title: null, role: null }, lines[at]!.text.trim()))]
}

/** Who posts as 姓名-某科, where the page gives him an office elsewhere. */
function personIn(account: string, others: string): string | undefined {
  const parts = account.length > LONGEST ? [] : account.split(PARTS)
  return parts.length === 2 ? parts.find(part => isPossibleName(toSimplified(part)) && isIntroduced(toSimplified(part), others)) : undefined
}

/** Whether the page gives so-and-so an office: before his name, or in brackets or behind a blank after it. */
function isIntroduced(name: string, text: string): boolean {
  return text.split(name).some((before, part, all) => part < all.length - 1 && (endsInTitle(before.slice(-12)) || /^[（(\s\u3000｜|·]/u.test(all[part + 1]!)))
}
