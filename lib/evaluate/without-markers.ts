const marker = /\[\d+\]/gu

/** The words of an answer without its citation markers, whose numbers state nothing. */
export function withoutMarkers(text: string): string {
  return text.replace(marker, '')
}
