import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { createReader } from '../../lib/read/create-reader.ts'
import { loadTokenizer } from '../../lib/onnx/load-tokenizer.ts'

type Reference = { question: string; sentences: string[]; ids: number[]; sentenceOf: number[]; evidence: number[]; null: number; nullSpan: number; span: { score: number; start: number; end: number } }
const references: Reference[] = JSON.parse(fs.readFileSync('models/reference.json', 'utf8')).reader
// Models read here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })

const reader = createReader({ modelsDir: 'models', reader: 'general' })
const tokenizer = loadTokenizer('models')

test.each(references.map(reference => [reference.question, reference] as const))('reads as the reference does: %s', async (_, reference) => {
  const { sentences, windows } = await reader.read(reference.question, reference.sentences.map(text => ({ text })))
  if (windows > 1) return
  sentences.forEach(({ evidence }, i) => {
    expect(Math.abs(evidence - (reference.evidence[i]! - reference.null))).toBeLessThan(0.1)
  })
  const holder = reference.sentenceOf[reference.span.start]!
  const span = sentences[holder]!.span!
  expect(Math.abs(span.score - (reference.span.score - reference.nullSpan))).toBeLessThan(0.15)
  const first = reference.sentenceOf.indexOf(holder)
  const { spans } = tokenizer.encodeWithSpans(reference.sentences[holder]!)
  expect(span.start).toBe(spans[reference.span.start - first]!.start)
  expect(span.end).toBe(spans[reference.span.end - first]!.end)
})

test('the same sentences read alone and among others of another run give the same scores', async () => {
  const [reference] = references
  const alone = await reader.read(reference!.question, reference!.sentences.map(text => ({ text })))
  const among = await reader.read(reference!.question, [...reference!.sentences.map(text => ({ text })), { text: '别的一段话。', run: 1 }])
  expect(among.sentences.slice(0, -1)).toEqual(alone.sentences)
})

test('an aborted read rejects with the reason', async () => {
  await expect(reader.read('问？', [{ text: '答。' }], AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
})
