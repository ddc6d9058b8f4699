import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Briefing } from '../../lib/contract/briefing.ts'
import type { Sentence } from '../../lib/contract/passage.ts'
import type { Question } from '../../lib/contract/question.ts'
import { chunkBriefing } from '../../lib/chunk/chunk-briefing.ts'
import { askedSentences } from '../../lib/evaluate/cited-share.ts'
import { statesFact } from '../../lib/evaluate/find-fact.ts'
import { locateEvidence } from '../../lib/evaluate/locate-evidence.ts'
import { readQuestions } from '../../lib/evaluate/read-questions.ts'
import { parseFile } from '../../lib/parse/parse-file.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folders = ['corpus', 'tests/layouts', 'tests/questions/briefings']
const files = fs.globSync('tests/questions/**/*.jsonl', { cwd: root }).sort()
const sets = files.map(file => ({ file, questions: readQuestions(fs.readFileSync(path.join(root, file), 'utf8'), file) }))
const all = sets.flatMap(set => set.questions)

const briefings = new Map<string, Briefing>()
beforeAll(async () => {
  for (const name of new Set(all.flatMap(question => question.briefings ?? []))) {
    const file = folders.map(folder => path.join(root, folder, name)).find(candidate => fs.existsSync(candidate))
    if (file) briefings.set(name, await parseFile(fs.readFileSync(file), name))
  }
})

/** Every briefing a question is asked over: what it asks for may stand in any of them. */
const allAsked = (question: Question) => (question.briefings ?? []).flatMap(name => briefings.get(name) ?? [])
const known = new Map<Briefing, Sentence[]>()
/** Cut once: hundreds of questions are asked of one page. */
function sentencesOf(briefing: Briefing): Sentence[] {
  const sentences = known.get(briefing) ?? chunkBriefing(briefing).flatMap(passage => passage.sentences)
  known.set(briefing, sentences)
  return sentences
}
const table = (question: Question) => ({ table: question.category === 'table' })

test('ids are unique over all sets, and every question names a briefing that is there', () => {
  expect(new Set(all.map(question => question.id)).size).toBe(all.length)
  expect(all.filter(question => !question.briefings?.length || question.briefings.some(name => !briefings.has(name))).map(question => question.id)).toEqual([])
})

test('what is kept apart shares no question with what is worked with, and asks no other kinds', () => {
  const [worked, held] = ['dev', 'held-out'].map(name => sets.find(set => set.file.endsWith(`${name}.jsonl`))!.questions) as [Question[], Question[]]
  expect(worked.length).toBeGreaterThanOrEqual(800)
  expect(held.length).toBeGreaterThanOrEqual(110)
  // Questions that came with the layouts are worked with.
  expect(held.filter(question => question.note === 'given')).toEqual([])
  const wording = (question: Question) => JSON.stringify([question.briefings, question.question, question.history])
  const known = new Set(worked.map(wording))
  expect(held.filter(question => known.has(wording(question)))).toEqual([])
  const kinds = new Set(worked.map(question => question.category))
  expect(held.filter(question => !kinds.has(question.category)).map(question => question.id)).toEqual([])
})

describe('what a question asks for is in its briefing', () => {
  test('every piece of evidence is printed there, in words of a speaker asked for', () => {
    const wrong = all.flatMap(question => question.evidence.filter(piece => {
      return !allAsked(question).some(briefing => {
        const places = locateEvidence(briefing, piece, table(question))
        const theirs = briefing.turns.filter(turn => question.speakers.length === 0 || question.speakers.includes(turn.speaker ?? turn.attributedTo ?? ''))
        return places.some(span => theirs.some(turn => turn.start <= span.start && span.end <= turn.end))
      })
    }).map(piece => `${question.id} ${piece}`))
    expect(wrong).toEqual([])
  })

  test('every speaker asked for is one of the page', () => {
    const wrong = all.flatMap(question => question.speakers.filter(name =>
      !allAsked(question).some(briefing => briefing.speakers.some(speaker => speaker.name === name))).map(name => `${question.id} ${name}`))
    expect(wrong).toEqual([])
  })

  test('every fact stands in the evidence, is a speaker, or is marked as a paraphrase', () => {
    const wrong = all.flatMap(question => question.facts.filter(alternatives => {
      const evidence = question.evidence.join('\n').replaceAll('|', '')
      return !alternatives.some(fact => fact.startsWith('~') || question.speakers.includes(fact) || statesFact(evidence, [fact]))
    }).map(alternatives => `${question.id} ${alternatives[0]}`))
    expect(wrong).toEqual([])
  })

  test('nothing forbidden stands in a sentence asked for: quoting it whole must be right', () => {
    const wrong = all.filter(question => question.forbidden.length > 0).flatMap(question => {
      const texts = allAsked(question).flatMap(briefing => askedSentences(question, { briefing, sentences: sentencesOf(briefing) }).map(({ start, end }) => briefing.text.slice(start, end)))
      return question.forbidden.filter(statement => texts.some(text => statesFact(text, [statement]))).map(statement => `${question.id} ${statement}`)
    })
    expect(wrong).toEqual([])
  })

  test('nothing is asked of a question without an answer', () => {
    expect(all.filter(question => !question.answerable && (question.facts.length > 0 || question.evidence.length > 0)).map(question => question.id)).toEqual([])
    expect(all.filter(question => question.answerable && question.evidence.length === 0).map(question => question.id)).toEqual([])
  })
})
