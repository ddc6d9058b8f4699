import type { Briefing } from '../../../contract/briefing.ts'
import type { QuestionPart, Understanding } from '../../../contract/understanding.ts'
import type { ReadSentence } from '../../../read/read-hits.ts'
import { findQuantities } from '../../../text/quantities.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { otherPlace } from './other-place.ts'
import { otherTime } from './other-time.ts'
import { saysWhen } from './says-when.ts'
import { tellsNoChange } from './tells-no-change.ts'
import { homePlaces } from '../../../understand/home-places.ts'
import { findSpeakers } from '../../../understand/find-speakers.ts'
import { placeNames } from '../../../text/place-names.ts'
import { comparable, coverage, questionTerms, termCover } from '../sentences/question-terms.ts'
import type { Term } from '../sentences/question-terms.ts'
import { rateOfAnother } from './rate-of-another.ts'
import { ofPartInstead } from './of-part-instead.ts'
import { leavesUntold } from './leaves-untold.ts'
import { ofAnotherOne } from './of-another-one.ts'
import { ordersMachine } from './orders-machine.ts'
import { dayOfAnother } from './day-of-another.ts'
import type { Features } from './features.ts'
import { fitsKind, fitsUnit } from './fits-kind.ts'
import { ASKING_LOSES } from './asking-loses.ts'
import { passOnToReplies } from './pass-on-to-replies.ts'
import { isAsking, withReplies } from './replies.ts'
import { lacksHour } from './lacks-hour.ts'
import { compoundsOf } from './sibling-named.ts'
import { cellsOf, hasColumnIn, isHeading, namesRow, rowAt, unitOfTable } from '../sentences/table-rows.ts'
import { turnSentences } from '../sentences/turn-sentences.ts'
import { saidAsAsked } from './said-as-asked.ts'
import { subjectUntold } from './subject-untold.ts'
import { toldElsewhere } from './told-elsewhere.ts'
import { UNSET } from './unset.ts'
import type { Weighed } from './weighed.ts'
import { translateEnglish } from '../../../understand/translate-english.ts'
import { premiseFigures } from '../../../understand/premise-figures.ts'

/** A part's candidates, best first; `asked` is the part with typing errors mended. */
export type PartView = { part: QuestionPart; asked: string; terms: Term[]; weighed: Weighed[] }

/** Asked of what a table shows. */
const IN_TABLE = /表(?:里|中|格|上|内)|[下上]表|表\d/u

/** What no row of a table tells: why, how, and what something is. */
const TOLD_IN_WORDS = new Set(['reason', 'manner', 'definition'])

/** Behind an office: what it does, or is asked to say. */
const DOES = /^(?:打算|准备|计划|将|要|会|怎么|如何|怎样|咋|采取|有(?:什么|哪些)(?:举措|措施|办法|打算|计划))/u

/** What ends an occasion and tells nothing. */
const CLOSING = /^(?:再次)?(?:谢谢|感谢)|(?:发布会|访谈|直播|会议|通气会|见面会)(?:就?到此|到这里)(?:结束|为止)/u

/** How like its question a passage that answers usually is, for encoders of which that is not known. */
const TYPICAL = 0.9

/** A row of which the question names the column, too, is the one. */
const COLUMN_TOO = 1.5

