import os from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { answerOnce } from '../../lib/answer-question.ts'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import { wordsOfPassage } from '../../lib/chunk/words-of-passage.ts'
import { createEmbeddings } from '../../lib/embed/create-embeddings.ts'
import { LocalEmbeddings } from '../../lib/embed/local-embeddings.ts'
import { type Assistant, openAssistant } from '../../lib/open-assistant.ts'
import { countTokens } from '../../lib/passage-index/count-tokens.ts'
import { retrieve } from '../../lib/retrieve/retrieve.ts'
import { candidateQuestions } from '../../lib/suggest/candidate-questions.ts'
import { searchTokens } from '../../lib/text/search-tokens.ts'
import { understandQuestion } from '../../lib/understand/understand-question.ts'
import type { Env } from '../../lib/env.ts'
import { measurePaint } from './measure-paint.ts'
import { measureSearch } from './measure-search.ts'
import { openBareEncoder } from './bare-encoder.ts'

/**
 * What was measured; times in milliseconds, each pair alternately in the same run. `blockedMost` is
 * how late the event loop ever was, `busyMost` the most processor time of the main thread between
 * two of its turns: on a machine busy with other work the first counts that work as well.
 */
export type Measured = {
  processors: number
  question: { questions: number; bareEncoder: number; toHits: number; ratio: number }
  answer: { questions: number; p50: number; longest: number; blockedMost: number; busyMost: number }
  ingest: { passages: number; barePerSecond: number; perSecond: number; ratio: number }
  /** Megabytes the process holds with everything loaded, before and after the questions. */
  memory: { ready: number; afterAnswers: number }
  /** Largest paint of first visits on a throttled phone; null where there is no browser. */
  paint: { visits: number; p50: number; longest: number } | null
  /** A search of the kept conversations against a mere look through the same words. */
  search: ReturnType<typeof measureSearch>
}

const QUESTIONS = 12
const ROUNDS = 5
const PASSAGES = 40

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)

/**
 * Measures the local product over the user's own index: question to hits and ingest against the
 * bare encoder, how long answering blocks the event loop, and memory.
 */
export async function runBench(env: Env): Promise<Measured> {
  const local = { ...env, OPENAI_EMBEDDING_MODEL: undefined }
  const embeddings = await createEmbeddings(local)
  if (!(embeddings instanceof LocalEmbeddings)) throw new Error('the bench measures the local encoder')
  const assistant = await openAssistant(local)
  try {
    await assistant.warmUp()
    const questions = await questionsOf(assistant)
    const ready = megabytes()
    const answer = await measureAnswers(assistant, questions)
    const memory = { ready, afterAnswers: megabytes() }
    const processors = os.availableParallelism()
    const bare = await openBareEncoder(env.MODELS_DIR, Math.min(processors, 4))
    const paints = await measurePaint(env)
    return {
      processors, answer, memory, paint: paints && { visits: paints.length, p50: median(paints), longest: Math.max(...paints) },
      question: await measureHits(assistant, embeddings, questions, bare),
      ingest: await measureIngest(assistant, embeddings, bare),
      search: measureSearch(),
    }
  } finally {
    await assistant.close()
  }
}

type Bare = (ids: readonly number[]) => Promise<number>

async function questionsOf(assistant: Assistant): Promise<string[]> {
  const index = await assistant.index()
  const passages = [...index.passages.values()]
  const asked = [...index.briefings.values()].flatMap(briefing => candidateQuestions(briefing, passages).map(({ question }) => question))
  const step = Math.max(1, Math.floor(asked.length / QUESTIONS))
  return asked.length === 0 ? ['这次发布会介绍了什么？'] : asked.filter((_, i) => i % step === 0).slice(0, QUESTIONS)
}

async function measureAnswers(assistant: Assistant, questions: readonly string[]): Promise<Measured['answer']> {
  await answerOnce(assistant, { question: questions[0]! })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const times: number[] = []
  const busy = watchBusy()
  delay.enable()
  for (const question of questions) {
    const started = performance.now()
    await answerOnce(assistant, { question })
    times.push(performance.now() - started)
  }
  delay.disable()
  return { questions: questions.length, p50: median(times), longest: Math.max(...times), blockedMost: delay.max / 1e6, busyMost: busy() }
}

/** Samples the main thread's processor time each millisecond it can; the returned function stops and gives the largest step. */
function watchBusy(): () => number {
  let before = process.threadCpuUsage()
  let most = 0
  const sample = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before)
    before = process.threadCpuUsage()
    most = Math.max(most, (user + system) / 1000)
  }, 1)
  return () => {
    clearInterval(sample)
    return most
  }
}

async function measureHits(assistant: Assistant, embeddings: LocalEmbeddings, questions: readonly string[], bare: Bare): Promise<Measured['question']> {
  const index = await assistant.index()
  const briefings = [...index.briefings.values()]
  const times: { bare: number; hits: number }[] = []
  for (const question of questions) {
    const alone: number[] = []
    const whole: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const started = performance.now()
      const understanding = understandQuestion({ question, briefings })
      await retrieve({ index, embeddings }, understanding, {}, 8)
      whole.push(performance.now() - started)
      alone.push(await bare(embeddings.tokenIds('query', understanding.search)))
    }
    times.push({ bare: median(alone), hits: median(whole) })
  }
  return {
    questions: questions.length, bareEncoder: median(times.map(each => each.bare)), toHits: median(times.map(each => each.hits)),
    ratio: median(times.map(each => each.hits / each.bare)),
  }
}

async function measureIngest(assistant: Assistant, embeddings: LocalEmbeddings, bare: Bare): Promise<Measured['ingest']> {
  const briefings = [...(await assistant.index()).briefings.values()]
  const texts = briefings.flatMap(briefing => chunkBriefing(briefing).map(wordsOfPassage)).slice(0, PASSAGES)
  let alone = 0
  let whole = 0
  // In small alternate portions, so that whatever else the machine does weighs on both alike.
  for (let at = 0; at < texts.length; at += 5) {
    const portion = texts.slice(at, at + 5)
    const ids = portion.map(text => embeddings.tokenIds('passage', text))
    for (const row of ids) alone += await bare(row)
    const started = performance.now()
    await embeddings.embedDocuments(portion)
    countTokens(portion.map(searchTokens))
    whole += performance.now() - started
  }
  return { passages: texts.length, barePerSecond: (1000 * texts.length) / alone, perSecond: (1000 * texts.length) / whole, ratio: whole / alone }
}
