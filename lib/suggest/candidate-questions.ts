import type { Briefing, Span } from '../contract/briefing.ts'
import type { Passage } from '../contract/passage.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { toTraditional } from '../text/to-traditional.ts'
import { dateQuestion } from './date-question.ts'
import { englishFigure } from './english-figure.ts'
import { figureQuestion } from './figure-question.ts'
import { listQuestion } from './list-question.ts'
import { putQuestions } from './put-question.ts'
import { quotedTerm } from './quoted-term.ts'
import { reasonQuestion } from './reason-question.ts'
import { readsWell } from './stands-alone.ts'
import { tableQuestions } from './table-questions.ts'

/** What a question is made from: a question that was put, a figure, a row of a table, a day, a list, a reason, a coined term; `speaker` asks for what somebody says in all. */
export type CandidateKind = 'put' | 'number' | 'table' | 'date' | 'list' | 'reason' | 'term' | 'speaker'

/**
 * A question that a briefing seems to answer, whose words it was made from, where they begin and, but for what
 * somebody says in all, which; `told` are the words that its answer must say.
 */
export type Candidate = { question: string; briefingId: string; speaker: string; kind: CandidateKind; place: number; at?: Span; told?: string }

/** The languages in which questions are made. */
export type QuestionLanguage = 'zh' | 'zh-Hant' | 'en'

/** The sentences on both sides, where the passage has them. */
type Around = { before: string | undefined; behind: string | undefined }

type Made = Pick<Candidate, 'kind' | 'question' | 'told'>

/** What one sentence seems to answer, in Simplified characters. */
function ofSentence(text: string, { before, behind }: Around, speaker: string): Made[] {
  const [term, figure, date] = [quotedTerm(text, behind), figureQuestion(text), dateQuestion(text)]
  const [list, reason] = [listQuestion(text, speaker), reasonQuestion(text, before)]
  return [
    ...(term ? [{ kind: 'term', question: `“${term}”指的是什么？` } as const] : []),
    ...(figure ? [{ kind: 'number', question: figure.question, told: figure.told } as const] : []),
    ...(date ? [{ kind: 'date', question: date.question, told: date.told } as const] : []),
    ...(list ? [{ kind: 'list', question: list } as const] : []),
    ...(reason ? [{ kind: 'reason', question: reason } as const] : []),
  ]
}

/** The same in English, where it has words for what is asked of. */
function inEnglish(text: string, { behind }: Around): Made[] {
  const [term, figure] = [quotedTerm(text, behind), figureQuestion(text)]
  const asked = figure && englishFigure(figure)
  return [...(term ? [{ kind: 'term', question: `What does “${term}” mean?` } as const] : []), ...(asked ? [{ kind: 'number', question: asked, told: figure.told } as const] : [])]
}

/** Whether a page is printed in Traditional characters; a name may have one anywhere. */
function printedTraditional(text: string): boolean {
  const characters = [...new Set(text)]
  const changed = (convert: (character: string) => string): number => characters.filter(character => convert(character) !== character).length
  return changed(toSimplified) > changed(toTraditional)
}

/** The questions that were put to who speaks behind them, and all that he says in reply. */
function put({ id, text, turns }: Briefing): Candidate[] {
  return turns.flatMap((turn, i) => {
    const reply = turns[i + 1]
    if ((turn.role !== 'reporter' && turn.role !== 'host') || reply?.role !== 'spokesperson' || !reply.speaker) return []
    return putQuestions(toSimplified(text.slice(turn.start, turn.end))).map(question => ({
      kind: 'put' as const, question, briefingId: id, speaker: reply.speaker!, place: reply.start, at: { start: reply.start, end: reply.end },
    }))
  })
}

/**
 * Questions that the passages of spokespersons seem to answer, made by rules of the language from
 * their own sentences and from the questions put to them. Whether they truly are answered is for asking to tell.
 */
export function candidateQuestions(briefing: Briefing, passages: readonly Passage[], language: QuestionLanguage = 'zh'): Candidate[] {
  const candidates: Candidate[] = language === 'en' ? [] : put(briefing)
  const named = new Set<string>()
  for (const [at, passage] of passages.entries()) {
    const { speaker } = passage
    if (passage.briefingId !== briefing.id || speaker?.role !== 'spokesperson') continue
    const add = (made: Made, told?: Span) => candidates.push({ ...made, briefingId: briefing.id, speaker: speaker.name, place: told?.start ?? passage.start, ...(told && { at: told }) })
    const plain = passage.sentences.map(sentence => ({ sentence, text: toSimplified(sentence.text) }))
    const next = passages[at + 1]
    for (const [i, { sentence, text }] of plain.entries()) {
      const around = { before: plain[i - 1]?.text, behind: plain[i + 1]?.text ?? (next?.briefingId === briefing.id && next.turn === passage.turn ? toSimplified(next.sentences[0]?.text ?? '') : undefined) }
      for (const made of language === 'en' ? inEnglish(text, around) : ofSentence(text, around, toSimplified(speaker.name))) {
        // A reason is told with what it is the reason of.
        add(made, made.kind === 'reason' ? { start: plain[i - 1]?.sentence.start ?? sentence.start, end: sentence.end } : sentence)
      }
    }
    if (language !== 'en') for (const { question, row } of tableQuestions(plain)) add({ kind: 'table', question }, row.sentence)
    if (!named.has(speaker.name)) add({ kind: 'speaker', question: language === 'en' ? `What did ${speaker.name} mainly talk about?` : `${speaker.name}主要介绍了什么？` })
    named.add(speaker.name)
  }
  const read = candidates.filter(({ kind, question }) => kind === 'speaker' || language === 'en' || readsWell(question))
  const different = read.filter((candidate, i) => read.findIndex(other => other.question === candidate.question) === i)
  // What the rules make of the briefing's words is set in the reader's script, or the page's, after it is made: they read Simplified ones.
  const traditional = language === 'zh-Hant' || language === 'zh' && printedTraditional(briefing.text)
  return traditional ? different.map(candidate => ({ ...candidate, question: toTraditional(toSimplified(candidate.question)) })) : different
}