/** Looks at every sentence read as an answer to one part of the question. */
export function weighCandidates({ understanding, index, read: everything, briefings: library }: {
  understanding: Understanding; index: number; read: readonly ReadSentence[]; briefings: readonly Briefing[]
}): PartView {
  const found = new Set(everything.map(({ passage }) => passage.briefingId))
  const briefings = library.filter(({ id }) => found.has(id))
  const part = understanding.parts[index]!
  const asked = understanding.lang === 'en' && /[a-z]{2}/iu.test(part.text) ? translateEnglish(part.text, word => briefings.some(briefing => wholeText(briefing).includes(word))) : comparable(everything[0]?.asked[index] ?? part.text)
  const byId = new Map(briefings.map(briefing => [briefing.id, { briefing, all: wholeText(briefing), title: comparable(briefing.title ?? ''), home: comparable(`${homePlaces(briefing).join(' ')} ${briefing.title ?? ''} ${briefing.text.slice(0, LEAD)} ${officesOf(briefing)}`) }]))
  // Orders to a machine that somebody put into a page are nobody's answer.
  const read = withReplies(everything, briefings).filter(({ sentence }) => !ordersMachine(sentence.text))
  const tables = read.map(one => rowOf(one, byId.get(one.passage.briefingId)?.briefing))
  // A row says what its column's heading says with it.
  const texts = read.map(({ sentence }, i) => comparable(tables[i] ? `${tables[i].heading} ${sentence.text}` : sentence.text))
  const titles = comparable(briefings.map(({ title }) => title ?? '').join(' '))
  // 城市管理局打算怎么…: the office says who is asked, and nothing of what.
  const called = understanding.speakers.length === 0 ? [] : findSpeakers(asked, briefings.flatMap(briefing => briefing.speakers)).flatMap(({ by, start, end }) => (by === 'office' && start === 0 && DOES.test(asked.slice(end)) ? [asked.slice(start, end)] : []))
  const terms = contentTerms(asked, texts, titles, called, understanding)
  // 甲市2023年的票价几元，起步价能坐几公里: a later part means the same place and time.
  const first = index > 0 ? `${toSimplified(understanding.parts[0]!.text)}，` : ''
  const placed = placeNames(asked).length === 0 ? `${first}${asked}` : asked
  // 是不是已经…: whether something has come about tells no time for the next part.
  const timed = saysWhen(asked) || understanding.parts[0]!.asksFor === 'yes_no' ? asked : `${first}${asked}`
  const names = briefings.flatMap(({ speakers }) => speakers).filter(({ role }) => role !== 'reporter').map(({ name }) => name)
  const head = terms.find(term => term.head)
  const quoted = terms.filter(term => term.quoted)
  const pages = [...byId.values()].map(({ all }) => all)
  const lacking = new Map([...byId].map(([id, { all }]) => [id, lackingIn(all, terms, head)]))
  const elsewhere = new Set([...byId].flatMap(([id, { all }]) => (toldElsewhere(terms, all, pages) ? [id] : [])))
  const compounds = compoundsOf(asked, terms)
  const isUntold = leavesUntold({ part, asked, placed, terms })
  const weighed = read.map((candidate, i): Weighed => {
    const { passage, sentence } = candidate
    const reading = candidate.readings[index] ?? { evidence: 0, span: null }
    const of = byId.get(passage.briefingId)
    const said = withYears(texts[i]!, of?.briefing.date ?? null)
    const next = comparable(passage.sentences[candidate.index + 1]?.text ?? '')
    // A long table's rows may be retrieved without the heading that says of which times they are.
    const around = withYears(`${comparable(tables[i]?.heading ?? '')} ${surroundings(candidate, of?.briefing)}`, of?.briefing.date ?? null)
    const row = !TOLD_IN_WORDS.has(part.asksFor) && tables[i] !== null && namesRow(asked, comparable(tables[i]!.label)) && hasColumnIn(part.unit, tables[i]!.heading + tables[i]!.caption, sentence.text)
    const near = row ? said : reading.span ? comparable(sentence.text.slice(Math.max(0, reading.span.start - 36), reading.span.end + 16)) : said
    const { unknown, alien, headUnknown } = lacking.get(passage.briefingId) ?? lackingIn('', terms, head)
    const likeness = candidate.likeness ?? TYPICAL
    const features: Features = {
      evidence: clamp(reading.evidence, 9),
      span: clamp(reading.span?.score ?? 0, 12),
      said: coverage(terms, said),
      around: coverage(terms, around),
      near: coverage(terms, near),
      stranger: unknown === 1 ? 1 : 0,
      likeness,
      closeness: candidate.closeness ?? 0,
      unknown,
      foreign: unknown * (1 - likeness),
      alien: alien ? 1 - likeness : 0,
      others: 0,
      figure: part.asksFor === 'number' || part.asksFor === 'date' ? 1 : 0,
      head: head ? termCover(head.text, said) : 1,
      kind: row || (part.asksFor === 'person' ? names.some(name => sentence.text.includes(name)) : fitsKind(part, sentence.text)) ? 1 : 0,
      // 2027年开工吗, and no day is set: that tells of any.
      otherTime: !UNSET.test(said) && otherTime(timed, said, around, of?.briefing.date ?? null) ? 1 : 0,
      otherUnit: row ? 0 : (part.asksFor === 'date' || (part.asksFor === 'number' && part.unit !== null)) && !fitsKind(part, sentence.text) || part.asksFor === 'date' && (lacksHour(asked, said) || dayOfAnother(terms, said)) || tellsNoChange(asked, said) || uncounted(part, asked, head, said) || rateOfAnother(part, asked, said) ? 1 : 0,
      otherPlace: part.asksFor === 'number' && ofPartInstead(placed, said) || otherPlace(placed, said + comparable(passage.speaker?.title ?? ''), around, of ?? NO_PAGE) ? 1 : 0,
      otherSubject: quoted.length > 0 && quoted.every(term => termCover(term.text, around) < 0.6 && termCover(term.text, turnText(candidate, of?.briefing)) < 0.6) ? 1 : 0,
      rival: rival(asked, terms, said),
      headUnknown,
      joined: part.asksFor === 'number' ? joined(terms, sentence.text, part.unit) : coverage(terms, said),
      otherOne: elsewhere.has(passage.briefingId) || (part.asksFor === 'number' || part.asksFor === 'date') && of !== undefined && subjectUntold(candidate, placed, terms, of, of.briefing, reading.evidence) || ofAnotherOne({ part, asked, terms, compounds, said, around, all: of?.all ?? '', candidate, briefing: of?.briefing, understanding }) ? 1 : 0,
      untold: isUntold({ text: sentence.text, said, next, around, marked: reading.span ? comparable(sentence.text.slice(reading.span.start, reading.span.end)) : '' }) ? 1 : 0,
      replies: 0,
      row: !row ? 0 : tables[i]!.heading.split('\t').slice(1).some(name => name.length > 1 && asked.includes(comparable(name))) ? COLUMN_TOO : 1,
      heading: row ? 0 : /[。！？；!?;：:…|」”"']\s*$|[a-z\d%)]\.\s*$|^\s*\p{Script=Han}{2,5}[：:]./u.test(sentence.text) && !CLOSING.test(sentence.text) ? 0 : 1,
      speaker: understanding.speakers.length === 0 ? 0 : understanding.speakers.includes(passage.speaker?.name ?? '') ? 1 : -1,
    }
    // However close in meaning: the figure is of another measure.
    if (features.otherUnit > 0) features.closeness = 0
    return { read: candidate, features, score: 0 }
  })
  for (const candidate of weighed) {
    const briefing = byId.get(candidate.read.passage.briefingId)?.briefing
    candidate.score = scoreOf(candidate) - (briefing && isAsking(candidate.read, briefing) ? ASKING_LOSES : 0)
  }
  // 表里哪个…: a row of one, named or not.
  if (IN_TABLE.test(asked)) for (const candidate of weighed) if (cellsOf(candidate.read.sentence.text)) candidate.score += ASKING_LOSES
  // The heading of a table says less than the row that is asked for.
  if (weighed.some(({ features }) => features.row > 0)) for (const candidate of weighed) if (isHeading(candidate.read.sentence.text)) candidate.score -= ASKING_LOSES
  const gained = saidAsAsked(part, asked, terms)
  for (const candidate of weighed) candidate.score += gained(candidate.read)
  const [most = 0, next = 0] = weighed.map(({ features }) => features.evidence).sort((a, b) => b - a)
  for (const { features } of weighed) features.others = features.evidence === most ? next : most
  passOnToReplies(part, asked, understanding.speakers.map(comparable), weighed, byId)
  // A reply that was not read counts only where its question was found.
  const known = new Set(everything)
  return { part, asked, terms, weighed: weighed.filter(({ read: one, features }) => known.has(one) || features.replies === 1).sort((a, b) => b.score - a.score) }
}

/** The offices of those who speak for somebody: the bodies of a place tell where a page is at home. */
const officesOf = ({ speakers }: Briefing): string => speakers.flatMap(({ role, title }) => (role === 'reporter' || role === 'unknown' ? [] : title ?? [])).join(' ')

const folded = new WeakMap<Briefing, string>()

/** A briefing's text in comparable form, made once: some are long, and questions are many. */
function wholeText(briefing: Briefing): string {
  let text = folded.get(briefing)
  if (text === undefined) folded.set(briefing, (text = comparable(briefing.text)))
  return text
}

/** What a whole page lacks of the question: the share of its words, any long word, and the word asked for; the same for each of its sentences. */
function lackingIn(all: string, terms: readonly Term[], head: Term | undefined): { unknown: number; alien: boolean; headUnknown: number } {
  return {
    unknown: 1 - coverage(terms, all),
    alien: terms.some(({ text, light }) => !light && /^\p{Script=Han}{3,}$/u.test(text) && termCover(text, all) === 0),
    headUnknown: head && !head.light ? 1 - termCover(head.text, all) : 0,
  }
}

/** Figures taken for granted and the speakers' own names are checked apart; foreign words cannot be found in Han text. */
function contentTerms(asked: string, texts: readonly string[], titles: string, called: readonly string[], { lang, speakers }: Understanding): Term[] {
  const figures = premiseFigures(asked).map(({ start, end }) => comparable(asked.slice(start, end)))
  const named = speakers.map(comparable)
  // A name of which the language makes two words is none of what is asked.
  const unnamed = named.reduce((left, name) => left.replaceAll(name, '，'), asked)
  const all = questionTerms(/\p{L}/u.test(unnamed) ? unnamed : asked, texts).filter(({ text }) => !named.includes(text) && !called.some(words => words.includes(text)) && !(lang === 'en' && /[a-z]/iu.test(text)))
  // The page's own city goes without saying in most of its sentences.
  const home = (text: string) => /[省市县区州]$/u.test(text) && titles.includes(text)
  const rest = all.filter(({ text }) => !home(text) && !figures.some(figure => /^\d/u.test(text) && figure.includes(text)))
  return rest.length > 0 ? rest : all
}

/** The best cover of the terms in a clause that holds a figure in the unit asked for; 0 where there is none. */
function joined(terms: readonly Term[], sentence: string, unit: string | null): number {
  const clauses = sentence.split(/(?<=[，,；;。：])(?!\d)/u)
  return Math.max(0, ...clauses.map((clause, i) => (findQuantities(clause).some(quantity => fitsUnit(quantity, unit))
    ? Math.max(coverage(terms, comparable(clause)), 0.8 * coverage(terms, comparable(`${clauses[i - 1] ?? ''}${clause}`))) : 0)))
}

/** The heading of the table that a row stands in, what the line above it says of units, and the row's name. */
function rowOf({ passage, sentence }: ReadSentence, briefing: Briefing | undefined): { heading: string; caption: string; label: string } | null {
  if (!briefing || cellsOf(sentence.text) === null) return null
  const turn = turnSentences(briefing)[passage.turn] ?? []
  const row = rowAt(turn, turn.findIndex(other => other.sentence.start === sentence.start))
  return row && { heading: row.names.join('\t'), caption: row.caption === undefined ? '' : `（${unitOfTable(turn[row.caption]!.sentence.text) ?? ''}）`, label: row.cells[0] ?? '' }
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, Number.isFinite(value) ? value : -limit))

