const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A text cut into words by the dictionary of the runtime (ICU), each with its place in UTF-16 units; blanks and signs are segments too. */
export const wordSegments = (text: string): Intl.Segments => segmenter.segment(text)
