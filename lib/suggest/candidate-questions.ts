import type { Briefing, Span } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { findQuantities } from '../text/quantities.ts'
import { toTraditional } from '../text/to-traditional.ts'
import { tableQuestions } from './table-questions.ts'

/** A question that a briefing seems to answer, whose words it was made from, where they begin and, but for what somebody says in all, which. */
export type Candidate = { question: string; briefingId: string; speaker: string; kind: 'number' | 'term' | 'speaker'; place: number; at?: Span }

/** The languages in which questions are made. */
export type QuestionLanguage = 'zh' | 'zh-Hant' | 'en'

/** 其中, 这, 并, 二是 … lean on the words before them; a question that begins so cannot stand alone. */
const LEANING = /^(?:第?[一二三四五六七八九十][是、]|一个|真要|凡是|如果|如今|连续|持续|谁|我|他|她|它|其中|这|那|该|并|同时|此外|另|还|也|仅|只|从|比|较|由|与|和|及|的|了|是|有|把|对|在|以|等)/u
/** 不 before 超过 sets a bound, and nothing is measured; 每 wants the words behind it. */
const UNFINISHED = /[不没未每]$|每|还是/u
/** 超过30天, 超过100米, 超过80% are mostly conditions, not results. */
const CONDITION = /^(?:%|天|日|小时|分钟|秒|年|个月|周|米|度|岁|平方米|公斤)$/u
/** A noun that measures, right before its number: 集中供热面积3.19亿平方米. */
const NOUN = /^(?<subject>[\p{sc=Han}A-Za-z]{2,14}(?:面积|里程|长度|规模|产值|收入|投资|人口|[总产销存流水用]量|[率额]|总数|人数|户数))(?:约|近|已|为|是|达)?$/u
const WISH = /^(?:力争|预计|计划|确保|努力|将|要|会|已|已经|实现|使|让|推动)+/u
const MEASURED = /^(?<subject>[\p{sc=Han}A-Za-z]{4,16}?)(?<verb>将?达到|将?达|提高到|提高至|提升到|提升至|增长到|突破|超过)(?:了|约|近)?$/u
/** Nothing, who said it, or when, stands before what opens a sentence. */
const OPENS = /^(?:[^，,。；]{0,12}(?:说|介绍|表示|透露|提到|指出)[，,：:])?(?:(?:到|至|截至)?[^，,。；]{0,8}\d{4}年[底末]?[，,]|目前[，,]|(?:今|去|明)年[^，,。；]{0,6}[，,])?$/u
const PERIOD = /(?:力争|预计|计划)?(?<when>(?:到|至)\d{4}年底?)[，,]?/u

function numberQuestion(sentence: string): string | null {
  for (const quantity of findQuantities(sentence)) {
    if (quantity.kind !== 'amount' && quantity.kind !== 'percent') continue
    const clause = sentence.slice(0, quantity.start).split(/[，。；：、“”‘’《》（）,;:()\n]/u).at(-1) ?? ''
    const when = PERIOD.exec(clause)?.groups?.when ?? ''
    const plain = clause.replace(PERIOD, '').replace(WISH, '')
    const measured = MEASURED.exec(plain)
    const named = NOUN.exec(plain)
    const subject = named?.groups?.subject ?? measured?.groups?.subject
    if (!subject || LEANING.test(subject) || UNFINISHED.test(subject) || /\d/.test(subject)) continue
    // 甲区人口多少,产值达多少: what is said of a part may not be asked of the whole.
    if (!OPENS.test(sentence.slice(0, quantity.start - clause.length))) continue
    if (named) return `${when}${subject}是多少？`
    if (!measured?.groups || measured.groups.verb === '超过' && CONDITION.test(quantity.unit)) continue
    const verb = measured.groups.verb!.replace(/^将?达$/u, '达到').replace(/^将/u, '')
    if (quantity.kind === 'percent') return `${when}${subject}${when ? '要' : ''}${verb}百分之多少？`
    if (!/^\p{sc=Han}{1,3}$/u.test(quantity.unit)) continue
    return `${when}${subject}${when ? '要' : ''}${verb}多少${quantity.unit}？`
  }
  return null
}

/** A quoted term that its own sentence explains: “…”是, “…”即, “…”指. */
function quotedTerm(sentence: string): string | null {
  return /“(?<term>[^“”]{2,10})”[，,]?(?:即|是指|指的是|就是|，?包括)/u.exec(sentence)?.groups?.term ?? null
}

/** How each language asks. What is measured is named in the briefing's own words alone, so in English nobody asks for it. */
const WORDING = {
  zh: { term: (term: string) => `“${term}”指的是什么？`, speaker: (name: string) => `${name}主要介绍了什么？`, number: numberQuestion, table: tableQuestions },
  // What the rules make of the briefing's words is set in the reader's script after it is made: they read Simplified ones.
  'zh-Hant': {
    term: (term: string) => `“${toTraditional(term)}”指的是什麼？`, speaker: (name: string) => `${toTraditional(name)}主要介紹了什麼？`,
    number: (sentence: string) => { const question = numberQuestion(sentence); return question && toTraditional(question) },
    table: <Row extends { text: string }>(sentences: readonly Row[]) => tableQuestions(sentences).map(({ question, row }) => ({ question: toTraditional(question), row })),
  },
  en: { term: (term: string) => `What does “${term}” mean?`, speaker: (name: string) => `What did ${name} mainly talk about?`, number: () => null, table: () => [] },
}

/**
 * Questions that the passages of spokespersons seem to answer, made by rules of the language
 * from their own sentences, in page order. Whether they truly are answered is for asking to tell.
 */
export function candidateQuestions(briefing: Briefing, passages: readonly Passage[], language: QuestionLanguage = 'zh'): Candidate[] {
  const wording = WORDING[language]
  const candidates: Candidate[] = []
  const named = new Set<string>()
  for (const passage of passages) {
    const { speaker } = passage
    if (passage.briefingId !== briefing.id || speaker?.role !== 'spokesperson') continue
    const of = (kind: Candidate['kind'], question: string, at?: Span) => candidates.push({ kind, question, briefingId: briefing.id, speaker: speaker.name, place: at?.start ?? passage.start, at })
    for (const sentence of passage.sentences) {
      const { text } = sentence
      const term = quotedTerm(text)
      if (term) of('term', wording.term(term), sentence)
      const number = wording.number(text)
      if (number) of('number', number, sentence)
    }
    for (const { question, row } of wording.table(passage.sentences)) of('number', question, row)
    if (!named.has(speaker.name)) of('speaker', wording.speaker(speaker.name))
    named.add(speaker.name)
  }
  return candidates.filter((candidate, i) => candidates.findIndex(other => other.question === candidate.question) === i)
}
