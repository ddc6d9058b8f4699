import type { Label } from '../formats/label.ts'
import type { Line, Page } from '../formats/page.ts'
import { partLine } from '../formats/part-line.ts'
import { asPerson } from '../labels/as-person.ts'
import { labelBehind } from '../grammar/label-behind.ts'
import { readLabel } from '../labels/read-label.ts'

/** What is heard of somebody, what the newsroom says, and what is only seen, as scripts of broadcasts mark them. */
const HEARD = '(?:现场|记者|采访)?同期声?|(?:[出插放]|采访|现场|实况)?录音|现场声|(?:现场|实况)?音响|SOT'
/** 【现场提问】某报记者： who asks or answers there, where others are heard. */
const SPOKEN = '(?:现场|记者|媒体|观众|听众|网友)?(?:提问|追问|发问)|现场(?:问答|回答|应答)|回答|应答'
const TOLD = '(?:主持人|主播|记者|演播室|本台)?(?:口播|串词|解说词?|配音|旁白|画外音)|导语|导播|主播|演播室|编前|编后|结束?语|片尾语|正文'
const SEEN = '录音(?:止|完|毕|结束|渐[弱出])|(?:滚动|飞)?字幕|画面|字[板版]|镜头|图[板版]|空镜|(?:片头|片尾|背景)?(?:音乐|音效)(?:渐?[起弱止落强入出])?|片头|片尾(?!语)|片花|角标|动画|特效|转场|视频|标版'
const NAME = `(?:(${HEARD})|(${TOLD})|(${SEEN}))[\\s\\u3000]*[\\d一二三四五六七八九十]{0,2}`
/** 【同期声】职务 姓名, 【同期：姓名】words, 解说：words. */
const MARK = new RegExp(`^[\\s\\u3000*_#]*(?:[【\\[［〔（(＜<][\\s\\u3000]*(?:${NAME}|(采访|受访)|(${SPOKEN}))(?:(?:[\\s\\u3000]*[:：|｜·][\\s\\u3000]*|[\\s\\u3000]+)((?:[^】\\]］〕（）()＞>]|[（(][^（）()]{1,30}[)）]){2,40}))?[\\s\\u3000]*[】\\]］〕）)＞>][\\s\\u3000]*[:：]?|${NAME}[\\s\\u3000]*[:：])[\\s\\u3000*_]*`, 'iu')
/** 职务 姓名：words. */
const COLON = /^[^:：。！？!?；;\t]{2,40}[:：][\s\u3000]*(?=\S)/u
const SENTENCE = /[。！？!?]/u
const FEWEST_HEARD = 2
/** （职务 姓名）, alone on its line. */
const NAMED = /^[\s\u3000]*[（(]([^()（）]{2,40})[)）][\s\u3000]*$/u
const FEWEST_NAMED = 3
/** （字幕：…, where the bracket closes on one of the next lines. */
const SEEN_OPENS = new RegExp(`^[\\s\\u3000]*[【\\[（(](?:${SEEN})(?:[\\s\\u3000:：|｜·][^】\\]）)]*)?$`, 'u')
const SEEN_CLOSES = /^[^（(【[]*[）)】\]][\s\u3000]*$/u
const MOST_SEEN = 3
const SPEAKS: ReadonlySet<Label['kind']> = new Set(['person', 'word', 'reporter', 'netizen', 'surname', 'office', 'outlet'])

/** What of it has no words that could stand on the next line. */
const HEARD_ONLY = /录音|音乐|音效|转场|片尾/u
/** Behind a mark of asking stands who asks, by whatever name: 【记者提问 本台】. */
const ASKS = /[提追发]问/u
/** 【片尾】, the end of what is broadcast. */
const TAIL = /片尾(?!语|音|曲)/u

type Part = { kind: 'heard' | 'spoken' | 'told' | 'seen'; asks: boolean; ends: boolean; inside: { from: number; text: string } | null; rest: number }

/**
 * A script of a broadcast, or its subtitles, says of each part whether somebody is heard in it (同期声, with who it is), the newsroom tells
 * it (口播, 解说) or it is only seen (字幕, 画面). What is heard is marked with whose words it is, what is told is
 * nobody's, and marks and what is seen belong to no text. Offsets stay.
 */
