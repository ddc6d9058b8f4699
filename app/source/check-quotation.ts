import type { Quotation } from '../../lib/contract/answer.ts'

/**
 * How a quotation stands to the briefing as it is now: `verified`: same text by hash, same words
 * at the same place; `unchecked`: same words, the browser could not hash; `changed`: the text is
 * another, the words are still in it, at `start`; `lost`: the words are gone.
 */
export type QuotationCheck = { state: 'verified' | 'unchecked' | 'changed' | 'lost'; start: number; end: number }

/** Hex SHA-256 of a text in UTF-8; null where the browser offers no hashing (a page that is not secure). */
async function sha256(text: string): Promise<string | null> {
  // Browsers leave `subtle` out on plain http pages although the type says that it is there.
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The place of `quote` in `text` that is nearest to `near`; -1 where there is none. */
function nearestPlace(text: string, quote: string, near: number): number {
  let best = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best
}

/** Checks a quotation against the briefing's text, finding it again where the text has changed. */
export async function checkQuotation(text: string, { quote, start, end, sha256: expected }: Pick<Quotation, 'quote' | 'start' | 'end' | 'sha256'>): Promise<QuotationCheck> {
  const hash = await sha256(text)
  if (text.slice(start, end) === quote && (hash === null || hash === expected)) return { state: hash === null ? 'unchecked' : 'verified', start, end }
  const found = quote ? nearestPlace(text, quote, start) : -1
  return found < 0 ? { state: 'lost', start, end } : { state: 'changed', start: found, end: found + quote.length }
}
