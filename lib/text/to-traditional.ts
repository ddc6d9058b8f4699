import { Converter } from 'opencc-js/cn2t'
import { toSimplified } from './to-simplified.ts'

const convert = Converter({ from: 'cn', to: 'tw' })

/**
 * Simplified characters made Traditional as Taiwan writes them; the words stay the same words. A text that
 * holds Traditional characters already, or that would not come back the same, is left as it is.
 */
export function toTraditional(text: string): string {
  if (toSimplified(text) !== text) return text
  const traditional = convert(text)
  return toSimplified(traditional) === text ? traditional : text
}
