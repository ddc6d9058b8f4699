/** A piece of a sentence inside a window: tokens `from` (inclusive) to `to` (exclusive) of that sentence. */
export type Piece = { sentence: number; from: number; to: number }

/**
 * Cuts a run of sentences into windows of at most `budget` tokens: whole sentences, each window
 * beginning with the last sentence of the one before where both fit, so that a sentence and the
 * one it leans on are read together. A sentence longer than a window is read in slices.
 * @param lengths tokens of each sentence
 */
export function cutWindows(lengths: readonly number[], budget: number): Piece[][] {
  const windows: Piece[][] = []
  let window: Piece[] = []
  let used = 0
  const close = () => {
    if (window.length > 0) windows.push(window)
    window = []
    used = 0
  }
  lengths.forEach((length, sentence) => {
    if (length > budget) {
      close()
      for (let from = 0; from < length; from += budget) windows.push([{ sentence, from, to: Math.min(length, from + budget) }])
      return
    }
    if (used + length > budget) {
      const last = window.at(-1)
      close()
      if (last && last.to + length <= budget) {
        window = [last]
        used = last.to
      }
    }
    window.push({ sentence, from: 0, to: length })
    used += length
  })
  close()
  return windows
}
