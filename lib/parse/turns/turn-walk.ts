import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'
import type { Line } from '../formats/page.ts'
import { LINKS_HEADING } from '../formats/links-heading.ts'
import type { Cue } from '../grammar/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { isEditorsBox } from '../lines/is-editors-box.ts'
import { isFrame } from '../lines/is-frame.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { ROW } from '../lines/row.ts'
import { SUBTITLE_TIMES } from '../lines/subtitle-times.ts'
import type { DraftTurn } from './draft-turn.ts'
import { dropTrailingHeadings } from './drop-trailing-headings.ts'
import { ENDINGS } from './endings.ts'
import { isTold } from './is-told.ts'
import { isToldBehind } from './is-told-behind.ts'
import type { Survey } from './survey.ts'

/** A topic set apart in lenticular brackets, without a word of what is going on. */
const TOPIC = /^[\s\u3000*_]*【(?!.*(?:播放|掌声|鼓掌|展示|现场|离场|退场|合影|屏幕|大屏|宣读|起立|笑))[^】]+】[\s\u3000*_]*$/u
/** ◆现场问答, 同题问答: the name of a part of the briefing, which nobody says. */
const PART = /^[\s\u3000*_]*【(?:现场|会后|记者|媒体)?(?:问答|追问|提问|互动|答问|答记者问)(?:环节|时间)?】[\s\u3000*_]*$|^[\s\u3000*_]*[■●◆▍▌▎★☆◎□▲▶►※◇○][\s\u3000*_]*(?:现场|会后|记者|媒体)?(?:问答|追问|提问|互动|答问|答记者问|连线)(?:环节|时间)?[\s\u3000*_]*$|^[\s\u3000]*(?:同题|现场|会后|记者|媒体)(?:问答|答问|追问)[\s\u3000]*$/u
/** What stands over links to other pages. */
const LINKS = new RegExp(`^[^\\p{L}]*${LINKS_HEADING}`, 'u')
const FULL_SENTENCE = /^[\s\u3000]*[^\s\u3000·•▪>\-\[【].{10,}。[”」』）)]?[\s\u3000]*$/u
/** 注：…, 制表说明：…, right under a table: a remark on it. */
const UNDER_TABLE = /^[\s\u3000*_>]*(?:注|备注|\p{Script=Han}{0,4}说明)[\s\u3000]*[:：]/u
/** Credits of the page's foot whose words a speaker may say as well, before the last label. */
const SAID_TOO = /^[\s\u3000>*_]*(?:联系电话|联系邮箱|联系人|注意?|备注|说明|附|附件|声明|记录|主办|承办|协办|策划|统筹|设计|翻译|文字?)[\s\u3000]*[:：]/u

/** Kinds of lines that are nobody's words. */
const SILENT: ReadonlySet<LineKind> = new Set(['caption', 'credit', 'furniture', 'related', 'keyword'])

/** A walk down a page, line by line, that gathers what belongs together into runs. */
export class TurnWalk {
  readonly runs: DraftTurn[] = []
  private readonly survey: Survey
  private open: DraftTurn | null = null
  /** Whose words a line without a label goes on with; null where nobody's. */
  private owner: Cue | null = null
  /** Set among links to other pages, and how many lines stand under their heading; less than none in any other box. */
  private silenced = false
  private links = 0
  /** Set behind a speech, or under a part's heading, where the page may tell something itself; and where the newsroom of subtitles does. */
  private answering = false
  private told = false

  constructor(survey: Survey) {
    this.survey = survey
  }

  /** Takes in the line at an index. @returns the last line that it took in */
  take(at: number): number {
    const { page: { lines }, jumps, byLine } = this.survey
    const line = lines[at]
    if (jumps.has(at)) this.close()
    const kind = this.kindAt(at)
    // The time in a row that goes on with somebody's words is none of them.
    if (kind === 'blank' && line && line.text.trim() !== '' && (line.marked === 'aside' || SUBTITLE_TIMES.test(line.plain.trim()))) this.close()
    if (!line || kind === 'blank' || kind === undefined) return at
    const cue = byLine.get(at)
    if (cue) return this.begin(cue, line)
    if (!this.interrupt(at, line, kind)) this.goOn(at, line, kind)
    return at
  }

  /** Ends the run that is open. */
  close(): void {
    if (this.open && this.open.end > this.open.start) this.runs.push(this.open)
    this.open = null
  }

  /** Credits of the page's foot may be words of a speaker's before the last label, unless they remark on a table. */
  private kindAt(at: number): LineKind | undefined {
    const { page: { lines }, kinds, lastCue } = this.survey
    const plain = lines[at]?.plain ?? ''
    const saidToo = kinds[at] === 'credit' && this.owner !== null && at < lastCue && SAID_TOO.test(plain)
    return saidToo && !(UNDER_TABLE.test(plain) && ROW.test(lines[lastFilled(lines, at - 1)]?.text ?? '')) ? 'text' : kinds[at]
  }

