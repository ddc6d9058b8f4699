import { inWholeMarks } from './in-whole-marks.ts'
import { BOLD_SIGN } from '../../../text/bold-sign.ts'
import type { Outcome, Quotation } from '../../../contract/answer.ts'
import type { Evidence } from '../../../contract/evidence.ts'
import type { QuestionPart, Understanding } from '../../../contract/understanding.ts'
import { toSimplified } from '../../../text/to-simplified.ts'
import { directAnswer } from './direct-answer.ts'
import { cellAsked } from './cell-asked.ts'
import { afterAttribution } from './after-attribution.ts'
import { nameSpeaker } from './name-speaker.ts'
import { asksWhoAnswered, isWhoSaid } from '../choose/is-who-said.ts'
import type { Chosen, Selection } from '../choose/selection.ts'
import { unitOfTable } from '../sentences/table-rows.ts'
import { tellTables } from './tell-tables.ts'
import type { Quote } from './tell-tables.ts'
import { trimQuote } from './trim-quote.ts'
import { WORDING, type Wording } from './wording.ts'

export type Composed = {
  outcome: Outcome
  /** Prose with `[n]` markers, n being `Evidence.number`. */
  text: string
  /** What leads the answer in our own words, put together from a quote: dispensable. */
  headline?: string
  /** Numbers of the evidence cited, in order of first use. */
  evidenceUsed: number[]
  nearest: Quotation[]
  /** The parts of the question that the briefings do not answer, as asked. */
  missing: string[]
}

