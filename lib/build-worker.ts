/** Runs in a worker thread: builds an index with vectors from the thread that started it, whose model is loaded already. */
import type { BuildRequest } from './build-apart.ts'
import { buildIndex } from './build-index.ts'
import { answerInThread } from './thread/answer-in-thread.ts'

await answerInThread(async ({ put, encoder, ...place }: BuildRequest, { ask, note, signal }) => {
  const embedDocuments = async (texts: string[]) => await ask(texts) as number[][]
  const embeddings = { ...encoder, embedDocuments, embedQuery: async (text: string) => (await embedDocuments([text]))[0] ?? [] }
  const incoming = put?.map(({ fileName, bytes }) => ({ fileName, read: async () => bytes }))
  return { result: await buildIndex({ ...place, embeddings, signal, ...incoming ? { put: incoming } : {}, onProgress: progress => note({ progress }), onWait: () => note({ waits: true }) }) }
})
