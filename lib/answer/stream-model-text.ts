import { type LanguageModel, type ModelMessage, streamText } from 'ai'

/**
 * What a model writes, piece by piece. The one way in which both the local model and any other is asked.
 * @returns how it ended: `cut` is a stream that broke off without saying that it was done
 * @throws what the provider throws, the signal's reason when it is aborted
 */
export async function* streamModelText({ model, instructions, messages, signal }: {
  model: LanguageModel; instructions?: string; messages: ModelMessage[]; signal?: AbortSignal
}): AsyncGenerator<string, 'stop' | 'length' | 'cut'> {
  let end: 'stop' | 'length' | 'cut' = 'cut'
  const result = streamText({
    model, messages, maxRetries: 0, temperature: 0,
    ...(instructions !== undefined && { instructions }),
    ...(signal && { abortSignal: signal }),
    // Errors are met below, in the stream; without this they would also be printed.
    onError: () => {},
  })
  for await (const part of result.stream) {
    if (part.type === 'text-delta') yield part.text
    else if (part.type === 'finish-step' && part.finishReason !== 'interrupted') end = part.finishReason === 'length' ? 'length' : 'stop'
    else if (part.type === 'error') throw part.error
    else if (part.type === 'abort') throw signal?.reason ?? new DOMException('aborted', 'AbortError')
  }
  return end
}