export function unfoldScript(page: Page): Page {
  const parts = page.lines.map(line => line.marked === null && !line.opens ? readPart(line) : null)
  const seen = seenOverLines(page.lines)
  const heard = parts.filter(part => part?.kind === 'heard').length
  const named = page.lines.filter(line => ['person', 'reporter'].includes(readLabel(NAMED.exec(line.text)?.[1] ?? '')?.kind ?? '')).length
  if (heard < FEWEST_HEARD && named < FEWEST_NAMED || seen.size === 0 && !parts.some(part => part?.kind === 'told' || part?.kind === 'seen')) return page
  let pending: Label | 'nobody' | 'seen' | null = null
  let over = false
  return { ...page, lines: page.lines.flatMap((line, at): Line[] => {
    const part = parts[at]
    if (seen.has(at)) return [{ ...line, marked: 'aside' }]
    if (part) {
      over = part.ends
      const [lines, next] = unfold(line, part)
      pending = next
      return lines
    }
    if (over && line.text.trim() !== '') return [{ ...line, marked: 'aside' }]
    if (line.text.trim() === '' || pending === null) return [line]
    const [opened, next] = openLine(line, pending)
    pending = next
    return [opened]
  }) }
}

/** Lines of what is only seen, where its brackets reach over several. */
function seenOverLines(lines: Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  lines.forEach((line, at) => {
    if (line.marked !== null || !SEEN_OPENS.test(line.plain.slice(0, 80))) return
    const end = lines.slice(at + 1, at + 1 + MOST_SEEN).findIndex(next => SEEN_CLOSES.test(next.plain))
    if (end >= 0) for (let within = at; within <= at + 1 + end; within++) found.add(within)
  })
  return found
}

function readPart(line: Line): Part | null {
  const match = MARK.exec(line.plain.slice(0, 80))
  if (!match) return null
  const [whole, heard, told, , asked, spoken, inside, heardToo, toldToo] = match
  const kind = (heard ?? asked ?? heardToo) !== undefined ? 'heard' : spoken !== undefined ? 'spoken' : (told ?? toldToo) !== undefined ? 'told' : 'seen'
  const from = inside === undefined ? 0 : whole.indexOf(inside)
  return { kind, asks: ASKS.test(spoken ?? ''), ends: kind === 'seen' && TAIL.test(whole), inside: inside === undefined ? null : { from, text: line.text.slice(from, from + inside.length).trim() }, rest: whole.length }
}

/** The pieces of a marked line, and whose the next line is: somebody's, nobody's, only seen, or as before. */
function unfold(line: Line, { kind, asks, inside, rest }: Part): [Line[], Label | 'nobody' | 'seen' | null] {
  const aside: Line = { ...line, marked: 'aside' }
  const words = line.text.slice(rest)
  if (kind === 'seen') return [[aside], words.trim() === '' && !HEARD_ONLY.test(line.plain) ? 'seen' : null]
  const mark: Line = { ...partLine(line, 0, rest), marked: 'aside' }
  if (kind === 'told') return words.trim() === '' ? [[aside], 'nobody'] : [[mark, { ...partLine(line, rest, line.text.length), closes: true }], null]
  const colon = inside ? null : COLON.exec(words)
  const who = speaker(inside?.text ?? (colon ? words.slice(0, colon[0].length) : words)) ?? (asks && inside ? labelBehind('提问', inside.text) : null)
  // （现场声） over what happens there: nobody's.
  if (!who && kind === 'heard' && words.trim() === '' && inside === null) return [[aside], null]
  if (!who) return [[line], null]
  const from = rest + (colon?.[0].length ?? 0)
  if (colon || inside && words.trim() !== '') return [[{ ...partLine(line, 0, from), marked: 'aside' }, { ...partLine(line, from, line.text.length), strong: 0, opens: who }], null]
  return SENTENCE.test(words) ? [[line], null] : [[aside], who]
}

function openLine(line: Line, pending: Label | 'nobody' | 'seen'): [Line, null] {
  if (pending === 'seen') return [{ ...line, marked: 'aside' }, null]
  return [pending === 'nobody' ? { ...line, closes: true } : { ...line, opens: pending }, null]
}

function speaker(printed: string): Label | null {
  const label = readLabel(printed)
  if (!label || !SPEAKS.has(label.kind)) return null
  return label.kind === 'outlet' ? { kind: 'reporter', name: label.name, organization: label.name } : asPerson(label)
}