const NO_PAGE = { title: '', home: '', all: '' }
/** How far a page's head reaches that says whose it is, in UTF-16 units. */
const LEAD = 300

/** For a figure or a day the word asked for counts more; of an English question it is a translation. */
const FIGURE_OF_HEAD = 2.5

/** Which sentence answers best; the reader leads, the words and the kind of answer correct it. */
function scoreOf({ features, read: { rank } }: Weighed): number {
  return features.evidence + 80 * features.closeness + 0.5 * features.span + 3 * features.said + 3 * features.around + 2 * features.near +
    (features.figure === 1 && features.closeness === 0 ? FIGURE_OF_HEAD : 1) * features.head + 6 * features.row * (1 + features.head) + 1.5 * features.kind + 3 * features.speaker - 0.1 * rank - 2 * features.otherTime - 3 * features.heading - 4 * features.otherUnit - 3 * features.otherPlace - 3 * features.otherOne - 4 * features.untold - 3 * features.otherSubject
}

/** The passage, what heads it, and the question it answers. */
export function surroundings({ passage }: ReadSentence, briefing: Briefing | undefined): string {
  const turns = briefing?.turns ?? []
  // Behind the question there may be its translation, and behind that the reply in the other language.
  let at = passage.turn - 1
  if (turns[at]?.speaker === passage.speaker?.name && turns[at]?.lang !== turns[passage.turn]?.lang) at -= 1
  let asked = ''
  for (; turns[at]?.role === 'reporter'; at -= 1) asked = `${briefing!.text.slice(turns[at]!.start, turns[at]!.end)} ${asked}`
  return comparable(`${passage.context} ${asked} ${passage.sentences.map(({ text }) => text).join('')}`)
}

