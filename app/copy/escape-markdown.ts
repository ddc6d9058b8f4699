/** Plain words as Markdown that shows exactly those words, whatever signs they hold. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~&]|^[-=]|^(\d+)\.(?=\s|$)/gm, sign => (/^\d/.test(sign) ? sign.replace('.', '\\.') : `\\${sign}`))
}