/** Writes the answer from the speakers' own sentences; connecting words state nothing that is not cited. */
export function composeAnswer({ understanding, selection, evidence }: {
  understanding: Understanding; selection: Selection; evidence: readonly Evidence[]
}): Composed {
  const { lang } = understanding
  const words = WORDING[lang]
  const { outcome, nearest } = selection
  const plain = (text: string): Composed => ({ outcome, text, evidenceUsed: [], nearest, missing: [] })
  if (understanding.intent === 'decline') return plain(words.declined)
  if (understanding.intent === 'small_talk') return plain(smallTalk(understanding.question, words))
  const missing = selection.parts.flatMap(part => (part.missing === null ? [] : [asWritten(part.missing.replace(/[？?]$/u, ''), understanding.standalone)]))
  if (outcome === 'not_found') {
    const silent = selection.parts.find(part => part.silent !== undefined)?.silent
    const told = silent === undefined ? words.notFound((selection.absent ?? []).map(word => asWritten(word, understanding.standalone)), nearest.length > 0) : words.silent(asWritten(silent, understanding.standalone), nearest.length > 0)
    return { ...plain(told), missing }
  }

  const find = (chosen: Chosen) => evidence.find(({ briefingId, start }) => briefingId === chosen.passage.briefingId && start === chosen.sentence.start)
  const cited = selection.parts.flatMap(({ part, chosen, terms }) => chosen.flatMap((one): Cited[] => {
    const found = find(one)
    return found ? [{ part, terms: terms ?? [], evidence: { ...found, ...(one.span ? { span: one.span } : {}) }, exact: one.span !== undefined, ...(one.title && { title: one.title }) }] : []
  }))
  const lines: string[] = []
  const asked = selection.parts.filter(({ part }) => !isWhoSaid(part))
  const direct = asked.length !== 1 || cited.length !== 1 || !cited[0]!.exact ? null : asked[0]!.item ? spanned(cited[0]!.evidence) : directAnswer(cited[0]!.part, cited[0]!.evidence, cited[0]!.terms)
  const quotes = tellTables(quotesOf(cited))
  const corrects = selection.parts.some(part => part.corrects)
  const headline = direct && !corrects ? `${direct.replace(BOLD_SIGN, '')}${words.stop}` : undefined
  if (headline) lines.push(`${headline}[${cited[0]!.evidence.number}]`)
  const captions = quotes.filter(({ row, words: said }) => row === undefined && unitOfTable(said) !== null)
  const [row, ...others] = quotes.filter(quote => !captions.includes(quote))
  const cell = asked.length === 1 && asked[0]!.part.asksFor === 'number' && others.length === 0 && row?.row ? cellAsked(asked[0]!.part.text, row.row.names, row.row.cells) : null
  // The unit that the line above the table says, where no cell or column has one.
  const unit = captions[0] && cell !== null && /[\d.,]$/u.test(cell) && !/[（(][^（）()]+[)）] /u.test(cell) ? unitOfTable(captions[0].words) : ''
  if (cell !== null) lines.push(`${cell}${unit}${words.stop}${[...unit ? captions.slice(0, 1) : [], row!].map(markersOf).join('')}`)
  const whoSaid = selection.parts.find(({ part }) => isWhoSaid(part))
  // Of several complete questions it is the one before it whose words are meant.
  const meant = whoSaid?.part.speakers ? selection.parts.slice(0, selection.parts.indexOf(whoSaid)).flatMap(({ chosen }) => chosen) : []
  const theirs = (whoSaid && whoSaid.chosen.length > 0 ? whoSaid.chosen : meant).flatMap(one => find(one) ?? [])
  const answered = whoSaid !== undefined && asksWhoAnswered(whoSaid.part) && theirs.length > 0
  // Who it was is the answer where nothing else is asked in a word; several are each named with their words.
  const sayers = new Map(quotes.map(({ evidence: { speaker, number } }) => [speaker?.name ?? '', { speaker, number }]))
  const [sayer] = sayers.values()
  const named = whoSaid && !answered && !corrects && lines.length === 0 && sayers.size === 1 && sayer?.speaker ? sayer : null
  if (named?.speaker) lines.push(`${nameSpeaker(named.speaker, lang)}${words.stop}[${named.number}]`)
  const toldWithWords = named !== null || sayers.size > 1 && !sayers.has('') && lines.length === 0
  lines.push(...attributed(quotes, lang, named ? [keyOf(quotes[0]!)] : []))
  if (corrects && lines[0]) lines[0] = `${words.instead}${lines[0]}`
  if (lines[0] && selection.parts.some(part => part.differing)) lines[0] = `${words.differ}${lines[0]}`
  if (lines[0] && selection.parts.some(part => part.ofPlaces)) lines[0] = `${words.ofPlaces}${lines[0]}`
  if (whoSaid && (answered || !toldWithWords)) lines.push(...saidBy(theirs.length > 0 ? theirs : quotes.map(quote => quote.evidence), lang, answered))
  if (missing.length > 0) lines.push(words.missing(missing))
  const text = lines.join('\n')
  const evidenceUsed = [...new Set([...text.matchAll(/\[(\d+)\]/gu)].map(match => Number(match[1])))]
  return { outcome, text, evidenceUsed, nearest, missing, ...(headline && { headline }) }
}

/** The words of a span, without the blanks of a page's layout. */
const spanned = ({ quote, start, span }: Evidence): string | null => (span ? quote.slice(span.start - start, span.end - start).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '') : null)

function smallTalk(said: string, words: Wording): string {
  if (/再见|再見|拜拜|晚安|bye/iu.test(said)) return words.bye
  return /谢|謝|thank/iu.test(said) ? words.welcome : words.hello
}

/** Parts are in simplified characters; where the question has the same words, they are given as it writes them. */
function asWritten(text: string, question: string): string {
  const at = toSimplified(question).indexOf(text)
  return at < 0 ? text : question.slice(at, at + text.length)
}

/** One part's use of one sentence; `exact` where the reader marked the words in it. */
type Cited = { part: QuestionPart; terms: string[]; evidence: Evidence; exact: boolean; title?: true }
/** Longer sentences are cut to what was asked, in UTF-16 units. */
const LONG = 110

