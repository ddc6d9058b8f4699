import fs from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { UserError } from '../../lib/errors.ts'
import { openModel } from '../../lib/onnx/open-model.ts'

// Loading a model takes seconds where the processor is shared.
vi.setConfig({ testTimeout: 60_000 })

type Reference = {
  embeddings: { text: string; ids: number[]; vector: number[] }[]
  reader: { ids: number[]; logits: number[][] }[] | { ids: number[]; logits: number[][] }
}
const reference: Reference = JSON.parse(fs.readFileSync('models/reference.json', 'utf8'))

describe('models', () => {
  it('encoder reproduces the reference vectors', async () => {
    const encoder = openModel({ modelsDir: 'models', name: 'encoder' })
    for (const { ids, vector } of reference.embeddings) {
      const { values, dims } = await encoder.run([ids])
      expect(dims).toEqual([1, 384])
      const cosine = vector.reduce((sum, x, i) => sum + x * (values[i] ?? 0), 0) / (Math.hypot(...vector) * Math.hypot(...values))
      // Another processor family rounds int8 differently.
      expect(cosine).toBeGreaterThan(0.99)
    }
  })

  it('reader reproduces the reference logits', async () => {
    const reader = openModel({ modelsDir: 'models', name: 'reader' })
    for (const { ids, logits } of [reference.reader].flat()) {
      const { values, dims } = await reader.run([ids])
      expect(dims).toEqual([1, ids.length, 3])
      const worst = Math.max(...logits.flat().map((x, i) => Math.abs(x - (values[i] ?? 0))))
      expect(worst).toBeLessThan(0.5)
    }
  })

  it('pads rows of a batch and keeps their order', async () => {
    const encoder = openModel({ modelsDir: 'models', name: 'encoder' })
    const [a, b] = reference.embeddings
    if (!a || !b) throw new Error('reference.json holds fewer than two vectors')
    const { values, dims } = await encoder.run([a.ids, b.ids])
    expect(dims).toEqual([2, 384])
    const cosine = (row: number, vector: number[]) => vector.reduce((sum, x, i) => sum + x * (values[row * 384 + i] ?? 0), 0)
    expect(cosine(0, a.vector)).toBeGreaterThan(cosine(0, b.vector))
    expect(cosine(1, b.vector)).toBeGreaterThan(cosine(1, a.vector))
  })

  it('lets a question overtake background work and drops what was cancelled', async () => {
    const encoder = openModel({ modelsDir: 'models', name: 'encoder' })
    const ended: string[] = []
    const ids = reference.embeddings[0]?.ids ?? []
    const cancel = new AbortController()
    const first = encoder.run([ids], { background: true }).then(() => ended.push('first'))
    const bulk = encoder.run([ids], { background: true }).then(() => ended.push('bulk'))
    const cancelled = encoder.run([ids], { signal: cancel.signal }).catch((reason: unknown) => ended.push(String(reason)))
    const question = encoder.run([ids]).then(() => ended.push('question'))
    cancel.abort('cancelled')
    await Promise.all([first, bulk, cancelled, question])
    expect(ended).toEqual(['cancelled', 'first', 'question', 'bulk'])
    await expect(encoder.run([ids], { signal: AbortSignal.abort('too late') })).rejects.toBe('too late')
  })

  it('fails a bad request alone', async () => {
    const encoder = openModel({ modelsDir: 'models', name: 'encoder' })
    await expect(encoder.run([[-5, 99_999_999]])).rejects.toMatchObject({ name: 'UserError', code: 'model_failed' })
    expect((await encoder.run([[0, 2]])).dims).toEqual([1, 384])
  })

  it('says which file is missing', () => {
    expect(() => openModel({ modelsDir: '/nowhere', name: 'reader' })).toThrow(UserError)
    expect(() => openModel({ modelsDir: '/nowhere', name: 'reader' })).toThrow('reader/model.onnx')
  })
})
