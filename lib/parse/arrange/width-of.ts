/** How wide a text is set, in half widths of a full-width character. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u024f]/u.test(character) ? 1 : 2
  return width
}
