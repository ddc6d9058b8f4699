import { expect, test } from 'vitest'
import type { Reader } from '../../lib/read/reader.ts'
import { rememberReadings } from '../../lib/read/remember-readings.ts'

/** A reader that counts what it reads. */
function counting(): { reader: Reader; read: string[] } {
  const read: string[] = []
  return { read, reader: { id: 'counting', close: async () => {}, read: async (question, sentences) => {
    read.push(question)
    return { windows: 1, sentences: sentences.map(({ text }) => ({ evidence: text.length + question.length, span: null })) }
  } } }
}

const river = [{ text: '今年清理河道25条。', run: 0 }, { text: '堤防加固60公里。', run: 1 }]

test('the same question of the same sentences is read once, and gives what was read', async () => {
  const { reader, read } = counting()
  const remembering = rememberReadings(reader)
  const first = await remembering.read('清理了几条？', river)
  expect(await remembering.read('清理了几条？', river.map(sentence => ({ ...sentence })))).toEqual(first)
  expect(read).toEqual(['清理了几条？'])
})

test.each([
  ['another question', '加固了多少？', river],
  ['another sentence', '清理了几条？', [river[0]!, { text: '堤防加固61公里。', run: 1 }]],
  ['the same sentences in other windows', '清理了几条？', river.map(({ text }) => ({ text, run: 0 }))],
  ['the same words parted otherwise', '清理了几条？', [{ text: river[0]!.text + river[1]!.text, run: 0 }]],
])('%s is read anew', async (_, question, sentences) => {
  const { reader, read } = counting()
  const remembering = rememberReadings(reader)
  await remembering.read('清理了几条？', river)
  await remembering.read(question, sentences)
  expect(read).toHaveLength(2)
})

test('no more is kept than is allowed, and what was asked last stays', async () => {
  const { reader, read } = counting()
  const remembering = rememberReadings(reader, 2)
  for (const question of ['一', '二', '一', '三', '一', '二']) await remembering.read(question, river)
  expect(read).toEqual(['一', '二', '三', '二'])
})

test('a question given up is not answered from memory either, and nothing is kept of one that failed', async () => {
  const { reader, read } = counting()
  let fails = true
  const remembering = rememberReadings({ ...reader, read: async (...asked) => { if (fails) throw new Error('no'); return reader.read(...asked) } })
  await expect(remembering.read('清理了几条？', river)).rejects.toThrow('no')
  fails = false
  await remembering.read('清理了几条？', river)
  await expect(remembering.read('清理了几条？', river, AbortSignal.abort(new Error('given up')))).rejects.toThrow('given up')
  expect(read).toHaveLength(1)
})
