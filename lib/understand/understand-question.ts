import type { Briefing } from '../contract/briefing.ts'
import type { HistoryMessage } from '../contract/request.ts'
import type { Speaker } from '../contract/speaker.ts'
import type { QuestionPart, Understanding } from '../contract/understanding.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { answerLength } from './answer-length.ts'
import { askedFor } from './asked-for.ts'
import { bySentence } from './by-sentence.ts'
import { classifyIntent } from './classify-intent.ts'
import { detectLanguage } from './detect-language.ts'
import { englishOfOffice } from './english-of-office.ts'
import { englishOfOccasion } from './english-of-occasion.ts'
import { findSpeakers } from './find-speakers.ts'
import type { Mention } from './find-speakers.ts'
import { hearEach } from './hear-each.ts'
import { homePlaces } from './home-places.ts'
import { mendEnglishNames } from './mend-english-names.ts'
import { mendPinyin } from './mend-pinyin.ts'
import { mendQuestionWords } from './mend-question-words.ts'
import { readDialect } from './read-dialect.ts'
import { readPinyin } from './read-pinyin.ts'
import { nameEnglishOffice } from './name-english-office.ts'
import { officePresumed } from './office-presumed.ts'
import { resolveFollowUp } from './resolve-follow-up.ts'
import { speakerOfWords } from './speaker-of-words.ts'
import { splitEnglish } from './split-english.ts'
import { splitParts } from './split-parts.ts'
import { strangerNamed } from './stranger-named.ts'
import { strangerOffice } from './stranger-office.ts'
import { translateEnglish } from './translate-english.ts'
import { withoutForm } from './without-form.ts'

/** Of whom and what can be asked: the indexed briefings' speakers and titles. */
export type Roster = readonly (Pick<Briefing, 'speakers' | 'title'> & Partial<Pick<Briefing, 'text' | 'turns' | 'venue' | 'source'>>)[]

