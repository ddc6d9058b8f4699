/** **Q1**｜某报, **Q**｜**某报：**: bold ends or begins beside a bar. */
const BESIDE_BAR = /(?<=\S)\*\*[\s\u3000]*(?=[｜|])|(?<=[｜|][\s\u3000]*)\*\*(?=\S)/gu
/** **A**　*职务　姓名*: one part set off ends, and behind a blank the next begins. */
const BETWEEN_PARTS = /(?<=[^\s\u3000*_])[*_]{1,3}([\s\u3000]+)[*_]{1,3}(?=[^\s\u3000*_])/gu

/** A label without the marks of bold and italics inside it, which are none of its words. */
export const withoutEmphasis = (words: string): string => words.replace(BESIDE_BAR, '').replace(BETWEEN_PARTS, '$1')
