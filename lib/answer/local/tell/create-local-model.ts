import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'

const none = undefined
const usage: LanguageModelV4Usage = {
  inputTokens: { total: none, noCache: none, cacheRead: none, cacheWrite: none },
  outputTokens: { total: none, text: none, reasoning: none },
}
const finishReason = { unified: 'stop', raw: undefined } as const

/**
 * The local answer as an AI SDK language model, so that the one path of the chat serves both.
 * Deterministic; the prompt is not read.
 * @param text what it answers, with `[n]` markers, as `composeAnswer` writes it
 */
export function createLocalModel(text: string): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'local',
    modelId: 'extractive',
    supportedUrls: {},
    doGenerate: async () => ({ content: [{ type: 'text', text }], finishReason, usage, warnings: [] }),
    doStream: async () => ({ stream: streamOf(text) }),
  }
}

/** Sentence by sentence: a reader sees the answer grow, and a marker is never cut. */
function streamOf(text: string): ReadableStream<LanguageModelV4StreamPart> {
  const pieces = text.match(/[^。！？!?\n]*[。！？!?\n]?(?:\[\d+\])*[”」』]?|[^]+/gu)?.filter(piece => piece !== '') ?? []
  return new ReadableStream({
    start(controller) {
      controller.enqueue({ type: 'stream-start', warnings: [] })
      controller.enqueue({ type: 'text-start', id: '1' })
      for (const delta of pieces) controller.enqueue({ type: 'text-delta', id: '1', delta })
      controller.enqueue({ type: 'text-end', id: '1' })
      controller.enqueue({ type: 'finish', finishReason, usage })
      controller.close()
    },
  })
}
