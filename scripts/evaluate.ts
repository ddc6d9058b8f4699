/**
 * Asks every question of a set through the same function as the chat, and judges the answers.
 *   npm run -s evaluate
 *   npm run -s evaluate -- [--questions FILE.jsonl]… [--corpus PATH…] [--out DIR] [--model local|llm] [--fails] [--json]
 *   npm run -s evaluate -- --ablate reader|dense|lexical        what that part of the product is worth
 *   npm run -s evaluate -- --dataset DIR [--limit N] [--json]       retrieval and sentences on an outside data set
 */
import path from 'node:path'
import fs from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { answerModeSchema, type AnswerMode } from '../lib/contract/answer.ts'
import { readEnv } from '../lib/env.ts'
import { UserError } from '../lib/errors.ts'
import { checkThresholds, readThresholds } from '../lib/evaluate/check-thresholds.ts'
import { evaluateQuestions } from '../lib/evaluate/evaluate-questions.ts'
import type { QuestionResult } from '../lib/evaluate/question-result.ts'
import { summarizeResults } from '../lib/evaluate/summarize-results.ts'
import { findBriefings } from './evaluate/find-briefings.ts'
import { formatEvaluation, formatFails } from './evaluate/format-evaluation.ts'
import { readSets, type QuestionSet } from './evaluate/read-sets.ts'
import { type Evaluation, writeEvaluation } from './evaluate/write-evaluation.ts'
import { partSchema, type Part } from './evaluate/without-part.ts'
import { runCommand } from './run-command.ts'

const usage = '用法：npm run -s evaluate -- [--questions FILE.jsonl] [--corpus PATH…] [--out DIR] [--model local|llm] [--ablate reader|dense|lexical] [--fails] [--json]，或 --dataset DIR [--limit N]'
const thresholdsFile = 'tests/questions/thresholds.json'

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        questions: { type: 'string', multiple: true, default: [] }, corpus: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: 'evaluation-out' }, model: { type: 'string' }, ablate: { type: 'string' },
        dataset: { type: 'string' }, limit: { type: 'string' },
        fails: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
      },
    })
    // --corpus takes any number of paths: those after the first arrive as positionals.
    if (positionals.length > 0 && values.corpus.length === 0) throw new Error(`不认识的参数 ${positionals[0]}`)
    const limit = values.limit === undefined ? undefined : Number(values.limit)
    if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) throw new Error('--limit 应是正整数')
    return {
      ...values, limit, corpus: [...values.corpus, ...positionals],
      model: oneOf(answerModeSchema.options, '--model', values.model), ablate: oneOf(partSchema.options, '--ablate', values.ablate),
    }
  } catch (error) {
    throw new UserError('bad_input', `无法评测：${error instanceof Error ? error.message : String(error)}`, usage, { cause: error })
  }
}

/** @throws where the option holds something else than one of the values. */
function oneOf<Value extends string>(values: readonly Value[], option: string, given: string | undefined): Value | undefined {
  const value = values.find(candidate => candidate === given)
  if (given !== undefined && value === undefined) throw new Error(`${option} 只能是 ${values.join('、')}`)
  return value
}

async function askSets({ sets, files, model, without }: {
  sets: readonly QuestionSet[]; files: readonly string[] | null; model?: AnswerMode; without?: Part
}): Promise<Map<string, QuestionResult[]>> {
  // Loads the models' runtime: not before the arguments and the question files are known to be right.
  const { openEvaluation } = await import('./evaluate/open-evaluation.ts')
  const opened = await openEvaluation({ env: readEnv(), files, ...(without && { without }) })
  try {
    const results = new Map<string, QuestionResult[]>()
    for (const { name, questions } of sets) {
      const judged: QuestionResult[] = []
      results.set(name, judged)
      for await (const result of evaluateQuestions({ questions, ask: opened.ask, sources: opened.sources, ...(model && { model }) })) {
        judged.push(result)
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
  const sets = await readSets(options.questions)
  const thresholds = readThresholds(await fs.readFile(thresholdsFile, 'utf8'), thresholdsFile)
  const files = await findBriefings({ paths: options.corpus, questions: sets.flatMap(set => set.questions), corpusDir: readEnv().CORPUS_DIR })
  const bySet = await askSets({ sets, files, ...(options.model && { model: options.model }), ...(options.ablate && { without: options.ablate }) })
  const results = [...bySet.values()].flat()
  const summary = summarizeResults(results)
  const evaluation: Evaluation = {
    ...summary,
    sets: Object.fromEntries([...bySet].map(([name, judged]) => [name, summarizeResults(judged)])),
    short: checkThresholds(summary, thresholds),
  }
  await writeEvaluation(options.out, { evaluation, results })
  process.stdout.write(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : formatEvaluation(evaluation))
  if (options.fails && !options.json) process.stdout.write(`\n${formatFails(results)}`)
  console.error(`逐题结果和报告写在 ${path.resolve(options.out)}`)
  return evaluation.short.length === 0 ? 0 : 1
})
