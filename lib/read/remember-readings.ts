import { createHash } from 'node:crypto'
import type { Readable, Reader, Reading } from './reader.ts'

/** Readings that are kept: of some hundred sentences each, a few megabytes in all. */
const MOST = 256

/**
 * A reader that reads the same sentences for the same question once: what is suggested was read when it was tried out,
 * and what many ask costs once. Reading always gives the same, so what is kept is what reading anew would give.
 */
export function rememberReadings(reader: Reader, most = MOST): Reader {
  const known = new Map<string, Reading>()
  return {
    id: reader.id,
    async read(question, sentences, signal) {
      signal?.throwIfAborted()
      const key = keyOf(question, sentences)
      const reading = known.get(key) ?? await reader.read(question, sentences, signal)
      // Set anew, it is the last to go.
      known.delete(key)
      known.set(key, reading)
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
      return reading
    },
    close: () => reader.close(),
  }
}

const keyOf = (question: string, sentences: readonly Readable[]): string => createHash('sha256').update(JSON.stringify([question, sentences.map(({ text, run = 0 }) => [text, run])])).digest('base64')
