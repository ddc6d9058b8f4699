import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { UserError } from '../../lib/errors.ts'
import { runInThread } from '../../lib/thread/run-in-thread.ts'

// A thread takes a moment to start, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** A worker of the tests, by its path from lib. */
const WORKER = path.join('..', 'tests', 'thread', 'trial-worker.ts')

test('the result of the work, and what it asked for and told on the way', async () => {
  const told: unknown[] = []
  const result = await runInThread(WORKER, { does: 'ask', about: 3 }, { answer: async question => Number(question) * 2, onNote: note => told.push(note) })
  expect(result).toBe(7)
  expect(told).toEqual(['asking'])
})

test('an error for people comes back as one, any other with its words', async () => {
  await expect(runInThread(WORKER, { does: 'refuse' })).rejects.toEqual(new UserError('unreadable_file', '读不了。', '换一个。'))
  await expect(runInThread(WORKER, { does: 'fail' })).rejects.toThrow('a defect')
})

test('an error of who answers reaches the work, and through it the caller', async () => {
  const answer = async () => { throw new UserError('model_failed', '模型没有运行成功。', '再试一次。') }
  await expect(runInThread(WORKER, { does: 'ask', about: 1 }, { answer })).rejects.toMatchObject({ code: 'model_failed' })
})

test('past the bound of memory, or a step that does not end, the thread is ended with the remedy', async () => {
  await expect(runInThread(WORKER, { does: 'grow' }, { memory: 32 })).rejects.toMatchObject({ code: 'too_large' })
  await expect(runInThread(WORKER, { does: 'hang' }, { patience: 2 })).rejects.toMatchObject({ code: 'too_large' })
})

test('work that waits is not taken for a step that does not end', async () => {
  expect(await runInThread(WORKER, { does: 'wait', milliseconds: 4000 }, { patience: 2 })).toBe('waited')
})

test('whoever stops the work gets his own reason', async () => {
  const stop = new AbortController()
  const stopped = runInThread(WORKER, { does: 'wait until stopped' }, { signal: stop.signal, onNote: () => stop.abort(new Error('enough')) })
  await expect(stopped).rejects.toThrow('enough')
})
