import { toSimplified } from '../../text/to-simplified.ts'
import { addressesReaders } from './addresses-readers.ts'
import type { Cue } from '../cues/cue.ts'
import type { LineKind } from '../lines/classify-line.ts'
import { chooseFrontLines } from './choose-front-lines.ts'
import type { DraftTurn } from './draft-turn.ts'
import { dropTrailingHeadings } from './drop-trailing-headings.ts'
import { findDeskPosts } from './find-desk-posts.ts'
import { findFoot } from './find-foot.ts'
import { findSignedHeadings } from './find-signed-headings.ts'
import { findTail } from '../cues/find-tail.ts'
import { findJumps } from '../lines/find-jumps.ts'
import { isAttachment } from './is-attachment.ts'
import { ROW } from '../lines/row.ts'
import { isEditorsBox } from '../lines/is-editors-box.ts'
import { isFrame } from '../lines/is-frame.ts'
import { isUnstopped } from '../lines/is-unstopped.ts'
import { lastFilled } from '../lines/last-filled.ts'
import { LINKS_HEADING } from '../formats/links-heading.ts'
import type { Page } from '../formats/page.ts'
import type { Roster } from '../cues/roster.ts'
import { sectionBehind } from './section-behind.ts'
import { SUBTITLE_TIMES } from '../lines/subtitle-times.ts'
import { trimRun } from './trim-run.ts'
import { SURE_ASKING_KINDS } from '../cues/sure-asking-kinds.ts'

const TELLS = /^([^，。：:！？]{2,20}?)(?:对此|就此|在?最后|随后|在?会[后上]|在?总结时|还|也){0,2}(?:回答|答|表示|介绍|说|指出|回应|解释|坦言|告诉记者)(?:说|道|称|指)?[，,:：]/u
const LONGEST_BOLD = 40
const LONGEST_OFFICE = 60
/** A topic set apart in lenticular brackets, without a word of what is going on. */
const TOPIC = /^[\s\u3000*_]*【(?!.*(?:播放|掌声|鼓掌|展示|现场|离场|退场|合影|屏幕|大屏|宣读|起立|笑))[^】]+】[\s\u3000*_]*$/u
/** What a report's last paragraph begins with. */
const CLOSING_TOLD = /^[\s\u3000]*(?:(?:发布会|通气会|活动|采访|会议)?(?:最后|结束[时前后]|临结束时)|会后|散会后)[，,]/u
/** The journalist goes on in his own name. */
const OWN_WORDS = /^[\s\u3000]*(?:发布会|通气会|吹风会|记者会|说明会|见面会|例会|会|散会)(?:结束)?后[，,][^。请我咱]{0,8}(?:记者|媒体)[^。请我咱]{0,40}(?:提出|提交|发来)[^。请我咱]{0,8}(?:问题|提问|询问)|^[\s\u3000]*(?:发布会|通气会|吹风会|记者会|说明会|见面会|例会|会|散会)(?:结束)?后[，,][^。请我咱]{2,40}(?:答复|回复|回应|回答)(?:了[^。]{0,12}|如下)?[。：:][\s\u3000]*$|^[\s\u3000]*(?:本报|本台|本网)?记者(?:在)?(?:会后|散会后|随后|还)?(?:了解|获悉|采访|看到|注意)到?|^[\s\u3000]*(?:(?:发布会|通气会|吹风会|记者会|说明会|见面会|活动)(?:结束)?|散?会)[前后时][，,](?:本[报台网刊])?记者在?[^。]{0,16}(?:看到|了解到|采访|见到|走访|来到|走进|探访|获悉)|^[\s\u3000]*(?:主题|集中|新闻)?(?:发布|介绍|通报)(?:环节)?(?:结束|完毕)[之以]?后，[^。请]{0,12}记者们?[^。请]{0,30}提问/u
/** ◆现场问答, 同题问答: the name of a part of the briefing, which nobody says. */
const PART = /^[\s\u3000*_]*【(?:现场|会后|记者|媒体)?(?:问答|追问|提问|互动|答问|答记者问)(?:环节|时间)?】[\s\u3000*_]*$|^[\s\u3000*_]*[■●◆▍▌▎★☆◎□▲▶►※◇○][\s\u3000*_]*(?:现场|会后|记者|媒体)?(?:问答|追问|提问|互动|答问|答记者问|连线)(?:环节|时间)?[\s\u3000*_]*$|^[\s\u3000]*(?:同题|现场|会后|记者|媒体)(?:问答|答问|追问)[\s\u3000]*$/u
/** What a report tells that somebody did, and he never says of another whom he names in full. */
const LEADS_UP = /(?:介绍|阐述|通报|解读|分析|讲述|梳理|回应|回答)了|(?:表示|指出|强调|介绍说|谈到)[，,：:]/u
/** What stands over links to other pages. */
const LINKS = new RegExp(`^[^\\p{L}]*${LINKS_HEADING}`, 'u')
/** 吹风会后，…: when all was over. */
const AFTERWARDS = /^[\s\u3000]*(?:(?:新闻)?(?:发布|通气|吹风|记者|说明|见面|媒体)?(?:会|活动)(?:结束)?[之以]?|散会)后[，,]([^。]{2,60})/u
/** Whom a report so tells of, without a name. */
const TAKE_PART = /^(?:部分|各位|其他)?(?:与会|参会|到会|媒体|记者|嘉宾|发布人|代表)/u
/** 被追问到某事，: what somebody was asked, before who answers. */
const ASKED_OF = /^[\s\u3000]*(?:(?:在)?被?(?:追?问|问)(?:及|到)|对于|针对|就(?!业|是|医|读)|至于|有(?:记者|媒体)(?:追?问|问)(?:及|到)?)[^，。]{2,40}[，,]/u
const FULL_SENTENCE = /^[\s\u3000]*[^\s\u3000·•▪>\-\[【].{10,}。[”」』）)]?[\s\u3000]*$/u
/** Behind the last label a report may step back: 据悉，…; 发布会上，某局还公布了…. */
const STEPS_BACK = /^[\s\u3000]*据(?:悉|记者了解)[，,]|^[\s\u3000]*(?:发布|通气|吹风|记者|说明|见面)会上[，,](?!我|咱|本|大家|刚才|各位)[^。，我咱]{0,16}(?:公布|发布|透露|通报|宣布|明确|提醒)了?/u
/** 注：…, 制表说明：…, right under a table: a remark on it. */
const UNDER_TABLE = /^[\s\u3000*_>]*(?:注|备注|\p{Script=Han}{0,4}说明)[\s\u3000]*[:：]/u
/** Credits of the page's foot whose words a speaker may say as well, before the last label. */
const SAID_TOO = /^[\s\u3000]*(?:联系电话|联系邮箱|联系人|注意?|备注|说明|附|附件|声明|记录|主办|承办|协办|策划|统筹|设计|翻译|文字?)[\s\u3000]*[:：]/u

