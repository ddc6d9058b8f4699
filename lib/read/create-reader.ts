import { createLexicalReader } from './lexical-reader.ts'
import { createModelReader } from './model-reader.ts'
import type { Reader } from './reader.ts'
import { rememberReadings } from './remember-readings.ts'

/**
 * The reader trained further on briefings (`modelsDir`/briefing-reader); with `reader: 'general'` the
 * one it was trained from (`modelsDir`/reader); with `off` their lexical stand-in.
 * @throws UserError `unavailable` when the model's files are missing.
 */
export function createReader({ modelsDir, reader = 'on' }: { modelsDir: string; reader?: 'on' | 'general' | 'off' }): Reader {
  if (reader === 'off') return createLexicalReader()
  return rememberReadings(createModelReader({ modelsDir, name: reader === 'general' ? 'reader' : 'briefing-reader' }))
}
