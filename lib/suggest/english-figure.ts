import { SHORT_FORMS } from '../text/short-forms.ts'
import { englishFor } from '../understand/english-for.ts'
import type { AskedFigure } from './figure-question.ts'

/** Short forms that are written in capitals; app is a word by now. */
const CAPITALS = new Set(SHORT_FORMS.map(([short]) => short).filter(short => /^[a-z][a-z&.\d]*$/u.test(short) && short !== 'app'))

/** What a figure measures asked for in English, where English has words for all of it; a figure without its year may be one of many. */
export function englishFigure({ subject, when }: Pick<AskedFigure, 'subject' | 'when'>): string | null {
  const year = /\d{4}/u.exec(when)?.[0]
  const words = year && englishFor(subject.replace(/^全[市省县区国]的?/u, ''))
  const written = words?.split(' ').map(word => (CAPITALS.has(word) ? word.toUpperCase() : word)).join(' ')
  return written ? `What is the target for ${written} by ${year}?` : null
}
