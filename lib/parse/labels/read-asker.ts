import { toSimplified } from '../../text/to-simplified.ts'
import type { Label } from '../formats/label.ts'

/** What stands before 问 and is no part of a sentence that asks. */
const ASKER = /^((?!请|试|不禁|想|要|首先|最后|.*[答谈])[\p{Script=Han}A-Za-z\d]{3,12}|《[^《》]{2,16}》(?:杂志|栏目|节目)?)(?<![常都会想最还也们来在者被提发追访询])(?:[(（][^()（）]{2,16}[)）])?[ \u3000]?(?:提问|追问|问)$/u

/** 某某晚茶问, 《某某谈》提问, 某某（某地自媒体）问: whoever asks, by whatever name; a question must follow. Null for any other label. */
export function readAsker(printed: string): Label | null {
  const length = ASKER.exec(toSimplified(printed))?.[1]?.length
  return length === undefined ? null : { kind: 'outlet', name: printed.slice(0, length) }
}
