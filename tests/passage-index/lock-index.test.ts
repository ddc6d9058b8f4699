import { spawn } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { lockIndex } from '../../lib/passage-index/lock-index.ts'
import { testPlace } from './test-place.ts'

// Every step is synced to disk, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

test('a second one waits, is told once, and goes on when the first is done', async () => {
  const { indexDir } = await testPlace()
  const release = await lockIndex(indexDir)
  const order: string[] = []
  const second = lockIndex(indexDir, { onWait: () => order.push('waits') }).then(done => { order.push('in'); done() })
  await new Promise(resolve => setTimeout(resolve, 350))
  order.push('first done')
  release()
  await second
  expect(order).toEqual(['waits', 'first done', 'in'])
})

test('many at once are let in one at a time', async () => {
  const { indexDir } = await testPlace()
  let inside = 0
  let most = 0
  await Promise.all(Array.from({ length: 6 }, async () => {
    const release = await lockIndex(indexDir)
    most = Math.max(most, ++inside)
    await new Promise(resolve => setTimeout(resolve, 5))
    inside--
    release()
  }))
  expect(most).toBe(1)
})

test('a process that is killed leaves no lock behind', async () => {
  const { indexDir } = await testPlace()
  const code = `import { lockIndex } from ${JSON.stringify(new URL('../../lib/passage-index/lock-index.ts', import.meta.url).href)}; await lockIndex(${JSON.stringify(indexDir)}); console.log('in'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise(resolve => child.stdout.once('data', resolve))
  let waited = false
  const next = lockIndex(indexDir, { onWait: () => { waited = true; child.kill('SIGKILL') } })
  ;(await next)()
  expect(waited).toBe(true)
}, 20_000)

test('waiting can be given up', async () => {
  const { indexDir } = await testPlace()
  const release = await lockIndex(indexDir)
  await expect(lockIndex(indexDir, { signal: AbortSignal.timeout(150) })).rejects.toMatchObject({ name: 'TimeoutError' })
  release()
})
