import { toSimplified } from '../../text/to-simplified.ts'
import type { Page } from '../formats/page.ts'
import type { Roster } from '../cues/roster.ts'
import type { DraftTurn } from './draft-turn.ts'

const SPEECH = '(?:[^。！？“”\\n，,、]{0,14})(?:介绍|表示|说|指出|强调|透露|坦言|认为|回应|答|谈到|提到|补充|告诉|解释|称|通报|解读|呼吁|提醒|公布|宣布|坦承|承认|笑说|直言|感慨|分享|回忆|致歉|建议|认可|反问|笑言|说明)'
/** Words quoted at length. */
const QUOTES = /[“「][^”」]{8,}[”」]/u
/** A report tells of a handful of people; a bound keeps the time linear in the text. */
const MOST_PEOPLE = 60
/** 她指出: the one person named in the paragraph speaks. */
const PRONOUN_SAYS = new RegExp(`[他她]${SPEECH}`, 'u')
/** What people came for, which tells nothing that they said. */
const ATTENDS = /(?:介绍|通报|发布|解读)了?(?:《[^《》]{1,60}》的?|[^。，,；;“]{1,40}的)?(?:有关|相关|具体|总体|主要)?(?:情况|内容|工作|成效|进展|举措|做法|安排|经验)|(?:回?答|解答|回应)了?[^。，、；“]{0,14}(?:提问|问题|关切)|答记者问/gu
/** Where a paragraph tells that the occasion was held, what people gave an account of or answered is what they came for, unless their words follow: 某某介绍，…. */
const CAME_FOR = /(?:介绍|通报|发布|解读|公布|回应|解释|说明|解?答)(?!\p{Script=Han}{0,2}[说称道]|了?[，,：:“「])/gu
const HOLDS = /(?:召开|举行|举办)[^。；;]{0,30}(?:发布会|通气会|见面会|吹风会|说明会|座谈会|记者会)|(?:发布会|通气会|见面会|吹风会|说明会|座谈会|记者会)[^。；;，,]{0,40}(?:召开|举行|举办)/u
/** （二）某某通报情况。…: an item of minutes tells what the person it opens with said. */
const ITEM = /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)[\s\u3000]*/u
const LONG_ITEM = 40
/** The report steps back from the person: what follows is the journalist's own. */
const OWN_WORDS = /^[\s\u3000]*(?:据悉|据了解|记者还?(?:了解|获悉|从|在)|本次发布会|此次发布会|发布会(?:还|由|前|后|上[，,]还))/u

/** A run of narration whose paragraphs tell of different people, parted so that each run tells of one (or nobody). */
export type AttributedRun = DraftTurn & { attributedTo?: string }

/**
 * In a report without labels (某某介绍，……; “……。”某某说) the words stay the journalist's, and each
 * paragraph says on whose behalf they are. A paragraph that names nobody goes on with the one before.
 */
export function attributeNarration(page: Page, run: DraftTurn, roster: Roster): AttributedRun[] {
  if (run.cue !== null || run.kind !== 'narration' || roster.all.length === 0) return [run]
  const patterns = roster.all.slice(0, MOST_PEOPLE).map(person => ({ name: person.name, plain: person.plain, pattern: new RegExp(`${person.plain}(?!出席|到会|到场|参加|主持|并|等)${SPEECH}`, 'u') }))
  const runs: AttributedRun[] = []
  let about: string | undefined
  for (const at of run.lines) {
    const line = page.lines[at]
    if (!line) continue
    const plain = toSimplified(page.text.slice(Math.max(line.start, run.start), Math.min(line.end, run.end)))
    // 请他解读: whoever is asked to tell has not told yet.
    const told = (HOLDS.test(plain) ? plain.replace(CAME_FOR, '') : plain).replace(ATTENDS, '').replace(/请[他她]/gu, '请')
    const item = ITEM.exec(plain)?.[0].length ?? 0
    const itsOwner = item > 0 && plain.length > LONG_ITEM ? patterns.filter(({ plain: name }) => plain.startsWith(name, item)).map(({ name }) => name) : []
    const saying = itsOwner.length > 0 ? itsOwner : patterns.filter(({ pattern }) => pattern.test(told)).map(({ name }) => name)
    const mentioned = patterns.filter(({ plain: name }) => plain.includes(name)).map(({ name }) => name)
    const alone = mentioned.length === 1 && mentioned[0] !== about && (PRONOUN_SAYS.test(told) || QUOTES.test(plain))
    const named = saying.length > 0 || !alone ? saying : mentioned
    const before = about
    // The lead, which introduces everybody, tells of nobody in particular.
    if (named.length > 1 || OWN_WORDS.test(plain)) about = undefined
    // Somebody else comes up, who says nothing: neither is it the words of whom the paragraph before told.
    else if (named.length === 0 && mentioned.length > 0 && about !== undefined && !mentioned.includes(about)) about = undefined
    else if (named.length === 1) about = at === run.lines[0] && run.lines.length > 1 && introduces(plain, roster) && !PRONOUN_SAYS.test(told) && !quotesWords(told, named[0]!) ? undefined : named[0]
    const last = runs.at(-1)
    if (last && before === about) {
      last.end = Math.min(line.end, run.end)
      last.lines.push(at)
    } else runs.push({ ...run, start: Math.max(line.start, run.start), end: Math.min(line.end, run.end), lines: [at], ...about === undefined ? {} : { attributedTo: about } })
  }
  return runs
}

/** “……”某某说: the lead goes on with his very words. */
function quotesWords(plain: string, name: string): boolean {
  return new RegExp(`[。！？，,][”」]${name}(?:[^。！？“”]{0,8})(?:说|表示|介绍|强调|指出|告诉)`, 'u').test(plain)
}

function introduces(plain: string, roster: Roster): boolean {
  return roster.all.slice(0, MOST_PEOPLE).some(person => plain.includes(toSimplified(person.title) + person.plain)) && /(?:召开|举行|举办)/u.test(plain)
}
