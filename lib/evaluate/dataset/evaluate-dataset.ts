import type { Hit, Sentence } from '../../contract/passage.ts'
import type { Span } from '../../contract/briefing.ts'
import type { IndexEmbeddings } from '../../passage-index/index-embeddings.ts'
import type { PassageIndex } from '../../passage-index/passage-index.ts'
import { readHits } from '../../read/read-hits.ts'
import type { Reader } from '../../read/reader.ts'
import { retrieve } from '../../retrieve/retrieve.ts'
import { understandQuestion } from '../../understand/understand-question.ts'
import { bestSentence } from './best-sentence.ts'
import { indexDataset } from './index-dataset.ts'
import { rankScores, type Ranking, type RankScores } from './rank-scores.ts'
import { readDataset, type Dataset } from './read-dataset.ts'

export type DatasetScores = RankScores & {
  passages: number
  questions: number
  /** Share of questions whose first sentence holds the answer: of all sentences, and of those of a right passage. */
  'sentence@1': number
  'sentence@1 within passage': number
  /** Mean milliseconds a question: to hits, and until those read for it are read. */
  msToHits: number
  msToSentence: number
}

export type DatasetOptions = {
  embeddings: IndexEmbeddings
  reader: Reader
  /** Asks only so many questions, spread evenly over the set. */
  limit?: number
  onProgress?: (stage: 'embed' | 'ask', done: number, total: number) => void
}

/** Hits fetched, so that ten passages of the dataset are among them although long ones are divided. */
const HITS = 40
/** Hits read for the first sentence. */
const READ = 3

/**
 * Retrieval and sentence scores of the product's own stages on a folder that `readDataset`
 * describes: its passages are divided, embedded, indexed, found and read as briefings are.
 * @throws UserError what `readDataset`, the embeddings and the reader throw.
 */
export async function evaluateDataset(folder: string, { embeddings, reader, limit, onProgress }: DatasetOptions): Promise<DatasetScores> {
  const dataset = await readDataset(folder)
  const index = await indexDataset(dataset.passages, embeddings, (done, total) => onProgress?.('embed', done, total))
  const questions = spread(dataset.questions, limit ?? Infinity)
  const sentences = Map.groupBy(dataset.sentences, sentence => sentence.passage_id)
  const gold = new Map(dataset.gold.map(each => [each.id, each.gold_sentence_ids]))
  const rankings: Ranking[] = []
  const counted = { overall: 0, within: 0, toHits: 0, toSentence: 0 }
  for (const { id, question, positive_passage_ids: right } of questions) {
    const started = performance.now()
    const understanding = understandQuestion({ question, briefings: [] })
    const hits = await retrieve({ index, embeddings }, understanding, {}, HITS)
    counted.toHits += performance.now() - started
    rankings.push({ found: [...new Set(hits.map(hit => hit.passage.briefingId))], right })
    // Passages that were found and right ones are read once; each has windows of its own.
    const found = hits.slice(0, READ)
    const others = passagesOf(index, right).filter(hit => !found.some(({ passage }) => passage.id === hit.passage.id))
    const union = [...found, ...others]
    const read = await readHits({ reader, understanding, hits: union })
    counted.toSentence += performance.now() - started
    const isGold = (best: ReturnType<typeof bestSentence>) => {
      const sentence = best && sentenceId(best.sentence, sentences.get(best.passage.briefingId) ?? [])
      return sentence !== null && (gold.get(id) ?? []).includes(sentence)
    }
    if (isGold(bestSentence(read.filter(({ rank }) => rank < found.length), union))) counted.overall++
    if (isGold(bestSentence(read.filter(({ passage }) => right.includes(passage.briefingId)), []))) counted.within++
    onProgress?.('ask', rankings.length, questions.length)
  }
  const share = (count: number) => count / (questions.length || 1)
  return {
    passages: dataset.passages.length, questions: questions.length, ...rankScores(rankings),
    'sentence@1': share(counted.overall), 'sentence@1 within passage': share(counted.within),
    msToHits: share(counted.toHits), msToSentence: share(counted.toSentence),
  }
}

function spread<T>(items: readonly T[], limit: number): T[] {
  const step = Math.max(1, items.length / limit)
  return Array.from({ length: Math.min(items.length, limit) }, (_, n) => items[Math.floor(n * step)]!)
}

/** Every passage of the right ones as if it had been found. */
function passagesOf(index: PassageIndex, ids: readonly string[]): Hit[] {
  return [...index.passages.values()].filter(passage => ids.includes(passage.briefingId)).map(passage => ({ passage, score: 0, ranks: { dense: null, lexical: null } }))
}

/** The dataset's sentence that shares most with ours: the two may have been cut by slightly different rules. */
function sentenceId(mine: Sentence, theirs: Dataset['sentences']): string | null {
  const shared = (span: Span) => Math.min(mine.end, span.end) - Math.max(mine.start, span.start)
  return theirs.reduce<Dataset['sentences'][number] | null>((best, each) => (shared(each) > (best ? shared(best) : 0) ? each : best), null)?.id ?? null
}
