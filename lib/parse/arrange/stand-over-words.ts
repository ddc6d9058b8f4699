import type { Line } from '../formats/page.ts'
import { questionsBeside } from './questions-beside.ts'

/**
 * Whether lines that could sign what stands above them (—— 姓名) head what stands below: each has a blank line above and
 * none below, or the media among them stand over questions and not under any.
 * @param signing the lines' places
 * @param asking places of such lines that name who asks
 */
export function standOverWords(lines: Line[], signing: readonly number[], asking: readonly number[]): boolean {
  const isBlank = (at: number): boolean => (lines[at]?.text.trim() ?? '') === ''
  if (signing.length > 1 && signing.every(at => isBlank(at - 1) && !isBlank(at + 1))) return true
  return asking.length > 0 && questionsBeside(lines, asking) > 0
}
