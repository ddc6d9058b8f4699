import { expect, onTestFinished, test } from 'vitest'
import { startBuilt } from './start-built.ts'

/** More than are answered at once: whichever is first, the model has others to run. */
const QUESTIONS = ['谁介绍了科技创新？', '有哪些重点任务？', '到2027年轨道交通运营里程要达到多少公里？', '城市更新有哪些举措？'].flatMap(each => [each, `请问${each}`, `记者问：${each}`])

test('a server that is ended while it answers ends as one that did not fail, and soon', async () => {
  const { address, ended, said, kill } = await startBuilt()
  onTestFinished(() => void kill('SIGKILL'))
  const begun = QUESTIONS.map(text => fetch(`${address}/api/chat`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text }] }] }),
  }))
  const answers = Promise.allSettled(begun.map(async each => (await each).text()))
  await Promise.race(begun)
  const since = performance.now()
  kill('SIGTERM')
  // Ended amid a run of the model, the process would be aborted in native code.
  expect(await ended).toEqual({ code: 0, signal: null })
  expect(performance.now() - since).toBeLessThan(15_000)
  expect(said()).not.toMatch(/^\s+at /mu)
  // Whoever was still waiting is cut off: it was ended amid its work.
  expect((await answers).map(({ status }) => status)).toContain('rejected')
}, 120_000)
