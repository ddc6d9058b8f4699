import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ModelThread } from '../../lib/onnx/model-thread.ts'

const echo = () => new ModelThread(() => path.join(import.meta.dirname, 'echo-worker.mjs'))
const run = (thread: ModelThread, number: number, options = {}) => thread.run('model', [[number]], options).then(({ values }) => values[0])

describe('ModelThread', () => {
  it.each([[13, 'exit code 3'], [7, 'thrown in the thread']])('after a crash (%i) says so and serves the rest with a new thread', async (deadly, found) => {
    const thread = echo()
    const before = run(thread, 1)
    const crashed = run(thread, deadly)
    const waiting = run(thread, 2)
    await expect(crashed).rejects.toMatchObject({ name: 'UserError', code: 'model_failed', message: expect.stringContaining(found) })
    expect(await before).toBe(1)
    expect(await waiting).toBe(2)
    expect(await run(thread, 3)).toBe(3)
  })

  it('gives up a request under way at once and keeps the next one\'s answer apart', async () => {
    const thread = echo()
    const cancel = new AbortController()
    const cancelled = run(thread, 1, { signal: cancel.signal })
    const next = run(thread, 2)
    cancel.abort('stopped')
    await expect(cancelled).rejects.toBe('stopped')
    expect(await next).toBe(2)
  })

  it('rests only once the request under way is answered, and begins no other', async () => {
    const thread = echo()
    const told: string[] = []
    const tell = (number: number) => void run(thread, number).then(() => told.push(`answered ${number}`))
    tell(5)
    tell(2)
    await thread.close()
    await new Promise(setImmediate)
    expect(told).toEqual(['answered 5'])
    tell(3)
    await thread.close()
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(told).toEqual(['answered 5'])
  })

  it('says that the worker cannot be found, time and again', async () => {
    const thread = new ModelThread(() => { throw new Error('worker is missing') })
    for (let i = 0; i < 2; i++) await expect(run(thread, 1)).rejects.toThrow('worker is missing')
  })
})