/**
 * Walks the page from cue to cue. Captions, credits, furniture and related links end a run and
 * belong to none; the same speaker's next words open a run of their own, so that nothing printed
 * between is ever inside somebody's speech.
 */
export function splitTurns(page: Page, kinds: LineKind[], { cues, roster, lists }: { cues: Cue[]; roster: Roster; lists: ReadonlySet<number> }, titleLines: ReadonlySet<number>): DraftTurn[] {
  const { lines } = page
  const byLine = new Map(cues.map(cue => [cue.line, cue]))
  const lastCue = cues.at(-1)?.lastLine ?? -1
  const foot = findFoot(page, kinds, cues.at(-1))
  const tail = findTail(page, kinds, cues)
  const part = sectionBehind(page, new Set(byLine.keys()), lastCue)
  // ■ 相关链接 is no part of what the page tells.
  const behind = lines[part] && (kinds[part] === 'related' || isEditorsBox(lines[part])) ? lines.length : part
  const front = chooseFrontLines(page, kinds, cues[0]?.line ?? lines.length, titleLines)
  const jumps = findJumps(lines)
  const desk = findDeskPosts(page, byLine)
  const headings = findSignedHeadings(page, kinds, cues)
  const unstopped = isUnstopped(lines)
  const runs: DraftTurn[] = []
  let open: DraftTurn | null = null
  let owner: Cue | null = null
  let silenced = false
  /** How many lines stand under the heading of a box of links; less than none in any other box. */
  let links = 0
  const sections = sectionLevel(cues, page)
  const answerless = cues.every(cue => SURE_ASKING_KINDS.has(cue.label.kind))
  let answering = false
  // What the newsroom tells between and behind the speeches of subtitles.
  let told = false
  const close = () => {
    if (open && open.end > open.start) runs.push(open)
    open = null
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (jumps.has(at)) close()
    const kind = kinds[at] === 'credit' && owner !== null && at < lastCue && SAID_TOO.test(line?.plain ?? '') && !(UNDER_TABLE.test(line?.plain ?? '') && ROW.test(lines[lastFilled(lines, at - 1)]?.text ?? '')) ? 'text' : kinds[at]
    // The time in a row that goes on with somebody's words is none of them.
    if (kind === 'blank' && line && line.text.trim() !== '' && (line.marked === 'aside' || SUBTITLE_TIMES.test(line.plain.trim()))) close()
    if (!line || kind === 'blank' || kind === undefined) continue
    const cue = byLine.get(at)
    if (cue) {
      close()
      if (!unstopped) dropTrailingHeadings(runs, page, SURE_ASKING_KINDS.has(cue.label.kind))
      silenced = answering = told = false
      owner = cue
      open = { cue, kind: 'speech', start: 0, end: 0, headline: null, lines: [] }
      const first = cue.bodyLine ?? at
      append(open, (lines[first]?.start ?? line.start) + cue.body, lines[first]?.end ?? line.end, first)
      at = cue.lastLine
      continue
    }
    if (line.marked !== 'aside' && isEditorsBox(line) || PART.test(line.plain) || lists.has(at)) {
      close()
      if (lists.has(at)) dropTrailingHeadings(runs, page)
      owner = null
      answering = PART.test(line.plain) || lists.has(at)
      continue
    }
    if (line.closes) {
      close()
      owner = null
      answering = true
      told = unstopped
      if (UNDER_TABLE.test(line.plain)) continue
    } else if (kind === 'furniture') told = false
    if (owner && (OWN_WORDS.test(line.plain) || at > lastCue && (STEPS_BACK.test(line.plain) || addressesReaders(line.plain, owner, roster) || tellsOfAfter(line.plain, roster)))) {
      close()
      owner = null
      answering = true
    }
    if (owner && SURE_ASKING_KINDS.has(owner.label.kind) && open && tellsOf(line.plain, roster)) {
      close()
      owner = null
      answering = true
    }
    // 最后，某某表示，…: a report is rounded off.
    if (owner && CLOSING_TOLD.test(line.plain) && isTold(line.plain.trim()) && tellsOf(line.plain.replace(CLOSING_TOLD, ''), roster)) {
      close()
      owner = null
      answering = true
    }
    // 某局局长某某介绍了…, over his own label: the report leads up to him.
    if (owner && at < lastCue && kind === 'text' && isTold(line.plain.trim()) && LEADS_UP.test(line.plain) && tellsOfAnother(line.plain, roster, owner)) {
      close()
      dropTrailingHeadings(runs, page)
      owner = null
      answering = true
    }
    // ## 票务提示, as large as the headings that name who speaks under them, and behind the last: a section of the page's own.
    if (owner && at > lastCue && line.heading > 0 && line.heading <= sections) {
      close()
      owner = null
      answering = true
    }
    // 附表：…, over rows behind which the next label stands: an attachment, though the page goes on.
    if (owner && at < lastCue && isAttachment(page, kinds, at, byLine)) {
      close()
      owner = null
      answering = true
    }
    if (owner && at === behind) {
      close()
      owner = null
      answering = true
    }
    // Behind the last speech, or the rule that ends the talk, the journalist may still tell what somebody said.
    const toldAfter = kind === 'text' && desk.has(at) || kind === 'text' && at > lastCue && isTold(line.plain.trim()) && !(at >= foot && ROW.test(line.text)) && (at > behind || OWN_WORDS.test(line.plain) || tellsOfAfter(line.plain, roster) || tellsOf(line.plain, roster) && (at >= foot || tellsOfAnother(line.plain, roster, owner)) || owner !== null && ASKED_OF.test(line.plain) && tellsOf(line.plain.replace(ASKED_OF, ''), roster, owner))
    if (toldAfter) {
      close()
      owner = null
      answering = true
    }
    if (answerless && open && owner && isAsked(page, open, owner)) {
      close()
      owner = null
      answering = true
    }
    if (owner === null && !front.has(at) && !(answering && line.heading === 0 && (told || kind === 'stage' || isTold(line.plain.trim())))) {
      close()
      continue
    }
    // Links set into a speech are over where a sentence follows them: titles of other pages end with no full stop. A box that explains something has sentences of its own.
    const linked = silenced ? links + 1 : LINKS.test(line.plain) ? 0 : -Infinity
    if (kind === 'related') silenced = true
    else if (silenced && links > 0 && owner !== null && at < lastCue && kind === 'text' && FULL_SENTENCE.test(line.plain)) silenced = false
    links = silenced ? linked : 0
    if (silenced || at >= tail || lastCue >= 0 && at >= foot && kind !== 'stage' && !toldAfter && !told || kind === 'caption' || kind === 'credit' || kind === 'furniture' || kind === 'related' || kind === 'keyword' || titleLines.has(at) || headings.has(at)) {
      close()
      continue
    }
    if (kind === 'stage') {
      close()
      // 【关于学位】 names what follows; （播放短片） tells what happens.
      if (TOPIC.test(line.plain)) {
        // 【结束】: what follows is the host's, if anybody's.
        if (isFrame(line.plain.replace(/[\s\u3000*_【】]/gu, ''))) owner = null
        continue
      }
      runs.push({ cue: null, kind: 'stage', start: line.start, end: line.end, headline: null, lines: [at] })
      continue
    }
    open ??= { cue: owner, kind: owner ? 'speech' : 'narration', start: 0, end: 0, headline: null, lines: [] }
    append(open, line.start, line.end, at)
  }
  close()
  return runs.map(run => trimRun(run, page.text)).filter(run => run.end > run.start)
}