/**
 * Each sentence once, in order of first use. Where every part that uses it asks for one thing and
 * that thing was found whole, only the clauses around it are given; the citation keeps the sentence.
 */
function quotesOf(cited: readonly Cited[]): Quote[] {
  const byNumber = new Map<number, Cited[]>()
  for (const one of cited) byNumber.set(one.evidence.number, [...(byNumber.get(one.evidence.number) ?? []), one])
  return [...byNumber.values()].map(uses => {
    const { evidence } = uses[0]!
    const whole = evidence.text.trim()
    if (uses.some(({ title }) => title)) return { evidence, words: whole, title: true }
    // Where several things are asked, a clause left out may hold one of them.
    const single = cited.length === 1 && evidence.text.length > LONG && uses.every(use => use.exact && directAnswer(use.part, use.evidence) !== null && !/和|与|以及|、|分别|各/u.test(use.part.text))
    if (!single || evidence.quote !== evidence.text) return { evidence, words: whole }
    const spans = uses.flatMap(use => (use.evidence.span ? [{ start: use.evidence.span.start - evidence.start, end: use.evidence.span.end - evidence.start }] : []))
    return { evidence, words: trimQuote(evidence.text, spans, uses.flatMap(use => use.terms)) ?? whole }
  })
}

/** So many sentences of one speaker in a row are set as lines of their own: a list reads better than a block. */
const LINES = 3

/** The quotes under their speakers, those `known` by their names alone: a line for each stretch of one speaker, or for each sentence of a long one. */
function attributed(quotes: readonly Quote[], lang: Understanding['lang'], known: readonly string[]): string[] {
  const words = WORDING[lang]
  const named = new Set(known)
  return stretches(quotes).flatMap(stretch => {
    const [first, ...rest] = stretch.map(({ evidence, words: said, beside }) => `${inWholeMarks(said)}${markersOf({ evidence, words: said, ...(beside && { beside }) })}`)
    const { evidence: { speaker, number }, words: said, title } = stretch[0]!
    const lead = () => {
      if (title) return `${/[《〈]/u.test(said) ? said : `《${said}》`}[${number}]`
      if (!speaker) return `${words.narration}${first}`
      const key = keyOf(stretch[0]!)
      const who = named.has(key) ? speaker.name : nameSpeaker(speaker, lang)
      named.add(key)
      const own = afterAttribution(said, speaker.name)
      if (own !== null) return `${words.says(who)}${inWholeMarks(own)}[${number}]`
      const frame = speaker.role === 'reporter' ? words.reporter : said.includes(speaker.name) ? words.reports : words.says
      return `${frame(who)}${first}`
    }
    return stretch.length < LINES ? [[lead(), ...rest].join('')] : [lead(), ...rest]
  })
}

/** The numbers of the sentences that words rest on. */
const markersOf = ({ evidence, beside = [] }: Quote): string => [...beside, evidence.number].map(number => `[${number}]`).join('')

const keyOf = ({ evidence: { speaker, briefingId } }: Quote): string => `${briefingId} ${speaker?.name ?? ''}`

/** Neighbouring quotes of one speaker together. */
function stretches(quotes: readonly Quote[]): Quote[][] {
  const found: Quote[][] = []
  for (const quote of quotes) {
    const last = found.at(-1)
    if (last && keyOf(last[0]!) === keyOf(quote) && !quote.title && !last[0]!.title) last.push(quote)
    else found.push([quote])
  }
  return found
}

function saidBy(evidence: readonly Evidence[], lang: Understanding['lang'], answered: boolean): string[] {
  const words = WORDING[lang]
  const bySpeaker = new Map(evidence.map(one => [one.speaker?.name ?? '', one]))
  return [...bySpeaker.values()].map(({ speaker, number }) => `${speaker ? (answered ? words.answeredBy : words.saidBy)(nameSpeaker(speaker, lang)) : words.nobody}[${number}]`)
}
