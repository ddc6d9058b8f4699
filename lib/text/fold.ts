/**
 * One character (with its combining marks), or a run that NFKC may compose into one (Hangul
 * letters, halfwidth kana with voicing marks). Folding each alone keeps a map back possible.
 */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu

const DOUBLE_QUOTES = /[“”„‟«»「」〝〞]/gu
const SINGLE_QUOTES = /[‘’‚‛′`´『』]/gu
const DASHES = /[‐‑‒–—―−─﹘﹣]/gu
/** White space, and the marks that print nothing: zero-width, word joiner, BOM, soft hyphen. */
const BLANKS = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu

const foldCluster = (cluster: string): string =>
  cluster
    .replace(DASHES, '-')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(/[〜∼]/gu, '~')
    .replace(BLANKS, '')

const remembered = new Map<string, string>()

function foldOne(cluster: string): string {
  let folded = remembered.get(cluster)
  if (folded === undefined) {
    folded = foldCluster(cluster)
    if (remembered.size < 20_000) remembered.set(cluster, folded)
  }
  return folded
}

/**
 * The form in which words are compared everywhere: NFKC, lower case, quotes and dashes unified,
 * all white space removed. Idempotent; comparison only, never shown.
 */
export function fold(text: string): string {
  return text.replace(CLUSTER, foldOne)
}

/**
 * `fold` that remembers where each unit came from.
 *
 * @returns `text` equal to `fold(source)`, and `starts`/`ends` of the same length: unit i of `text`
 *   stands for `source.slice(starts[i], ends[i])` (UTF-16 units).
 */
export function foldWithMap(source: string): { text: string; starts: number[]; ends: number[] } {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of source.matchAll(CLUSTER)) {
    const folded = foldOne(match[0])
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
    text += folded
  }
  return { text, starts, ends }
}
