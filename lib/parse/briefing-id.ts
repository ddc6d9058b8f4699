import path from 'node:path'

/**
 * The id of a briefing: its file name without folder and extension, in NFKC, every run of anything
 * but letters, digits and Han characters made one hyphen. Two files may share an id (a.txt, a.pdf);
 * telling them apart is the corpus store's business.
 */
export function briefingId(fileName: string): string {
  const base = fileName.split(/[\\/]/).pop() ?? ''
  const stem = path.parse(base).name
  const slug = stem.normalize('NFKC').replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80)
  return slug || 'briefing'
}
