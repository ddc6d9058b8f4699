import { createUIMessageStream, readUIMessageStream } from 'ai'
import { expect, test } from 'vitest'
import { readAnswerMessage } from '../../app/chat/read-answer-message.ts'
import type { Citation } from '../../lib/contract/answer.ts'
import type { AnswerEvent } from '../../lib/contract/event.ts'
import type { AnswerUIMessage } from '../../lib/stream/ui-message.ts'
import { writeAnswerEvents } from '../../lib/stream/write-answer-events.ts'

const cite = (marker: number, quote: string): AnswerEvent => ({
  type: 'citation', citation: { marker, briefingId: 'b', speaker: null, quote, start: 0, end: quote.length, sha256: 'a'.repeat(64) } satisfies Citation,
})

/** The message as the page has it when a stream of these events broke off, as one that is stopped does. */
async function stopped(events: AnswerEvent[]): Promise<AnswerUIMessage> {
  async function* told() { yield* events }
  const stream = createUIMessageStream<AnswerUIMessage>({ execute: ({ writer }) => writeAnswerEvents(told(), writer) })
  let message: AnswerUIMessage | undefined
  for await (const grown of readUIMessageStream<AnswerUIMessage>({ stream })) message = grown
  return message!
}

const quotes = (message: AnswerUIMessage) => readAnswerMessage(message).citations.map(({ marker, quote }) => `${marker} ${quote}`)

test('a draft that is withdrawn takes its citations along, and the one after it shows its own', async () => {
  const withdrawn: AnswerEvent[] = [cite(1, '甲'), cite(2, '乙'), cite(3, '丙'), { type: 'text', text: '一[1]二[2]三[3]。' }]
  const reset: AnswerEvent = { type: 'reset', reason: '模型没有应答' }
  expect(quotes(await stopped(withdrawn))).toEqual(['1 甲', '2 乙', '3 丙'])
  expect(quotes(await stopped([...withdrawn, reset]))).toEqual([])
  expect(quotes(await stopped([...withdrawn, reset, cite(1, '丁'), { type: 'text', text: '四[1]。' }]))).toEqual(['1 丁'])
})

test('a stream that begins with a reset has its citations all the same', async () => {
  expect(quotes(await stopped([{ type: 'reset', reason: '连不上' }, cite(1, '丁'), { type: 'text', text: '四[1]。' }]))).toEqual(['1 丁'])
})