/** How large the headings are that name who speaks under them, where a page has several; 0 where it has none. */
function sectionLevel(cues: Cue[], page: Page): number {
  const headings = cues.filter(cue => cue.heading === true && cue.label.kind === 'person')
  const level = headings.reduce((largest, cue) => Math.max(largest, page.lines[cue.line]?.heading ?? 0), 0)
  const [first, last] = [headings[0]?.line ?? 0, headings.at(-1)?.line ?? 0]
  const named = new Set(headings.map(cue => cue.line))
  // Where headings as large part what one speaker says, so may the last one.
  const others = page.lines.slice(first, last).some((line, at) => line.heading > 0 && line.heading <= level && !named.has(first + at))
  return headings.length < 2 || others ? 0 : level
}

/** What is no heading: it ends like a sentence, or is as long as one. */
function isTold(words: string): boolean {
  return words.includes('\t') || /^\|.*\|$/u.test(words) || words.length > LONGEST_BOLD || /[。！？!?…；;：:”」』）)]$/u.test(words)
}

/** Whether a journalist tells what somebody known, other than whom a label names, says: 某某回答说，. */
function tellsOf(plain: string, roster: Roster, except: Cue | null = null): boolean {
  const words = plain.trimStart().slice(0, 24)
  const verb = TELLS.exec(words)
  return verb?.[1] !== undefined && roster.all.some(person => verb[1]?.endsWith(person.plain) && !(except && 'name' in except.label && toSimplified(except.label.name) === person.plain))
}