/** What a copied line or a slip of the finger leaves behind a question. */
const LEFT_OVER = /[\s|｜丨\\/`~^*_=<>·•—-]+$/u

/**
 * What a question asks for, before anything is looked up: pure rules of the language (question
 * words, measure words, names and offices of the roster), never of a text.
 */
export function understandQuestion({ question, history = [], briefings }: {
  question: string; history?: readonly HistoryMessage[]; briefings: Roster
}): Understanding {
  const asked = question.trim().replace(LEFT_OVER, '')
  const roster = everyone(briefings)
  // Words typed by their sound tell no language.
  const byLetters = readPinyin(asked, briefings) ?? mendPinyin(asked, briefings)
  const lang = detectLanguage(byLetters)
  const typed = lang === 'en' ? nameEnglishOffice(asked, roster, words => saysWords(words, briefings)) : byLetters
  const simplified = mendQuestionWords(readDialect(toSimplified(typed)))
  const intent = classifyIntent(simplified)
  const resolved = intent === 'ask' ? resolveFollowUp(simplified, history, roster, words => speakerOfWords(words, briefings), words => saysWords(words, briefings)) : { standalone: simplified }
  const followsUp = resolved.standalone !== simplified
  const standalone = followsUp ? resolved.standalone : typed
  // How long the answer is to be asks for nothing.
  const core = answerLength(resolved.standalone)?.rest ?? resolved.standalone
  const mentions = findSpeakers(core, roster)
  const mended = mend(core, mentions, briefings)
  // Towns are found by the pages' words for them; what is read stays as it was asked.
  const placed = lang === 'en' ? mendEnglishNames(mended, briefings) : mended
  const office = lang === 'en' ? englishOfOffice(mended) : null
  const occasion = office !== null ? [office] : lang === 'en' ? englishOfOccasion(placed) : []
  const whole = occasion.length > 0 ? occasion.join('') : lang === 'en' ? translateEnglish(placed, words => saysWords(words, briefings)) : withoutForm(mended)
  const stranger = lang === 'en' || intent !== 'ask' ? null : strangerNamed(whole, mentions.flatMap(({ names }) => names.map(toSimplified)), words => saysWords(words, briefings))
  const search = stranger?.rest ?? whole
  const apart = lang === 'en' ? null : bySentence(search, roster)
  const each = lang === 'en' || apart ? null : hearEach(search, roster)
  const speakers = [...new Set([...mentions.flatMap(({ names }) => names), ...(apart ?? each)?.flatMap(part => part.speakers ?? []) ?? []])]
  const asking: QuestionPart[] = apart ?? each?.map(({ text, speakers: heard }) => ({ text, ...askedFor(text), speakers: heard }))
    ?? (lang === 'en' ? (occasion.length > 0 ? occasion : splitEnglish(mended)) : splitParts(search)).map((text, i, all) => ({ text, ...askedFor(text), ...(i > 0 && ownWords(text, search, all[i - 1]!)) }))
  const unheard = (text: string): string | null => (lang === 'en' || intent !== 'ask' || findSpeakers(text, roster).length > 0 ? null : strangerOffice(text, pattern => saysLike(pattern, briefings)))
  const parts = !stranger ? asking.map(part => withStranger(part, unheard(part.text))) : stranger.rest === null ? asking.map(part => ({ ...part, stranger: stranger.name })) : [...asking, { text: `${stranger.name}的说法`, asksFor: 'statement' as const, unit: null, stranger: stranger.name }]
  return {
    question: asked, standalone, search, lang, intent, parts, speakers,
    eachSpeaker: apart !== null || each !== null || mentions.length > 1 || /(?:各|每|哪些|哪几|几)(?:位|个|名)?(?:发言人|部门|局长|领导)|(?:两|三|几)位|都有谁|谁和谁/u.test(search),
    ...(followsUp && { followsUp }),
    ...(resolved.already !== undefined && { already: resolved.already }),
  }
}

const withStranger = (part: QuestionPart, stranger: string | null): QuestionPart => (stranger === null ? part : { ...part, stranger })

const homes = new WeakMap<object, string[]>()

/** Where a page is at home, found once. */
function homesOf(briefing: Roster[number]): string[] {
  const { title, venue = null, source = null, speakers } = briefing
  const known = homes.get(briefing) ?? homePlaces({ title, venue, source, speakers })
  homes.set(briefing, known)
  return known
}

const plainTexts = new WeakMap<object, string>()

/** The pages at hand in simplified characters, each made once: some are long, and many words are looked for. */
const textsOf = (briefings: Roster): string[] => briefings.flatMap(briefing => {
  if (briefing.text === undefined) return []
  const known = plainTexts.get(briefing) ?? toSimplified(briefing.text)
  plainTexts.set(briefing, known)
  return known
})

/** Whether a page says these words; where none is at hand, it may. */
function saysWords(words: string, briefings: Roster): boolean {
  const texts = textsOf(briefings)
  return texts.length === 0 || texts.some(text => text.includes(words))
}

function saysLike(pattern: RegExp, briefings: Roster): boolean {
  const texts = textsOf(briefings)
  return texts.length === 0 || texts.some(text => pattern.test(text))
}

/** Each speaker once; the same name in two briefings may carry two titles. */
function everyone(briefings: Roster): Speaker[] {
  const seen = new Set<string>()
  return briefings.flatMap(({ speakers }) => speakers).filter(({ name, title }) => {
    const key = `${name} ${title ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

/** So few characters ask nothing by themselves. */
const TOO_FEW = 5

const TIMED = /^(?:到|至|在|截至)?(?:\d{4}年|[去今明前后]年|[上下]半年|[一二三四]季度)/u

/** The end of a part as the question has it, where its beginning was put there from another part. */
function ownWords(text: string, question: string, before: string): { own: string } | undefined {
  for (let from = 1; from <= text.length - TOO_FEW; from++) {
    const words = text.slice(from).replace(/[？?]$/u, '')
    // Of another time the part before asked so; its own is the time.
    if (TIMED.test(text) && before.includes(words)) return undefined
    if (question.includes(words)) return question.includes(text.replace(/[？?]$/u, '')) ? undefined : { own: text.slice(from).replace(/^[，,]/u, '') }
  }
  return undefined
}

/** Names typed by sound written right, and somebody called by his title or post by his name; everything else stays as asked. */
function mend(text: string, mentions: readonly Mention[], briefings: Roster): string {
  const presumed = officePresumed(text, mentions)?.office
  return [...mentions].sort((a, b) => b.start - a.start).reduce((mended, mention) => {
    const { start, end, names, by } = mention
    const meant = by === 'sound' || by === 'title' || by === 'post' && mention !== presumed
    // 某市某局的局长: whose office it is goes with it.
    const before = mended.slice(0, start)
    const home = by === 'post' ? briefings.flatMap(homesOf).map(place => place.replace(/[省市县区]$/u, '')).find(place => place.length > 1 && new RegExp(`(?:^|[是，])${place}[省市县区]?的?$`, 'u').test(before)) : undefined
    const lead = home === undefined ? before : before.slice(0, before.lastIndexOf(home))
    return meant && names.length === 1 ? `${lead}${toSimplified(names[0]!)}${mended.slice(end)}` : mended
  }, text)
}
