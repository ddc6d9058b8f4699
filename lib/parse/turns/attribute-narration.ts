import { toSimplified } from '../../text/to-simplified.ts'
import type { Page } from '../formats/page.ts'
import type { Roster } from '../cues/roster.ts'
import type { DraftTurn } from './draft-turn.ts'
import { partByTeller, quotesAnother } from './part-by-teller.ts'
import { whoTells } from './who-tells.ts'

/** A report tells of a handful of people; a bound keeps the time linear in the text. */
const MOST_PEOPLE = 60
/** The report steps back from the person: what follows is the journalist's own. */
const OWN_WORDS = /^[\s\u3000]*(?:据悉|据了解|记者还?(?:了解|获悉|从|在)|本次发布会|此次发布会|发布会(?:还|由|前|后|上[，,]还))/u
/** How a paragraph begins that goes on with what somebody said: 他还说, “……”, 二是, 此外. */
const GOES_ON = /^[\s\u3000*_>]*(?:[他她“「『"]|(?:说|表示|称)[，,：:]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|另外|而且|下一步|接下来|其中|对此|[①-⑳☆★●■◆▲•·]|[(（]?[一二三四五六七八九十\d]{1,2}[)）.、])/u
/** 队员某某表示，; “……”，某某说: somebody says it whom the page has not introduced. */
const OTHER_SAYS = /^[\s\u3000*_>]*(?![他她“「『"]|对此|同时|此外)[^，,。！？!?“”「」：:；;他她]{2,40}(?:表示|说道?|称|指出|认为|坦言|介绍说?|回答|告诉记者)[，,：:]|[”」][\s\u3000]*[，,]?(?:听到|看到|说到)?(?:[^，,。！？“”「」：:他她我]{2,16}(?:表示|说道?|坦言|介绍|告诉|感慨|笑言)(?:[，,。：:]|$)|(?:主持人|记者)的)/u
/** 他表示：, at the head of a paragraph. */
const PRONOUN_FIRST = /^[\s\u3000*_>]*(?:对此|随后|同时|此外|会上|发布会上|会后)?[，,]?[他她]/u
/** Words follow in the next paragraph, or the sentence goes on there. */
const OPEN_END = /[^。！？!?；;”」』）)…\s\u3000*_][\s\u3000*_]*$/u
const WORDS_FOLLOW = /[:：][\s\u3000*_]*$/u

/** A run of narration whose paragraphs tell of different people, parted so that each run tells of one (or nobody). */
export type AttributedRun = DraftTurn & { attributedTo?: string }

/**
 * In a report without labels (某某介绍，……; “……。”某某说) the words stay the journalist's, and each
 * paragraph says on whose behalf they are. What somebody said ends with the paragraph, unless it announces his words
 * (他表示：) or the next begins as words that go on do.
 */
export function attributeNarration(page: Page, run: DraftTurn, roster: Roster): AttributedRun[] {
  if (run.cue !== null || run.kind !== 'narration' || roster.all.length === 0) return [run]
  const tells = whoTells(roster)
  const runs: AttributedRun[] = []
  let about: string | undefined
  // 他表示： stands for the one person of the paragraph before.
  let lastNamed: string[] = []
  let openEnd = false
  let announced = false
  for (const at of run.lines) {
    const line = page.lines[at]
    if (!line) continue
    const plain = toSimplified(page.text.slice(Math.max(line.start, run.start), Math.min(line.end, run.end)))
    const { saying, mentioned, stranger, byPronoun, quotes } = tells(plain)
    const alone = mentioned.length === 1 && mentioned[0] !== about && (byPronoun || quotes)
    const meant = about === undefined && byPronoun && mentioned.length === 0 && PRONOUN_FIRST.test(plain) ? lastNamed : []
    const named = saying.length > 0 ? saying : alone ? mentioned : meant
    const before = about
    // The lead, which introduces everybody, tells of nobody in particular; nor does a paragraph in which a stranger speaks as well.
    const parts = named.length > 1 || saying.length > 0 && (stranger || quotesAnother(plain, tells)) ? partByTeller(plain, tells) : []
    if (named.length > 1 || stranger || OWN_WORDS.test(plain)) about = undefined
    else if (named.length === 1) about = at === run.lines[0] && run.lines.length > 1 && introduces(plain, roster) && !byPronoun && !quotesWords(plain, named[0]!) ? undefined : named[0]
    // Somebody else comes up, who says nothing, or says it and is not known: neither is it the words of whom the paragraph before told.
    else if (about !== undefined && (mentioned.length > 0 ? !mentioned.includes(about) : OTHER_SAYS.test(plain) || !announced && !openEnd && !GOES_ON.test(plain))) about = undefined
    announced = about !== undefined && (WORDS_FOLLOW.test(plain) || announced && before === about && saying.length === 0)
    openEnd = OPEN_END.test(plain)
    lastNamed = mentioned.length === 1 ? mentioned : plain.trim() === '' ? lastNamed : []
    const [start, end] = [Math.max(line.start, run.start), Math.min(line.end, run.end)]
    if (parts.some(part => part.about !== undefined) && !introduces(plain, roster)) {
      runs.push(...parts.map(part => ({ ...run, start: start + part.start, end: start + part.end, lines: [at], ...part.about === undefined ? {} : { attributedTo: part.about } })))
      about = parts.at(-1)?.about
      continue
    }
    const last = runs.at(-1)
    if (last && before === about && last.attributedTo === about) {
      last.end = end
      last.lines.push(at)
    } else runs.push({ ...run, start, end, lines: [at], ...about === undefined ? {} : { attributedTo: about } })
  }
  return runs
}

/** “……”某某说: the lead goes on with his very words. */
function quotesWords(plain: string, name: string): boolean {
  return new RegExp(`[。！？，,][”」]${toSimplified(name)}(?:[^。！？“”]{0,8})(?:说|表示|介绍|强调|指出|告诉)`, 'u').test(plain)
}

function introduces(plain: string, roster: Roster): boolean {
  return roster.all.slice(0, MOST_PEOPLE).some(person => plain.includes(toSimplified(person.title) + person.plain)) && /(?:召开|举行|举办)/u.test(plain)
}
