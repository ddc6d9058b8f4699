import { answerParts } from '../../lib/answer/local/choose/answer-parts.ts'
import { isWhoSaid } from '../../lib/answer/local/choose/is-who-said.ts'
import { comparable } from '../../lib/answer/local/sentences/question-terms.ts'
import { supplementCandidates } from '../../lib/answer/local/choose/supplement.ts'
import { weighCandidates } from '../../lib/answer/local/judge/weigh-candidates.ts'
import type { Question } from '../../lib/contract/question.ts'
import type { Assistant } from '../../lib/open-assistant.ts'
import { readHits } from '../../lib/read/read-hits.ts'
import { retrieve } from '../../lib/retrieve/retrieve.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'
import type { Case, Cases } from './case.ts'

/** As many as an answer reads. */
const HITS = 6

/**
 * The first sentence for each part of the question with its label: an answer where it holds the
 * question's evidence, a near miss where the question has no answer. A first sentence of an answerable
 * question that is not its evidence is lost whether it is given or not, and left out. And every sentence
 * that might stand beside the chosen ones: it belongs there where it is evidence too.
 */
export async function casesOfQuestion(question: Question, source: string, { index, embeddings, reader }: Assistant): Promise<Cases> {
  const opened = await index()
  const briefings = [...opened.briefings.values()].filter(({ fileName }) => !question.briefings || question.briefings.includes(fileName))
  const understanding = understandQuestion({ question: question.question, history: question.history ?? [], briefings })
  if (understanding.intent !== 'ask' || briefings.length === 0) return { answers: [], supplements: [] }
  const hits = await retrieve({ index: opened, embeddings }, understanding, { briefingIds: briefings.map(({ id }) => id) }, HITS)
  const read = await readHits({ reader, understanding, hits })
  const gold = question.evidence.map(comparable)
  const isGold = (text: string) => gold.some(piece => text.includes(piece) || (text.length > 5 && piece.includes(text)))
  const answerable = question.answerable || question.category === 'false_premise'
  const answers = understanding.parts.flatMap((part, i): Case[] => {
    if (isWhoSaid(part) && understanding.parts.length > 1) return []
    const [first] = weighCandidates({ understanding, index: i, read, briefings }).weighed
    if (!first || (answerable && !isGold(comparable(first.read.sentence.text)))) return []
    return [{ features: first.features, answers: answerable, source, briefing: first.read.passage.briefingId }]
  })
  const { parts, views } = answerParts({ understanding, read, briefings })
  const supplements = supplementCandidates(parts, views).map(({ weighed, features }) => (
    { features, answers: isGold(comparable(weighed.read.sentence.text)), source, briefing: weighed.read.passage.briefingId }
  ))
  return { answers, supplements }
}
