import type { Briefing } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { findQuantities } from '../text/quantities.ts'

/** A question that a briefing seems to answer, and whose words it was made from. */
export type Candidate = { question: string; briefingId: string; speaker: string; kind: 'number' | 'term' | 'speaker' }

/** 其中, 这, 并 … lean on the words before them; a question that begins so cannot stand alone. */
const LEANING = /^(?:其中|这|那|该|并|同时|此外|另|还|也|仅|只|从|比|较|由|与|和|及|的|了|是|有|把|对|在|以|等)/u
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
    const measured = MEASURED.exec(clause.replace(PERIOD, '').replace(WISH, ''))
    const subject = measured?.groups?.subject
    if (!measured?.groups || !subject || LEANING.test(subject) || /\d/.test(subject)) continue
    // 甲区人口多少,产值达多少: what is said of a part may not be asked of the whole.
    if (!OPENS.test(sentence.slice(0, quantity.start - clause.length))) continue
    const verb = measured.groups.verb!.replace(/^将?达$/u, '达到').replace(/^将/u, '')
    if (quantity.kind === 'percent') return `${when}${subject}${when ? '要' : ''}${verb}百分之多少？`
    if (!/^\p{sc=Han}{1,3}$/u.test(quantity.unit)) continue
    return `${when}${subject}${when ? '要' : ''}${verb}多少${quantity.unit}？`
  }
  return null
}

/** A quoted term that its own sentence explains: “…”是, “…”即, “…”指. */
function termQuestion(sentence: string): string | null {
  const term = /“(?<term>[^“”]{2,10})”[，,]?(?:即|是指|指的是|就是|，?包括)/u.exec(sentence)?.groups?.term
  return term ? `“${term}”指的是什么？` : null
}

/**
 * Questions that the passages of spokespersons seem to answer, made by rules of the language
 * from their own sentences, in page order. Whether they truly are answered is for asking to tell.
 */
export function candidateQuestions(briefing: Briefing, passages: readonly Passage[]): Candidate[] {
  const candidates: Candidate[] = []
  const named = new Set<string>()
  for (const passage of passages) {
    const { speaker } = passage
    if (passage.briefingId !== briefing.id || speaker?.role !== 'spokesperson') continue
    const of = (kind: Candidate['kind'], question: string) => candidates.push({ kind, question, briefingId: briefing.id, speaker: speaker.name })
    for (const { text } of passage.sentences) {
      const term = termQuestion(text)
      if (term) of('term', term)
      const number = numberQuestion(text)
      if (number) of('number', number)
    }
    if (!named.has(speaker.name)) of('speaker', `${speaker.name}主要介绍了什么？`)
    named.add(speaker.name)
  }
  return candidates.filter((candidate, i) => candidates.findIndex(other => other.question === candidate.question) === i)
}
