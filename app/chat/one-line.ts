/** Cells of a row of a table are set apart by this: their signs (tabs, bars) are no words. */
const BETWEEN_CELLS = '\u2003'

/** A row that Markdown sets between bars with the bars blanked, everything else where it was; any other quote as it is. */
export function withoutBars(quote: string): string {
  return /^(?:>\s*)?\|.*\|$/u.test(quote) ? quote.replace(/^>\s*|(?<!\\)\|/gu, signs => ' '.repeat(signs.length - 1) + BETWEEN_CELLS) : quote
}

/** A quote on one line: between Han characters and signs nothing stands for the page's line breaks, between other words a space; the cells of a row are set apart. */
export function oneLine(quote: string): string {
  const joined = quote.replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*|\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '').replace(/\s*\n\s*/g, ' ')
  return withoutBars(joined).replace(/ *[\t\u2003][ \t\u2003]*/g, BETWEEN_CELLS).replace(/^\u2003|\u2003$/g, '')
}
