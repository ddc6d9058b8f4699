import { loadTokenizer, SPECIAL } from '../onnx/load-tokenizer.ts'
import { openModel } from '../onnx/open-model.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { cutWindows } from './cut-windows.ts'
import type { Readable, Reader, SentenceReading } from './reader.ts'
import { scoreWindow } from './score-window.ts'
import type { WindowToken } from './score-window.ts'

/** Training length of the reader, question included; longer windows read worse (models/README.md). */
const WINDOW = 208
/** A question keeps at most half of its window. */
const LONGEST_QUESTION = 96

/**
 * An extractive reader. Text is folded to simplified characters first, which keeps every offset.
 * Windows run one by one: int8 activations are scaled over a whole batch, so only a window alone
 * reads the same whatever stands beside it.
 * @throws UserError `unavailable` when the model's files are missing, `model_failed` when it cannot run.
 */
export function createModelReader({ modelsDir, name }: { modelsDir: string; name: 'reader' | 'briefing-reader' }): Reader {
  const tokenizer = loadTokenizer(modelsDir)
  const model = openModel({ modelsDir, name })
  return {
    id: `${name}-int8`,
    async read(question, sentences, signal) {
      const asked = tokenizer.encode(`query: ${toSimplified(question)}`).slice(0, LONGEST_QUESTION)
      const head = [SPECIAL.start, ...asked, SPECIAL.end]
      const encoded = sentences.map(({ text }) => tokenizer.encodeWithSpans(toSimplified(text)))
      const best: (SentenceReading | null)[] = sentences.map(() => null)
      let windows = 0
      for (const [from, to] of runs(sentences)) {
        for (const pieces of cutWindows(encoded.slice(from, to).map(({ ids }) => ids.length), WINDOW - head.length - 1)) {
          signal?.throwIfAborted()
          const ids = [...head]
          const tokens: WindowToken[] = head.map(() => ({ sentence: -1, start: 0, end: 0 }))
          for (const piece of pieces) {
            const { ids: all, spans } = encoded[from + piece.sentence]!
            ids.push(...all.slice(piece.from, piece.to))
            for (const span of spans.slice(piece.from, piece.to)) tokens.push({ sentence: from + piece.sentence, ...span })
          }
          ids.push(SPECIAL.end)
          tokens.push({ sentence: -1, start: 0, end: 0 })
          const { values } = await model.run([ids], { signal })
          windows++
          for (const [sentence, reading] of scoreWindow(values, tokens)) {
            const earlier = best[sentence]
            if (!earlier || reading.evidence > earlier.evidence) best[sentence] = reading
          }
        }
      }
      return { sentences: best.map(reading => reading ?? { evidence: Number.NEGATIVE_INFINITY, span: null }), windows }
    },
    close: async () => {},
  }
}

/** First and one-past-last index of each stretch of sentences of one run. */
function runs(sentences: readonly Readable[]): [number, number][] {
  const found: [number, number][] = []
  sentences.forEach(({ run = 0 }, i) => {
    const last = found.at(-1)
    if (last && (sentences[i - 1]?.run ?? 0) === run) last[1] = i + 1
    else found.push([i, i + 1])
  })
  return found
}
