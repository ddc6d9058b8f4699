import type { Reader } from './reader.ts'

/** The reader model under `modelsDir`/reader, or with `reader: 'off'` its lexical stand-in. */
export function createReader({ modelsDir, reader = 'on' }: { modelsDir: string; reader?: 'on' | 'off' }): Reader {
  void modelsDir
  void reader
  return {
    id: 'none',
    read: async (_question, sentences) => ({ sentences: sentences.map(() => ({ evidence: 0, span: null })), windows: 0 }),
    close: async () => {},
  }
}