/** 会后，某某局长陪同媒体参观…: whether a report goes on to what somebody known did when all was over; he himself would say 我. */
function tellsOfAfter(plain: string, roster: Roster): boolean {
  const words = AFTERWARDS.exec(plain.slice(0, LONGEST_OFFICE))?.[1]
  return words !== undefined && !/[我咱您]/u.test(plain) && (TAKE_PART.test(words) || roster.all.some(person => words.includes(person.plain)))
}

/** Whether a journalist tells what somebody else than the last speaker says, and gives his office or that it was the last word: 某局局长某某介绍，; 某某最后表示，. */
function tellsOfAnother(plain: string, roster: Roster, owner: Cue | null): boolean {
  const words = plain.trimStart().slice(0, LONGEST_OFFICE)
  const tells = (person: { title: string; plain: string }) => words.startsWith(toSimplified(person.title) + person.plain) || words.startsWith(person.plain) && /^在?(?:最后|总结)/u.test(words.slice(person.plain.length))
  return roster.all.some(person => tells(person) && !(owner && 'name' in owner.label && toSimplified(owner.label.name) === person.plain))
}

/** Where a page labels questions only, the label's line is the question, or all that goes before the question mark; what follows is nobody's answer. */
function isAsked(page: Page, open: DraftTurn, owner: Cue): boolean {
  return open.end > open.start && (owner.label.kind === 'question' && open.lines[0] === owner.line || /[？?][”」』）)]*[\s\u3000*]*$/u.test(page.text.slice(Math.max(open.start, open.end - 12), open.end)))
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
