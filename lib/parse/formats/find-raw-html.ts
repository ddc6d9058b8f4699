import type { Line } from './page.ts'

/** Elements of HTML and shortcodes of a site's program, from end to end, and no word between. */
const ELEMENTS = /^\s*(?:<\/?[a-z][a-z\d]{0,15}(?:[ \t/][^<>]{0,2000})?>\s{0,8}|\{\{[<%][^{}]{0,2000}[%>]\}\}\s{0,8}){1,24}$/iu
const BEGINS = /^\s*<figure[\s>]/iu
const ENDS = /<\/figure>\s*$/iu
const CAPTION = /^\s*<figcaption[\s>]/iu
/** Most lines of a figure; one that is never closed ends there. */
const MOST = 12

/**
 * What Markdown holds of another language: pictures with what stands under them, between <figure> and </figure>,
 * and lines of nothing but elements (<img …>, {{< video … >}}), which are nobody's words.
 * @returns what each such line is
 */
export function findRawHtml(lines: readonly string[]): ReadonlyMap<number, Line['marked']> {
  const found = new Map<number, Line['marked']>()
  let left = 0
  lines.forEach((line, at) => {
    if (BEGINS.test(line)) left = MOST
    if (left > 0 || CAPTION.test(line)) found.set(at, 'caption')
    else if (ELEMENTS.test(line)) found.set(at, 'aside')
    left = ENDS.test(line) ? 0 : Math.max(0, left - 1)
  })
  return found
}
