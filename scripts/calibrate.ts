/**
 * Fits the judge that decides whether a sentence answers (lib/answer/local/confidence.ts) on
 * labelled questions and reports how well it tells answers from near misses. Questions are asked of
 * the briefings that CORPUS_DIR holds; those of other briefings are passed over.
 *   node scripts/calibrate.ts tests/questions/dev.jsonl
 *   CORPUS_DIR=some/folder INDEX_DIR=/tmp/index node scripts/calibrate.ts FILE.jsonl…
 * Every answerable question is asked a second time with its evidence taken out: a near miss by construction.
 */
import fs from 'node:fs/promises'
import { retrieve } from '../lib/retrieve/retrieve.ts'
import { confidence } from '../lib/answer/local/confidence.ts'
import { comparable } from '../lib/answer/local/question-terms.ts'
import { weighCandidates } from '../lib/answer/local/weigh-candidates.ts'
import type { Question } from '../lib/contract/question.ts'
import { readQuestions } from '../lib/evaluate/read-questions.ts'
import { openAssistant, type Assistant } from '../lib/open-assistant.ts'
import { readHits } from '../lib/read/read-hits.ts'
import { understandQuestion } from '../lib/understand/understand-question.ts'
import { type Case, fitJudge } from './calibrate/fit-judge.ts'
import { auroc, riskCoverage } from './calibrate/risk-coverage.ts'
import { runCommand } from './run-command.ts'

const HITS = 8

/** The best candidate of each part with its label; nothing where the question's briefings are not indexed. */
async function casesOf(question: Question, { index, embeddings, reader }: Assistant): Promise<Case[]> {
  const opened = await index()
  const briefings = [...opened.briefings.values()].filter(({ fileName }) => !question.briefings || question.briefings.includes(fileName))
  if (briefings.length === 0 || question.category === 'false_premise') return []
  const understanding = understandQuestion({ question: question.question, history: question.history ?? [], briefings })
  if (understanding.intent !== 'ask') return []
  const hits = await retrieve({ index: opened, embeddings }, understanding, { briefingIds: briefings.map(({ id }) => id) }, HITS)
  const read = await readHits({ reader, understanding, hits })
  const gold = question.evidence.map(comparable)
  const isGold = (text: string) => gold.some(piece => comparable(text).includes(piece) || piece.includes(comparable(text)))
  return understanding.parts.flatMap((_, part) => {
    const { weighed } = weighCandidates({ understanding, index: part, read, briefings })
    const right = weighed.find(({ read: { sentence } }) => isGold(sentence.text))
    const wrong = weighed.find(({ read: { sentence } }) => !isGold(sentence.text))
    const one = understanding.parts.length === 1
    return [
      ...(question.answerable && right ? [{ features: right.features, answers: true, made: false }] : []),
      ...(wrong && (!question.answerable || one) ? [{ features: wrong.features, answers: false, made: question.answerable }] : []),
    ]
  })
}

await runCommand(async () => {
  const files = process.argv.slice(2)
  const questions: Question[] = []
  for (const file of files) questions.push(...readQuestions(await fs.readFile(file, 'utf8'), file))
  const assistant = await openAssistant()
  const cases: Case[] = []
  for (const question of questions) cases.push(...await casesOf(question, assistant))
  await assistant.close()
  const judged = cases.map(({ features, answers, made }) => ({ score: confidence(features), answers, made }))
  const asked = judged.filter(({ made }) => !made)
  console.log(`${cases.length} cases; AUROC as set: ${auroc(asked).toFixed(3)} on questions as asked, ${auroc(judged).toFixed(3)} with evidence taken out as well`)
  for (const { coverage, risk } of riskCoverage(asked)) console.log(`coverage ${coverage.toFixed(2)}  risk ${risk.toFixed(3)}`)
  console.log('fitted:', JSON.stringify(fitJudge(cases)))
})
