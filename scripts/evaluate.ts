/**
 * Asks every question of a set through the same function as the chat, and judges the answers.
 *   npm run -s evaluate
 *   npm run -s evaluate -- [--questions FILE.jsonl]… [--corpus PATH…] [--out DIR] [--model local|llm] [--limit N] [--fails] [--json]
 *   npm run -s evaluate -- --ablate reader|dense|lexical        what that part of the product is worth
 *   npm run -s evaluate -- --dataset DIR [--limit N] [--json]       retrieval and sentences on an outside data set
 */
import path from 'node:path'
import fs from 'node:fs/promises'
import type { AnswerMode } from '../lib/contract/answer.ts'
import { readEnv } from '../lib/env.ts'
import { checkThresholds, readThresholds } from '../lib/evaluate/check-thresholds.ts'
import { evaluateQuestions } from '../lib/evaluate/evaluate-questions.ts'
import type { QuestionResult } from '../lib/evaluate/question-result.ts'
import { summarizeResults } from '../lib/evaluate/summarize-results.ts'
import { findBriefings } from './evaluate/find-briefings.ts'
import { formatEvaluation, formatFails } from './evaluate/format-evaluation.ts'
import { readArguments } from './evaluate/read-arguments.ts'
import { readSets, type QuestionSet } from './evaluate/read-sets.ts'
import { type Evaluation, makeFolder, writeEvaluation } from './evaluate/write-evaluation.ts'
import type { Part } from './evaluate/without-part.ts'
import { runCommand } from './run-command.ts'

const thresholdsFile = 'tests/questions/thresholds.json'

/** Aborted by the first Ctrl-C or SIGTERM: a long evaluation that is stopped still reports what it has. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

/** Asks every set; once stopped, leaves the questions not asked yet. */
async function askSets({ sets, files, model, without, stop }: {
  sets: readonly QuestionSet[]; files: readonly string[] | null; model?: AnswerMode; without?: Part; stop: AbortSignal
}): Promise<Map<string, QuestionResult[]>> {
  // Loads the models' runtime: not before the arguments and the question files are known to be right.
  const { openEvaluation } = await import('./evaluate/open-evaluation.ts')
  const opened = await openEvaluation({ env: readEnv(), files, named: sets.flatMap(({ questions }) => questions.flatMap(({ briefings }) => briefings ?? [])), ...(without && { without }) })
  try {
    const results = new Map<string, QuestionResult[]>()
    for (const { name, questions } of sets) {
      const judged: QuestionResult[] = []
      results.set(name, judged)
      for await (const result of evaluateQuestions({ questions, ask: opened.ask, sources: opened.sources, ...(model && { model }) })) {
        judged.push(result)
        if (stop.aborted) return results
        if (judged.length % 20 === 0 || judged.length === questions.length) {
          console.error(`${name}：${judged.length}/${questions.length}，正确 ${judged.filter(({ score }) => score.right).length}`)
        }
      }
    }
    return results
  } finally {
    await opened.close()
  }
}

await runCommand(async () => {
  const options = readArguments()
  if (options.dataset) {
    const { formatDataset, scoreDataset } = await import('./evaluate/score-dataset.ts')
    const scores = await scoreDataset(options.dataset, readEnv(), options.limit)
    process.stdout.write(options.json ? `${JSON.stringify(scores, null, 2)}\n` : formatDataset(scores))
    return 0
  }
  const sets = await readSets(options.questions, options.limit)
  const thresholds = readThresholds(await fs.readFile(thresholdsFile, 'utf8'), thresholdsFile)
  const files = await findBriefings({ paths: options.corpus, questions: sets.flatMap(set => set.questions), corpusDir: readEnv().CORPUS_DIR })
  await makeFolder(options.out)
  const stop = stopSignal()
  const bySet = await askSets({ sets, files, stop, ...(options.model && { model: options.model }), ...(options.ablate && { without: options.ablate }) })
  const results = [...bySet.values()].flat()
  const asked = sets.reduce((sum, set) => sum + set.questions.length, 0)
  const summary = summarizeResults(results)
  const evaluation: Evaluation = {
    ...summary,
    sets: Object.fromEntries([...bySet].map(([name, judged]) => [name, summarizeResults(judged)])),
    short: [...(results.length < asked ? [`中途停止，只问了 ${results.length}/${asked} 题`] : []), ...checkThresholds(summary, thresholds)],
  }
  await writeEvaluation(options.out, { evaluation, results })
  process.stdout.write(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : formatEvaluation(evaluation))
  if (options.fails && !options.json) process.stdout.write(`\n${formatFails(results)}`)
  console.error(`逐题结果和报告写在 ${path.resolve(options.out)}`)
  return evaluation.short.length === 0 ? 0 : 1
})
