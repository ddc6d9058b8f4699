import { beforeEach, expect, test, vi } from 'vitest'
import type { History } from '../../app/history/open-history.ts'
import type { UnsavedPath } from '../../app/history/unsaved.ts'

const unsaved: UnsavedPath = { id: 'c', title: '里程', path: [], isNew: true }

/** What a browser keeps by name. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return { getItem: key => kept.get(key) ?? null, setItem: (key, words) => void kept.set(key, words), removeItem: key => void kept.delete(key) }
}

/** The page as it is when it was just loaded: its databases, as each of `openings` gives them, one after the other. */
async function loadedPage(...openings: (() => Promise<Partial<History>>)[]) {
  vi.resetModules()
  vi.doMock('../../app/history/open-history.ts', () => ({ openHistory: () => openings.shift()!() }))
  return { ...await import('../../app/history/load-history.ts'), ...await import('../../app/history/unsaved.ts') }
}

const full = () => Promise.reject(new Error('the disk is full'))

beforeEach(() => {
  for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, storage())
  vi.stubGlobal('window', new EventTarget())
})

test('a database that could not be opened is opened anew the next time', async () => {
  const history = {}
  const { loadHistory } = await loadedPage(full, () => Promise.resolve(history))
  await expect(loadHistory()).rejects.toThrow('full')
  expect(await loadHistory()).toBe(history)
  expect(await loadHistory()).toBe(history)
})

test('what was set aside is given to the database once, and is there until it has it', async () => {
  const save = vi.fn<History['save']>().mockRejectedValueOnce(new Error('the disk is full')).mockResolvedValue(true)
  const first = await loadedPage(() => Promise.resolve({ save }))
  first.setAside(unsaved)
  // What is kept can be read all the same.
  expect(await first.loadHistory()).toEqual({ save })
  const second = await loadedPage(() => Promise.resolve({ save }))
  await second.loadHistory()
  expect(save.mock.calls).toEqual([[unsaved], [unsaved]])
  const third = await loadedPage(() => Promise.resolve({ save }))
  await third.loadHistory()
  expect(save).toHaveBeenCalledTimes(2)
})

test('the list comes when the database opens, also where that failed before', async () => {
  const history = {}
  const { beginHistory, onceHistoryOpens } = await loadedPage(full, () => Promise.resolve(history))
  const opened = vi.fn()
  onceHistoryOpens(opened)
  beginHistory()
  await new Promise(resolve => { setTimeout(resolve) })
  expect(opened).not.toHaveBeenCalled()
  beginHistory()
  await vi.waitFor(() => expect(opened).toHaveBeenCalledExactlyOnceWith(history))
})
