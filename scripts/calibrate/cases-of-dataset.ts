import path from 'node:path'
import { weighCandidates } from '../../lib/answer/local/judge/weigh-candidates.ts'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import { asBriefing } from '../../lib/evaluate/dataset/as-briefing.ts'
import { readDataset, type Dataset } from '../../lib/evaluate/dataset/read-dataset.ts'
import { readHits } from '../../lib/read/read-hits.ts'
import type { Reader } from '../../lib/read/reader.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'
import type { Case } from './case.ts'

type Gold = Dataset['sentences']

/**
 * Each question of an outside data set asked of its passage (an answer where the first sentence holds
 * it, else left out), and of the passage without the sentences that answer: a near miss.
 * @throws UserError what `readDataset` and the reader throw
 */
export async function casesOfDataset(folder: string, reader: Reader, limit = Infinity): Promise<Case[]> {
  const { passages, questions, sentences, gold } = await readDataset(folder)
  const source = path.basename(folder)
  const step = Math.max(1, questions.length / limit)
  const cases: Case[] = []
  for (const { id, question, positive_passage_ids: [right] } of questions.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))) {
    const passage = passages.find(each => each.id === right)
    const answers = gold.find(each => each.id === id)?.gold_sentence_ids ?? []
    const holding = sentences.filter(sentence => sentence.passage_id === right && answers.includes(sentence.id))
    if (!passage || holding.length === 0) continue
    const whole = await firstSentence(passage, question, reader)
    if (whole && overlaps(whole.sentence, holding)) cases.push({ features: whole.features, answers: true, source, briefing: passage.id })
    const without = await firstSentence({ id: passage.id, text: withoutSentences(passage.text, holding) }, question, reader)
    if (without) cases.push({ features: without.features, answers: false, source, briefing: passage.id })
  }
  return cases
}

async function firstSentence(passage: Dataset['passages'][number], question: string, reader: Reader) {
  const briefing = asBriefing(passage)
  const hits = chunkBriefing(briefing).map(each => ({ passage: each, score: 0, ranks: { dense: null, lexical: null } }))
  const understanding = understandQuestion({ question, briefings: [briefing] })
  if (understanding.intent !== 'ask' || hits.length === 0) return null
  const read = await readHits({ reader, understanding, hits })
  const [first] = weighCandidates({ understanding, index: 0, read, briefings: [briefing] }).weighed
  return first ? { features: first.features, sentence: first.read.sentence } : null
}

const overlaps = ({ start, end }: { start: number; end: number }, holding: Gold): boolean => holding.some(gold => gold.start < end && start < gold.end)

function withoutSentences(text: string, holding: Gold): string {
  return [...holding].sort((a, b) => b.start - a.start).reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
