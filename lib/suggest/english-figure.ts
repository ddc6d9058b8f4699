import { englishFor } from '../understand/english-for.ts'
import type { AskedFigure } from './figure-question.ts'

/** What a figure measures asked for in English, where English has words for all of it; a figure without its year may be one of many. */
export function englishFigure({ subject, when }: Pick<AskedFigure, 'subject' | 'when'>): string | null {
  const year = /\d{4}/u.exec(when)?.[0]
  const words = year && englishFor(subject.replace(/^全[市省县区国]的?/u, ''))
  return words ? `What is the target for ${words} by ${year}?` : null
}
