import type { Quotation } from '../../lib/contract/answer.ts'

/**
 * The address of one quotation. It carries the words beside the place, so that they are found
 * again after the briefing was read in anew and everything moved.
 */
export function citationAddress(quotation: Pick<Quotation, 'briefingId' | 'start' | 'end' | 'sha256' | 'quote'>, origin: string): string {
  const { briefingId, start, end, sha256, quote } = quotation
  const query = new URLSearchParams({ at: `${start}-${end}`, sha256, quote })
  return `${origin}/briefings/${encodeURIComponent(briefingId)}?${query}`
}
