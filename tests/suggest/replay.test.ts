import { expect, test } from 'vitest'
import { replay } from '../../lib/suggest/replay.ts'

test('many readers get all of what is made once, whenever they come', async () => {
  let begun = 0
  async function* slowly() {
    begun++
    for (const item of ['甲', '乙', '丙']) {
      await new Promise(resolve => { setTimeout(resolve, 1) })
      yield item
    }
  }
  const read = replay(slowly())
  expect(begun).toBe(0)
  const [first, second] = await Promise.all([Array.fromAsync(read()), Array.fromAsync(read())])
  expect([first, second, await Array.fromAsync(read())]).toEqual([['甲', '乙', '丙'], ['甲', '乙', '丙'], ['甲', '乙', '丙']])
  expect(begun).toBe(1)
})

test('no more is made than somebody reads', async () => {
  const made: string[] = []
  async function* counted() {
    for (const item of ['甲', '乙', '丙']) {
      made.push(item)
      yield item
    }
  }
  const read = replay(counted())
  const first = read()
  await first.next()
  // Whoever leaves ends it for nobody else.
  await first.return(undefined)
  const second = read()
  expect((await second.next()).value).toBe('甲')
  expect(made).toEqual(['甲'])
  expect((await second.next()).value).toBe('乙')
  expect(made).toEqual(['甲', '乙'])
  expect(await Array.fromAsync(read())).toEqual(['甲', '乙', '丙'])
})

test('an item is there before the next is made', async () => {
  let release = () => {}
  async function* held() {
    yield '甲'
    await new Promise<void>(resolve => { release = resolve })
    yield '乙'
  }
  const reader = replay(held())()
  expect(await reader.next()).toEqual({ done: false, value: '甲' })
  const next = reader.next()
  await new Promise(resolve => { setTimeout(resolve, 1) })
  release()
  expect(await next).toEqual({ done: false, value: '乙' })
})

test('an error reaches every reader after what was made', async () => {
  async function* broken() {
    yield '甲'
    throw new Error('读不到')
  }
  const read = replay(broken())
  for (const _ of [1, 2]) {
    const reader = read()
    expect((await reader.next()).value).toBe('甲')
    await expect(reader.next()).rejects.toThrow('读不到')
  }
})
