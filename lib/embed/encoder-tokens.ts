import { SPECIAL, TOKEN_LIMIT, type Tokenizer } from '../onnx/load-tokenizer.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** Units of text worth tokenizing: a piece of the vocabulary is seldom longer than 8 characters. */
const UNITS_READ = TOKEN_LIMIT * 8

/**
 * The token ids that stand for a text in the local encoder, which was trained with the prefixes `query: `
 * and `passage: `. Text is made simplified and read up to 512 tokens.
 */
export function encoderTokens(tokenizer: Tokenizer, role: 'query' | 'passage', text: string): number[] {
  const ids = tokenizer.encode(toSimplified(`${role}: ${text}`.slice(0, UNITS_READ)))
  return [SPECIAL.start, ...ids.slice(0, TOKEN_LIMIT - 2), SPECIAL.end]
}
