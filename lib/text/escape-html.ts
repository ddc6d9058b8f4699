const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Plain words as HTML that shows exactly those words. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, sign => entities[sign] ?? sign)
}
