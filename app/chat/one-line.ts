/** A quote without the page's line breaks: nothing between Han characters and signs, a space between other words. */
export function oneLine(quote: string): string {
  return quote.replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*|\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '').replace(/\s*\n\s*/g, ' ')
}