  /** Opens the turn that a label begins. */
  private begin(cue: Cue, line: Line): number {
    const { page, unstopped } = this.survey
    this.close()
    if (!unstopped) dropTrailingHeadings(this.runs, page, SURE_ASKING_KINDS.has(cue.label.kind))
    this.silenced = this.answering = this.told = false
    this.owner = cue
    this.open = { cue, kind: 'speech', start: 0, end: 0, headline: null, lines: [] }
    const first = cue.bodyLine ?? cue.line
    append(this.open, (page.lines[first]?.start ?? line.start) + cue.body, page.lines[first]?.end ?? line.end, first)
    return cue.lastLine
  }

  /** Whether a line is a box or heading of the page's own, which silences whoever spoke. */
  private interrupt(at: number, line: Line, kind: LineKind): boolean {
    const { page, lists, unstopped } = this.survey
    const part = PART.test(line.plain) || lists.has(at)
    if (part || line.marked !== 'aside' && isEditorsBox(line)) {
      this.close()
      if (lists.has(at)) dropTrailingHeadings(this.runs, page)
      this.owner = null
      this.answering = part
      return true
    }
    if (line.closes) {
      this.silence()
      this.told = unstopped
      return UNDER_TABLE.test(line.plain)
    }
    if (kind === 'furniture') this.told = false
    return false
  }

  /** Nobody goes on from here, but the page may tell something. */
  private silence(): void {
    this.close()
    this.owner = null
    this.answering = true
  }

  /** A line without a label: more words of the speaker's, of the page, or nobody's. */
  private goOn(at: number, line: Line, kind: LineKind): void {
    const { page, answerless } = this.survey
    this.endSpeech(at, line, kind)
    const toldBehind = isToldBehind(at, line, kind, this.owner, this.survey)
    if (toldBehind) this.silence()
    if (answerless && this.open && this.owner && isAsked(page.text, this.open, this.owner)) this.silence()
    if (this.owner === null && !this.mayTell(at, line, kind)) return this.close()
    this.passLinks(at, line, kind)
    if (this.isNobodys(at, kind, toldBehind)) return this.close()
    if (kind === 'stage') return this.stage(at, line)
    this.open ??= { cue: this.owner, kind: this.owner ? 'speech' : 'narration', start: 0, end: 0, headline: null, lines: [] }
    append(this.open, line.start, line.end, at)
  }

  private endSpeech(at: number, line: Line, kind: LineKind): void {
    const { owner, open, survey } = this
    const ending = owner && ENDINGS.find(({ ends }) => ends({ at, line, kind, owner, open, survey }))
    if (!ending) return
    this.silence()
    if (ending.headed) dropTrailingHeadings(this.runs, survey.page)
  }

  /** Whether the page itself tells something: in its lead, or in whole sentences where it may. */
  private mayTell(at: number, line: Line, kind: LineKind): boolean {
    return this.survey.front.has(at) || this.answering && line.heading === 0 && (this.told || kind === 'stage' || isTold(line.plain.trim()))
  }

  /** Links set into a speech are over where a sentence follows them: titles of other pages end with no full stop. A box that explains something has sentences of its own. */
  private passLinks(at: number, line: Line, kind: LineKind): void {
    const linked = this.silenced ? this.links + 1 : LINKS.test(line.plain) ? 0 : -Infinity
    if (kind === 'related') this.silenced = true
    else if (this.silenced && this.links > 0 && this.owner !== null && at < this.survey.lastCue && kind === 'text' && FULL_SENTENCE.test(line.plain)) this.silenced = false
    this.links = this.silenced ? linked : 0
  }

  private isNobodys(at: number, kind: LineKind, toldBehind: boolean): boolean {
    const { tail, foot, lastCue, titleLines, headings } = this.survey
    const inFoot = lastCue >= 0 && at >= foot && kind !== 'stage' && !toldBehind && !this.told
    return this.silenced || at >= tail || inFoot || SILENT.has(kind) || titleLines.has(at) || headings.has(at)
  }

  /** 【关于学位】 names what follows; （播放短片） tells what happens. */
  private stage(at: number, line: Line): void {
    this.close()
    if (!TOPIC.test(line.plain)) this.runs.push({ cue: null, kind: 'stage', start: line.start, end: line.end, headline: null, lines: [at] })
    // 【结束】: what follows is the host's, if anybody's.
    else if (isFrame(line.plain.replace(/[\s\u3000*_【】]/gu, ''))) this.owner = null
  }
}

/** Where a page labels questions only, the label's line is the question, or all that goes before the question mark; what follows is nobody's answer. */
function isAsked(text: string, open: DraftTurn, owner: Cue): boolean {
  return open.end > open.start && (owner.label.kind === 'question' && open.lines[0] === owner.line || /[？?][”」』）)]*[\s\u3000*]*$/u.test(text.slice(Math.max(open.start, open.end - 12), open.end)))
}

function append(run: DraftTurn, start: number, end: number, line: number): void {
  if (start >= end) {
    if (run.end === 0) run.start = run.end = end
    return
  }
  if (run.end <= run.start) run.start = start
  run.end = end
  run.lines.push(line)
}
