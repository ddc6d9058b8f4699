import { createLexicalReader } from './lexical-reader.ts'
import { createModelReader } from './model-reader.ts'
import type { Reader } from './reader.ts'

/**
 * The reader model under `modelsDir`/reader, or with `reader: 'off'` its lexical stand-in.
 * @throws UserError `unavailable` when the model's files are missing.
 */
export function createReader({ modelsDir, reader = 'on' }: { modelsDir: string; reader?: 'on' | 'off' }): Reader {
  return reader === 'off' ? createLexicalReader() : createModelReader({ modelsDir })
}