/** All that the speaker says in the same turn. */
const turnText = ({ passage }: ReadSentence, briefing: Briefing | undefined): string => comparable(briefing ? briefing.text.slice(briefing.turns[passage.turn]?.start ?? 0, briefing.turns[passage.turn]?.end ?? 0) : '')

/** 旅客吞吐量 asked, 货物吞吐量 said: a neighbour of a word that is said, itself missing. */
function rival(asked: string, terms: readonly Term[], said: string): number {
  const rarest = Math.max(0.001, ...terms.map(({ weight }) => weight))
  return Math.max(0, ...terms.map(({ text, weight }) => {
    const after = terms.find(other => asked.includes(`${text}${other.text}`) || asked.includes(`${text}的${other.text}`))
    return after && said.includes(after.text) && termCover(text, said) < 0.5 ? weight / rarest : 0
  }))
}

/** 多少个喇叭 asked: the word stands in the sentence, and no figure in its clause or beside it. */
function uncounted({ asksFor }: QuestionPart, asked: string, head: Term | undefined, said: string): boolean {
  if (asksFor !== 'number' || !head || !new RegExp(`(?:多少|几)\\p{Script=Han}{1,3}${escapePattern(head.text)}`, 'u').test(asked)) return false
  const clauses = said.split(/[，。；、：]/u)
  const holding = clauses.flatMap((clause, i) => (clause.includes(head.text) ? [`${clauses[i - 1] ?? ''}，${clause}，${clauses[i + 1] ?? ''}`] : []))
  return holding.length > 0 && holding.every(clause => findQuantities(clause).every(({ kind }) => kind === 'percent' || kind === 'ordinal'))
}

/** 2024年 said in 2025 is 去年, and 去年 is 2024年: each stands for the other. */
function withYears(text: string, date: string | null): string {
  const today = Number(/^(\d{4})/u.exec(date ?? '')?.[1])
  if (!today) return text
  const pairs = [['今年', today], ['去年', today - 1], ['前年', today - 2], ['明年', today + 1]] as const
  return text + pairs.map(([word, year]) => (text.includes(`${year}年`) && !text.includes(word) ? ` ${word}` : '')).join('')
}
