import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isRemoved } from '../../app/chat/briefing-words.ts'
import { unknownNames } from '../../app/copy/briefing-names.ts'
import { citedNames } from '../../app/copy/cited-names.ts'

/** What the server has, whether it answers, and how often it was asked. */
let kept: string[] = []
let down = false
let asked = 0

const named = (id: string) => ({ id, title: `${id}的标题`, date: null, source: null })

beforeEach(() => {
  kept = []
  down = false
  asked = 0
  vi.resetModules()
  vi.stubGlobal('fetch', async () => {
    asked++
    const briefings = kept.map(named)
    await Promise.resolve()
    return down ? new Response(null, { status: 500 }) : Response.json({ briefings })
  })
})
afterEach(() => void vi.unstubAllGlobals())

/** The module as a page that has just been opened has it. */
const opened = async () => (await import('../../app/copy/fetch-briefing-names.ts')).fetchBriefingNames

const a = '甲'
const b = '乙'
const ids = (names: ReadonlyMap<string, unknown>) => [...names.keys()]

test('a briefing that was added after the list was asked for is looked for anew before anything is said of it', async () => {
  const names = await opened()
  kept = [a]
  expect(ids(await names())).toEqual([a])
  kept = [a, b]
  // Who cites nothing unknown is served with what is there.
  expect(ids(await names([a]))).toEqual([a])
  expect(asked).toBe(1)
  expect(ids(await names([b]))).toEqual([a, b])
  expect(asked).toBe(2)
  expect(ids(await names([b, a]))).toEqual([a, b])
  expect(asked).toBe(2)
})

test('a list on its way when a briefing was added is no proof that it is gone', async () => {
  const names = await opened()
  kept = [a]
  const before = names()
  kept = [a, b]
  const after = names([b])
  expect(ids(await before)).toEqual([a])
  expect(ids(await after)).toEqual([a, b])
})

test('one that the list asked for anew lacks is gone, and all who ask together share that list', async () => {
  const names = await opened()
  kept = [a]
  await names()
  for (const found of await Promise.all([names([b]), names([b]), names([a, b])])) expect(ids(found)).toEqual([a])
  expect(asked).toBe(2)
  // Brought back since: what was true then is not said again.
  kept = [a, b]
  expect(ids(await names([b]))).toEqual([a, b])
})

test('where the server cannot be asked anew, nothing is known', async () => {
  const names = await opened()
  kept = [a]
  await names()
  down = true
  expect(await names([b])).toEqual(unknownNames)
  down = false
  expect(ids(await names())).toEqual([a])
})

test('what is said to be removed: what the list lacks, named as an answer had it or by nothing; without a list, nothing', () => {
  const list = new Map([[a, named(a)]])
  const known = citedNames(list, [named(a), named(b)], [a, b, '丙'])
  expect([a, b, '丙'].map(id => isRemoved(known, id))).toEqual([false, true, true])
  expect([a, b, '丙'].map(id => known.get(id)?.title)).toEqual(['甲的标题', '乙的标题', null])
  const unknown = citedNames(unknownNames, [named(b)], [b, '丙'])
  expect([b, '丙'].map(id => isRemoved(unknown, id))).toEqual([false, false])
  expect(unknown.get(b)?.title).toBe('乙的标题')
})
