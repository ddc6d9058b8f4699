/** Runs in a worker thread: parses a sent file and posts what `parse --json` would print, as bytes, so that nobody else has to build that text. */
import { parseFile } from '../parse/parse-file.ts'
import { toParsed } from '../parse/to-parsed.ts'
import { answerInThread } from '../thread/answer-in-thread.ts'
import type { SentFile } from './preview-briefing.ts'

await answerInThread(async ({ bytes, fileName }: SentFile) => {
  const result = new TextEncoder().encode(JSON.stringify(toParsed(await parseFile(bytes, fileName))))
  return { result, transfer: [result.buffer] }
})
