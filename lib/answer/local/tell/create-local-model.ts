import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { Evidence } from '../../../contract/evidence.ts'
import type { Understanding } from '../../../contract/understanding.ts'
import { composeAnswer } from './compose-answer.ts'
import type { Selection } from '../choose/selection.ts'

const none = undefined
const usage: LanguageModelV4Usage = {
  inputTokens: { total: none, noCache: none, cacheRead: none, cacheWrite: none },
  outputTokens: { total: none, text: none, reasoning: none },
}
const finishReason = { unified: 'stop', raw: undefined } as const

/**
 * The local answer as an AI SDK language model, so that the one path of the chat serves both.
 * Deterministic; the prompt is not read, the selection and its numbered evidence are the input.
 */
export function createLocalModel({ understanding, selection, evidence }: {
  understanding: Understanding; selection: Selection; evidence: readonly Evidence[]
}): LanguageModelV4 {
  const write = (): string => composeAnswer({ understanding, selection, evidence }).text
  return {
    specificationVersion: 'v4',
    provider: 'local',
    modelId: 'extractive',
    supportedUrls: {},
    doGenerate: async () => ({ content: [{ type: 'text', text: write() }], finishReason, usage, warnings: [] }),
    doStream: async () => ({ stream: streamOf(write()) }),
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
