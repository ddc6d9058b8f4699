import { nextFilled } from '../lines/next-filled.ts'
import { openingSign } from '../lines/opening-sign.ts'
import type { SortStep } from './sort-step.ts'

const LONGEST_CAPTION = 80

/** △ one picture / △ another: next to a caption, what opens with its sign is one as well. */
export const sortCaptionsAlike: SortStep = (lines, kinds) => {
  lines.forEach((line, at) => {
    const sign = kinds[at] === 'text' && line.text.length <= LONGEST_CAPTION ? captionSign(line.plain) : null
    if (sign === null) return
    const beside = [nextFilled(lines, at + 1), nextFilled(lines, at - 1, -1)]
    if (beside.some(by => kinds[by] === 'caption' && captionSign(lines[by]?.plain ?? '') === sign)) kinds[at] = 'caption'
  })
}

/** △, or that it is numbered: ①. */
const captionSign = (plain: string): string | null => /^[\s\u3000]*[①-⑳]/u.test(plain) ? '①' : openingSign(plain)
