import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'

/** 回应：words, **解答** ｜ words: what is done is the label, where words stand right behind it; alone on a line it heads whoever does it. */
export const readResponse = (printed: string): Label | null => (/^[*_\s\u3000]*(?:回应|解答)[*_\s\u3000]*$/u.test(toSimplified(printed)) ? { kind: 'answer' } : null)
