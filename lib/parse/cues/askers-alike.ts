import { ANSWERER_KINDS } from './answerer-kinds.ts'
import { ASKER_KINDS } from './asker-kinds.ts'
import { ASKS } from '../lines/asks.ts'
import type { Cue } from '../grammar/cue.ts'
import { cueKey } from './cue-key.ts'
import { frameOf, headFrame } from './head-frame.ts'
import { isOfThePage } from '../lines/is-of-the-page.ts'
import { isPossibleName } from '../names/is-possible-name.ts'
import { isStampAlone } from '../lines/is-stamp-alone.ts'
import { isToldAsker } from '../names/is-told-asker.ts'
import { isUnread } from './is-unread.ts'
import { isWordName } from '../names/is-word-name.ts'
import type { Line } from '../formats/page.ts'
import { mediumOf } from '../names/medium-of.ts'
import { nextFilled } from '../lines/next-filled.ts'

/** Words that lead up to something, or tell of who asks. */
const LEADS_UP = /^(?:第|最后|下一|接下来|首先|其次|关于|以下|例如|比如|具体|[一二三四五]是|\d)|问题|问$|环节|时间|关心|关注|担心|好奇|如下$|方面$/u
/** What sentences say before a colon: a sign sets off no such words. */
const TELLS = /问|想|说$|讲$|(?<![知频])道$/u
/** Sentences, too, begin so: 某事：…, or words alone on their line. */
const PLAIN = /^_(?:[:：]?\$|[:：])$/u
const FEWEST = 2
/** Labels that a page must set in one frame for that to be its habit. */
const FEWEST_ALIKE = 3
/** Paragraphs that one question takes, at most. */
const LONGEST_QUESTION = 4

type Unread = { at: number; name: string; from: number; body: number; frame: string; fits: boolean }

/**
 * Where a page sets its labels in one frame (■ 某某｜words), words in that frame that ask, right between somebody's
 * answer and the next, are whoever asks, whatever he is called: ■ 某某夜话｜…？ Where the frame is a colon or nothing,
 * the page must name others who ask so, or do it without exception.
 * @param read the labels that could be read by their words
 */
export function askersAlike(lines: readonly Line[], read: readonly Cue[]): Cue[] {
  const counts = new Map<string, number>()
  for (const cue of read) counts.set(cueKey(cue), (counts.get(cueKey(cue)) ?? 0) + 1)
  const titled = new Set(read.flatMap(({ label }) => label.kind === 'person' && label.title !== null ? [label.name] : []))
  const isKnown = ({ label }: Cue): boolean => label.kind === 'role' || label.kind === 'surname' || ASKER_KINDS.has(label.kind) || label.kind === 'person' && ((label.title ?? label.role) !== null || titled.has(label.name))
  const sure = read.filter(cue => isKnown(cue) || cue.label.kind === 'person' && (counts.get(cueKey(cue)) ?? 0) > 1)
  const frames = new Map<string, { all: number; askers: number }>()
  for (const cue of sure) {
    const frame = frameOf(cue, lines[cue.line])
    if (frame === null) continue
    const count = frames.get(frame) ?? { all: 0, askers: 0 }
    frames.set(frame, { all: count.all + 1, askers: count.askers + (ASKER_KINDS.has(cue.label.kind) ? 1 : 0) })
  }
  const byLine = new Map(read.map(cue => [cue.line, cue]))
  const first = sure[0]?.line ?? lines.length
  const last = sure.at(-1)?.line ?? 0
  const unread = new Map<string, Unread[]>()
  let next: Cue | undefined
  const mayBeRead = (cue: Cue): boolean => cue.label.kind === 'outlet' || isUnread(cue)
  const known = new Set(sure.flatMap(({ label }) => label.kind === 'person' ? [label.name] : []))
  for (let at = last; at > first; at--) {
    const line = lines[at]
    const cue = byLine.get(at)
    const head = line && line.marked === null && !line.opens && (!cue || mayBeRead(cue)) ? headFrame(line) : null
    if (head && line && !known.has(head.name) && (frames.get(head.frame)?.all ?? 0) >= FEWEST_ALIKE) {
      const fits = next !== undefined && (ANSWERER_KINDS.has(next.label.kind) || next.label.kind === 'role') && mayName(head.name, PLAIN.test(head.frame)) && asks(lines, at, head.body, next.line)
      const found = { at, name: head.name, from: head.at, body: head.body, frame: head.frame, fits }
      unread.set(head.frame, [...unread.get(head.frame) ?? [], found])
      if (fits) next = undefined
    }
    if (cue && !(head && mayBeRead(cue))) next = cue
  }
  return [...unread].flatMap(([frame, found]): Cue[] => {
    // What stands twice and asks once is somebody who speaks, and also asks.
    const others = new Set(found.flatMap(({ name, fits }) => fits ? [] : [name]))
    const fitting = found.filter(({ name }) => !others.has(name))
    const misfits = others.size
    const usual = (frames.get(frame)?.askers ?? 0) >= FEWEST
    if (!(PLAIN.test(frame) ? usual || misfits === 0 && fitting.length >= FEWEST : misfits * 3 <= fitting.length)) return []
    return fitting.map(({ at, name, from, body }): Cue => {
      const own = byLine.get(at)
      // What is read as a medium's name is one here.
      return own?.label.kind === 'outlet' ? { ...own, stated: true } : { line: at, form: body >= (lines[at]?.text.trimEnd().length ?? 0) ? 'line' : 'colon', label: { kind: 'reporter', name, organization: mediumOf(name) }, printed: name, at: from, body, lastLine: at, marks: '' }
    })
  }).sort((a, b) => a.line - b.line)
}

function mayName(name: string, plain: boolean): boolean {
  return !LEADS_UP.test(name) && !isOfThePage(name) && !isWordName(name) && !isToldAsker(name) && !(plain && (TELLS.test(name) || name.length < 3 || name.length < 4 && isPossibleName(name) || name.length > 10))
}

/** Whether what stands behind a head, up to the next label, asks to its end. */
function asks(lines: readonly Line[], at: number, body: number, end: number): boolean {
  const own = lines[at]?.plain.slice(body).trim() ?? ''
  const words = own === '' ? [] : [own]
  for (let next = nextFilled(lines, at + 1); next < end && words.length <= LONGEST_QUESTION; next = nextFilled(lines, next + 1)) {
    const plain = lines[next]?.plain.trim() ?? ''
    if (!isStampAlone(plain)) words.push(plain)
  }
  return words.length > 0 && words.length <= LONGEST_QUESTION && ASKS.test(words.at(-1)!.slice(-40))
}
